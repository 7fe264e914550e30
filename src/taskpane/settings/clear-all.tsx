import { Button } from '@fluentui/react-components';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { Suspense, lazy, useState } from 'react';
import { usePane, useSessionState, useText } from '../context/pane';

const ConfirmDialog = lazy(() => import('../common/confirm-dialog'));

/** Takes away everything that the add-in wrote into the workbook, once that was confirmed. */
export function ClearAll() {
  const t = useText();
  const { session, run } = usePane();
  const { work } = useSessionState();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="small" icon={<EraserRegular />} disabledFocusable={work !== null} onClick={() => setAsking(true)}>
        {t('pane.settings.clear-do')}
      </Button>
      {asking && (
        <Suspense fallback={null}>
          <ConfirmDialog
            title={t('pane.settings.clear-confirm-title')}
            text={t('pane.settings.clear-confirm')}
            yes={t('pane.settings.clear-yes')}
            no={t('pane.settings.clear-no')}
            onYes={() => run(session.clear('all'))}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </>
  );
}
