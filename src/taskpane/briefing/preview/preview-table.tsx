import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { WordedCell, WordedTable } from '../../../app/briefing/worded';
import { StatusText } from '../../common/status-text';
import { useText } from '../../context/pane';
import { SourceText } from './source-text';
import { useSource } from './use-source';

/** Rows that are drawn: enough to judge a table by, few enough to be drawn at once. */
const MOST_ROWS = 100;

const useStyles = makeStyles({
  scroller: { overflowX: 'auto', margin: '6px 0' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: '3px 6px', verticalAlign: 'middle' },
  head: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold, textAlign: 'center' },
  total: { fontWeight: tokens.fontWeightSemibold },
  left: { textAlign: 'start' },
  center: { textAlign: 'center' },
  right: { textAlign: 'end' },
  narrow: { minWidth: '44px' },
  medium: { minWidth: '84px' },
  wide: { minWidth: '150px' },
  more: { margin: '0 0 6px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** A table of a document. It scrolls within itself; what is beyond its first rows is told by its number. */
export function PreviewTable({ table }: { readonly table: WordedTable }) {
  const t = useText();
  const styles = useStyles();
  const { columns, rows } = table;
  const more = rows.length - MOST_ROWS;
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard scrolls it, as WAI-ARIA's practices have it */}
      <div className={styles.scroller} role="region" aria-label={t('pane.briefing.table')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map(({ header, room }, column) => (
                <th key={column} scope="col" className={mergeClasses(styles.cell, styles.head, styles[room])}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map(({ kind, cells }, row) => (
              <tr key={row} className={kind === 'total' ? styles.total : undefined}>
                {cells.map((cell, column) => (
                  <td key={column} className={mergeClasses(styles.cell, styles[columns[column]?.align ?? 'left'])}>
                    <CellText cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p className={styles.more}>{t('pane.briefing.more-rows', { count: more })}</p>}
    </>
  );
}

function CellText({ cell: { text, link, status } }: { readonly cell: WordedCell }) {
  const source = useSource();
  if (text === '') return null;
  const words = <SourceText text={text} target={source(link)} />;
  return status ? <StatusText status={status}>{words}</StatusText> : words;
}
