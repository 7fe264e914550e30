import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { failureOf } from '../../app/session/failure';
import { cellAddress, type CellRef } from '../../core/model/address';
import type { Day } from '../../core/model/day';
import type { Hyperlink, SheetModel } from '../../xlsx';
import { useFormat } from '../../taskpane/context/format';
import { useText } from '../context';
import { dependantOf } from '../edit/dependants';
import { editText } from '../edit/edit-text';
import { typedValue } from '../edit/typed-value';
import { drawnSheet } from '../grid/drawn-sheet';
import { Grid } from '../grid/grid';
import { anchorOf } from '../grid/moves';
import type { OpenBook } from '../open/open-file';
import { Printing } from '../print/printing';
import { sheetNote } from '../save/carried';
import { region } from '../use-regions';
import { ContentLine } from './content-line';
import { linkTarget } from './link-target';
import { SheetTabs, tabId } from './sheet-tabs';
import { useRevision } from './use-revision';

const useStyles = makeStyles({
  book: { flex: '1 1 auto', minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' },
  panel: { flex: '1 1 auto', minHeight: 0, display: 'flex', flexDirection: 'column' },
  note: {
    flexShrink: 0,
    margin: 0,
    padding: '4px 10px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minHeight: tokens.lineHeightBase200,
  },
});

interface BookProps {
  readonly book: OpenBook;
  readonly today: () => Day;
  /** Told of a mistake of the program. */
  readonly onBroke: (error: unknown) => void;
}

/** An open workbook: content line, grid, tabs, and what there is to say about it. */
export function Book({ book: { host, fileName }, today, onBroke }: BookProps) {
  const t = useText();
  const format = useFormat();
  const styles = useStyles();
  const revision = useRevision(host);
  const { workbook } = host;
  const [said, setSaid] = useState<string | null>(null);
  // Editing makes a note that stands until the workbook is another: it stays true.
  const [dependant, setDependant] = useState<string | null>(null);
  const sheet = workbook.sheets[workbook.active] as SheetModel;
  const visible = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  const { layout } = revision;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the model is changed in place: its revision says when
  const drawn = useMemo(() => drawnSheet(workbook, sheet), [workbook, sheet, layout]);
  const selection = anchorOf(sheet.selection, drawn.layout);
  const content = sheet.contentAt(selection.row, selection.column);
  const link = drawn.links.get(`${selection.row},${selection.column}`) ?? null;

  const run = (action: Promise<unknown>): void => {
    action.catch((error: unknown) => {
      const { code, message } = failureOf(error);
      if (code === 'internal') onBroke(error);
      else setSaid(t('workbench.note.failed', { why: format(message) }));
    });
  };
  const select = (of: SheetModel, cell: CellRef): void => {
    setSaid(null);
    run(host.select(of.id, cell));
  };
  const type = (cell: CellRef, text: string): boolean => {
    const { numberFormat } = drawn.styleAt(cell.row, cell.column);
    const typed = typedValue(text, { numberFormat, date1904: workbook.date1904, today: today() });
    if (typed.kind === 'formula') {
      setSaid(t('workbench.note.formula'));
      return false;
    }
    const { value, kind: _kind, ...look } = typed;
    setDependant((known) => known ?? dependantOf(workbook, sheet, cell));
    run(host.edit(sheet.id, cell, value, look));
    return true;
  };
  const follow = (to: Hyperlink): void => {
    const target = linkTarget(workbook, sheet, to.target);
    if (target.kind === 'cell') select(target.sheet, target.cell);
    else if (target.kind === 'outside') setSaid(t('workbench.note.outside-link', { target: to.target }));
    else setSaid(t('workbench.note.lost-link', { target: to.target }));
  };
  const notes = [
    said,
    dependant === null ? null : t('workbench.note.dependants', { cell: dependant }),
    drawn.conditions.undrawn > 0 ? t('workbench.note.undrawn', { count: drawn.conditions.undrawn }) : null,
    sheetNote(sheet, format),
  ].filter((note) => note !== null);
  const address = cellAddress(selection.row, selection.column);
  return (
    <section className={styles.book} {...region('book')} aria-label={t('workbench.book.workbook')}>
      <ContentLine
        address={address}
        content={editText(content, drawn.styleAt(selection.row, selection.column), workbook.date1904)}
        link={link}
        onGo={(cell) => select(sheet, cell)}
        onLink={follow}
      />
      <div role="tabpanel" id="sheet-panel" aria-labelledby={tabId(sheet)} className={styles.panel}>
        <Grid
          key={sheet.id}
          drawn={drawn}
          revision={revision.cells}
          selection={selection}
          onSelect={(cell) => select(sheet, cell)}
          onType={type}
          onRefuse={() => setSaid(t('workbench.note.protected', { sheet: sheet.name }))}
          onLink={follow}
          onUndo={() => run(host.undo())}
          onRedo={() => run(host.redo())}
        />
      </div>
      <SheetTabs sheets={visible} active={sheet} onShow={(next) => select(next, next.selection)} />
      <Printing drawn={drawn} fileName={fileName} />
      <div role="status" className={notes.length > 0 ? styles.note : undefined}>
        {notes.map((note) => (
          <div key={note}>{note}</div>
        ))}
      </div>
    </section>
  );
}
