import { Button } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import type { SheetResult } from '../../app/session/session';
import { EmptyState } from '../common/empty-state';
import { useText } from '../context/pane';
import { SheetNotes } from './sheet-notes';
import { SkippedSheets } from './skipped-sheets';

interface NothingCheckedProps {
  readonly results: readonly SheetResult[];
  /** Whether all sheets are looked at. */
  readonly several: boolean;
  readonly onMapping: () => void;
}

/** In place of findings and progress where no ledger was checked: why, and what to do. Nobody may take it for all clear. */
export function NothingChecked({ results, several, onMapping }: NothingCheckedProps) {
  const t = useText();
  const [first] = results;
  return (
    <>
      <SheetNotes results={results} several={several} />
      {several && <SkippedSheets results={results} open />}
      {several && results.every(({ view }) => view.skipped !== null) && (
        <EmptyState icon={<DocumentSearchRegular />} title={t('pane.skipped.all')} hint={t('pane.skipped.all-hint')} />
      )}
      {!several && first && <Skipped result={first} onMapping={onMapping} />}
    </>
  );
}

function Skipped({ result, onMapping }: { readonly result: SheetResult; readonly onMapping: () => void }) {
  const t = useText();
  const { name, skipped } = result.view;
  if (skipped === null) return null;
  const title = t('pane.skipped', { sheet: name, reason: t(`skip-reasons.${skipped}`) });
  // What has no cells has no header rows that could be named.
  if (skipped === 'empty' || skipped === 'chart') {
    return <EmptyState icon={<DocumentSearchRegular />} title={title} hint={t('pane.skipped.switch')} />;
  }
  return (
    <EmptyState icon={<DocumentSearchRegular />} title={title} hint={t('pane.skipped.hint')}>
      <Button size="small" onClick={onMapping}>
        {t('pane.skipped.open')}
      </Button>
    </EmptyState>
  );
}
