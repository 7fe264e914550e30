import { Button } from '@fluentui/react-components';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import type { SheetView } from '../../app/engine/sheet-view';
import type { SessionState } from '../../app/session/session';
import { columnName, rangeAddress } from '../../core/model/address';
import type { SheetInfo } from '../../host/host';
import { usePane, useText } from '../context/pane';
import { useBarStyles } from './bar-styles';

interface HighlightBarProps {
  readonly state: SessionState;
  readonly view: SheetView;
}

/** Highlights the sheet, or clears it, saying beforehand what that does. */
export function HighlightBar({ state, view }: HighlightBarProps) {
  const t = useText();
  const styles = useBarStyles();
  const { session, run } = usePane();
  const sheet = state.sheets.find(({ id }) => id === view.id);
  const marks = sheet?.marks ?? null;
  const busy = state.work !== null;
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          icon={<HighlightRegular />}
          disabledFocusable={busy || sheet?.protected === true}
          onClick={() => run(session.highlight(view.id))}
        >
          {marks ? t('pane.highlight.redo') : t('pane.highlight.do')}
        </Button>
        <Button
          size="small"
          icon={<EraserRegular />}
          disabledFocusable={busy || !marks}
          onClick={() => run(session.clear({ sheet: view.id }))}
        >
          {t('pane.highlight.clear')}
        </Button>
      </div>
      <Hint view={view} sheet={sheet} outdated={state.results.get(view.id)?.outdatedMarks ?? 0} />
    </div>
  );
}

interface HintProps {
  readonly view: SheetView;
  readonly sheet: SheetInfo | undefined;
  /** Entries whose marks no longer hold. */
  readonly outdated: number;
}

function Hint({ view, sheet, outdated }: HintProps) {
  const t = useText();
  const styles = useBarStyles();
  const column = Math.max(...view.ledgers.map(({ firstFreeColumn }) => firstFreeColumn));
  const words = (): string => {
    if (sheet?.protected) return t('pane.highlight.protected');
    if (sheet?.marks && outdated > 0) return t('pane.highlight.outdated', { count: outdated });
    if (sheet?.marks) return t('pane.highlight.marked', { range: rangeAddress(sheet.marks) });
    return t('pane.highlight.explain', { first: columnName(column), second: columnName(column + 1) });
  };
  return <p className={styles.hint}>{words()}</p>;
}
