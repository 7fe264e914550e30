import type { CSSProperties } from 'react';
import type { DrawnSheet } from '../grid/drawn-sheet';
import { useText } from '../context';
import { paperOf, plainPrint } from './page-rule';
import { PrintedCell } from './printed-cell';
import { cellsOf, printLayout, type PrintedBlock } from './print-layout';

/** A table of a browser would make narrow columns wider than they are. */
const TABLE: CSSProperties = { tableLayout: 'fixed', borderCollapse: 'collapse', borderSpacing: 0 };

/** What stands beside a sheet on paper, and hides the page that is seen on the screen. */
const RULES = `
@media screen { #printed { display: none; } }
@media print {
  html, body { height: auto; overflow: visible; background: #fff; }
  body > :not(#printed) { display: none !important; }
  #printed { color: #000; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  #printed td { padding-top: 0; padding-bottom: 0; box-sizing: border-box; }
  #printed tr { break-inside: avoid; }
  #printed .part + .part { break-before: page; }
}`;

interface PrintedSheetProps {
  readonly drawn: DrawnSheet;
  readonly fileName: string;
}

/** A sheet as paper shows it. */
export function PrintedSheet({ drawn, fileName }: PrintedSheetProps) {
  const t = useText();
  const { sheet, layout } = drawn;
  const printed = printLayout(drawn);
  const width = printed ? sizeOf(printed.columns, layout.widths) : 0;
  const print = sheet.print ?? plainPrint(width);
  const paper = paperOf(print, { sheet: sheet.name, file: fileName });
  const height = printed
    ? sizeOf(
        printed.pages.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows)),
        layout.heights,
      )
    : 0;
  // Wider than the page is made to fit also where the file does not ask for it: half a table on paper helps nobody.
  const zoom = Math.min(1, paper.room.width / width, print.onePage ? paper.room.height / height : 1);
  return (
    <>
      <style>{`${paper.rule}${RULES}`}</style>
      {!printed && <p>{t('workbench.print.empty', { sheet: sheet.name })}</p>}
      {printed && printed.cut > 0 && <p>{t('workbench.print.cut', { count: printed.cut })}</p>}
      {printed?.pages.map(({ blocks }, index) => (
        <div key={index} className="part" style={{ zoom }}>
          {blocks.map((block, at) => (
            <Block key={at} drawn={drawn} block={block} columns={printed.columns} width={width} />
          ))}
        </div>
      ))}
    </>
  );
}

interface BlockProps {
  readonly drawn: DrawnSheet;
  readonly block: PrintedBlock;
  readonly columns: readonly number[];
  readonly width: number;
}

function Block({ drawn, block: { head, rows }, columns, width }: BlockProps) {
  return (
    <table style={{ ...TABLE, width }}>
      <colgroup>
        {columns.map((column) => (
          <col key={column} style={{ width: drawn.layout.widths[column] }} />
        ))}
      </colgroup>
      {head.length > 0 && (
        <thead>
          <Rows drawn={drawn} rows={head} columns={columns} />
        </thead>
      )}
      <tbody>
        <Rows drawn={drawn} rows={rows} columns={columns} />
      </tbody>
    </table>
  );
}

interface RowsProps {
  readonly drawn: DrawnSheet;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

function Rows({ drawn, rows, columns }: RowsProps) {
  const { widths, heights } = drawn.layout;
  return rows.map((row, index) => (
    <tr key={row} style={{ height: heights[row] }}>
      {cellsOf(rows, index, columns, drawn).map((cell) => {
        const over = columns.slice(cell.at, cell.at + cell.columnSpan);
        return (
          <PrintedCell
            key={cell.at}
            drawn={drawn}
            cell={cell}
            width={sizeOf(over, widths)}
            height={sizeOf(rows.slice(index, index + cell.rowSpan), heights)}
            corner={{ row: rows[index + cell.rowSpan - 1] ?? row, column: over.at(-1) ?? cell.column }}
          />
        );
      })}
    </tr>
  ));
}

function sizeOf(indexes: readonly number[], sizes: Float64Array): number {
  return indexes.reduce((total, index) => total + (sizes[index] ?? 0), 0);
}
