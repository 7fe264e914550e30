import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import { failureOf } from '../../app/session/failure';
import { boundsOf, cellAddress, type CellRef } from '../../core/model/address';
import type { Day } from '../../core/model/day';
import type { CellEdit, Hyperlink, SheetModel } from '../../xlsx';
import { useFormat } from '../../taskpane/context/format';
import { useText } from '../context';
import { dependantOf } from '../edit/dependants';
import { editText } from '../edit/edit-text';
import { typedValue } from '../edit/typed-value';
import { useFilter } from '../filter/use-filter';
import { FindBar } from '../find/find-bar';
import { drawnSheet } from '../grid/drawn-sheet';
import { Grid } from '../grid/grid';
import type { Command } from '../grid/grid-keys';
import { isSingle, rangeOf, selectCell, selectRange } from '../grid/selection';
import type { OpenBook } from '../open/open-file';
import { Printing } from '../print/printing';
import { sheetNote } from '../save/carried';
import { region } from '../use-regions';
import { ContentLine } from './content-line';
import { linkTarget } from './link-target';
import { SelectionLine } from './selection-line';
import { SheetTabs, tabId } from './sheet-tabs';
import { useClipboard } from './use-clipboard';
import { useKeptFocus } from './use-kept-focus';
import { useRevision } from './use-revision';
import { useSelection } from './use-selection';
import { useWidths } from './use-widths';

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
  readonly book: Pick<OpenBook, 'host' | 'fileName'>;
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
  const [searches, setSearches] = useState(0);
  const panel = useRef<HTMLDivElement>(null);
  useKeptFocus(panel);
  const sheet = workbook.sheets[workbook.active] as SheetModel;
  const visible = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  const { layout } = revision;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the model is changed in place: its revision says when
  const drawn = useMemo(() => drawnSheet(workbook, sheet), [workbook, sheet, layout]);

  const run = useCallback(
    (action: Promise<unknown>): void => {
      action.catch((error: unknown) => {
        const { code, message } = failureOf(error);
        if (code === 'internal') onBroke(error);
        else setSaid(t('workbench.note.failed', { why: format(message) }));
      });
    },
    [format, onBroke, t],
  );
  // A click elsewhere ends the typing and selects: what is said of the typing outlives that one selection.
  const isFresh = useRef(false);
  const select = (of: SheetModel, cell: CellRef): void => {
    if (!isFresh.current) setSaid(null);
    isFresh.current = false;
    run(host.select(of.id, cell));
  };
  const [selection, setSelection] = useSelection(sheet, drawn.layout, (cell) => select(sheet, cell));
  const { active } = selection;
  const range = useMemo(() => rangeOf(selection, drawn), [selection, drawn]);
  const isOne = isSingle(range, drawn.layout);
  const refuse = (): void => setSaid(t('workbench.note.protected', { sheet: sheet.name }));
  const edit = (edits: readonly CellEdit[]): void => {
    if (edits.length === 0) return;
    setDependant((known) => known ?? dependantOf(workbook, sheet, boundsOf(edits.map(({ cell }) => cell))));
    run(host.editMany(sheet.id, edits));
  };
  const type = (text: string): boolean => {
    const { numberFormat } = drawn.styleAt(active.row, active.column);
    const typed = typedValue(text, { numberFormat, date1904: workbook.date1904, today: today() });
    isFresh.current = typed.kind === 'formula';
    if (typed.kind === 'formula') {
      setSaid(t('workbench.note.formula'));
      return false;
    }
    const { value, kind: _kind, ...look } = typed;
    edit([{ cell: active, value, look }]);
    return true;
  };
  const actions = useClipboard({
    drawn,
    range,
    today,
    onEdits: edit,
    onPasted: (pasted) => setSelection({ ...selectRange(pasted, drawn.layout), active }),
    onSay: setSaid,
  });
  const follow = (to: Hyperlink): void => {
    const target = linkTarget(workbook, sheet, to.target);
    if (target.kind === 'cell') select(target.sheet, target.cell);
    else if (target.kind === 'outside') setSaid(t('workbench.note.outside-link', { target: to.target }));
    else setSaid(t('workbench.note.lost-link', { target: to.target }));
  };
  const filter = useFilter({ drawn, range, host, run, onSay: setSaid });
  const widths = useWidths({ drawn, range, host, run });
  const onCommand = (command: Command): void => {
    const next = (by: 1 | -1): void => {
      const other = visible[visible.indexOf(sheet) + by];
      if (other) select(other, other.selection);
    };
    if (command === 'undo') run(host.undo());
    else if (command === 'redo') run(host.redo());
    else if (command === 'find') setSearches((count) => count + 1);
    else if (command === 'filter') filter.toggle();
    else next(command === 'next-sheet' ? 1 : -1);
  };
  const address = cellAddress(active.row, active.column);
  const isHidden = drawn.layout.rows.isHidden(active.row) || drawn.layout.columns.isHidden(active.column);
  const note = drawn.notes.get(`${active.row},${active.column}`);
  const notes = [
    said,
    note === undefined ? null : t('workbench.note.of-cell', { cell: address, text: note }),
    isHidden ? t('workbench.note.hidden-row', { cell: address }) : null,
    dependant === null ? null : t('workbench.note.dependants', { cell: dependant }),
    drawn.conditions.undrawn > 0 ? t('workbench.note.undrawn', { count: drawn.conditions.undrawn }) : null,
    sheetNote(sheet, format),
  ].filter((note) => note !== null);
  const content = sheet.contentAt(active.row, active.column);
  return (
    <section className={styles.book} {...region('book')} aria-label={t('workbench.book.workbook')}>
      <ContentLine
        address={address}
        content={editText(content, drawn.styleAt(active.row, active.column), workbook.date1904)}
        link={drawn.links.get(`${active.row},${active.column}`) ?? null}
        onGo={(wanted) => {
          setSaid(null);
          setSelection(selectRange(wanted, drawn.layout));
        }}
        onLink={follow}
        onFind={() => onCommand('find')}
        hasFilter={sheet.autoFilter !== null}
        onFilter={filter.toggle}
      />
      {searches > 0 && (
        <FindBar
          drawn={drawn}
          revision={revision.cells}
          from={active}
          asked={searches}
          onGo={(cell) => setSelection(selectCell(cell, drawn.layout))}
          onClose={() => {
            setSearches(0);
            panel.current?.querySelector('textarea')?.focus();
          }}
        />
      )}
      <div ref={panel} role="tabpanel" id="sheet-panel" aria-labelledby={tabId(sheet)} className={styles.panel}>
        <Grid
          key={sheet.id}
          drawn={drawn}
          revision={revision.cells}
          shown={revision.selection}
          selection={selection}
          onSelection={setSelection}
          onType={type}
          actions={actions}
          widths={sheet.protected ? null : widths}
          onCommand={onCommand}
          onRefuse={refuse}
          onLink={follow}
          buttonAt={filter.buttonAt}
        />
      </div>
      <SheetTabs sheets={visible} active={sheet} onShow={(next) => select(next, next.selection)} />
      <SelectionLine drawn={drawn} revision={revision.cells} range={range} isOne={isOne} />
      <Printing drawn={drawn} fileName={fileName} />
      <div role="status" className={notes.length > 0 ? styles.note : undefined}>
        {notes.map((note) => (
          <div key={note}>{note}</div>
        ))}
      </div>
    </section>
  );
}
