import type { CSSProperties } from 'react';
import type { DrawnSheet } from '../grid/drawn-sheet';
import type { Lines } from '../grid/lines';
import { DrawnChart } from '../charts/charts';
import { useText } from '../context';
import { paperOf, plainPrint } from './page-rule';
import { PrintedCell } from './printed-cell';
import { cellsOf, printLayout, type PrintedBlock, type PrintedPart } from './print-layout';

/** A table of a browser would make narrow columns wider than they are. */
const TABLE: CSSProperties = { tableLayout: 'fixed', borderCollapse: 'collapse', borderSpacing: 0 };

/** What stands beside a sheet on paper, and hides the page that is seen on the screen. */
const RULES = `
@media screen { #printed { display: none; } }
@media print {
  html, body { height: auto; overflow: visible; background: #fff; }
  body > :not(#printed) { display: none !important; }
  #printed { color: #000; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  #printed td { padding: 0; vertical-align: top; }
  #printed td > div { display: flex; box-sizing: border-box; padding: 0 3px; }
  #printed .part { position: relative; }
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
  const width = printed ? sizeOf(printed.columns, layout.columns) : 0;
  const print = sheet.print ?? plainPrint(width);
  const paper = paperOf(print, { sheet: sheet.name, file: fileName });
  const height = printed ? sizeOf(printed.pages.flatMap(rowsOf), layout.rows) : 0;
  // Wider than the page is made to fit also where the file does not ask for it: half a table on paper helps nobody.
  const zoom = Math.min(1, paper.room.width / width, print.onePage ? paper.room.height / height : 1);
  return (
    <>
      <style>{`${paper.rule}${RULES}`}</style>
      {!printed && <p>{t('workbench.print.empty', { sheet: sheet.name })}</p>}
      {printed && printed.cut > 0 && <p>{t('workbench.print.cut', { count: printed.cut })}</p>}
      {printed?.pages.map((part, index) => (
        <div key={index} className="part" style={{ zoom }}>
          {part.blocks.map((block, at) => (
            <Block key={at} drawn={drawn} block={block} columns={printed.columns} width={width} />
          ))}
          <PartCharts drawn={drawn} part={part} columns={printed.columns} />
        </div>
      ))}
    </>
  );
}

interface PartChartsProps {
  readonly drawn: DrawnSheet;
  readonly part: PrintedPart;
  readonly columns: readonly number[];
}

/** The charts that begin among the rows of a part. */
function PartCharts({ drawn, part, columns }: PartChartsProps) {
  const rows = rowsOf(part);
  const { layout, sheet } = drawn;
  return sheet.charts
    .filter(({ area }) => rows.some((row) => row >= area.top && row <= area.bottom) && (rows[0] ?? 0) <= area.top)
    .map((chart) => {
      const { top, left } = chart.area;
      const above = rows.filter((row) => row < top);
      const before = columns.filter((column) => column < left);
      const place = { top: sizeOf(above, layout.rows), left: sizeOf(before, layout.columns) };
      return <DrawnChart key={chart.id} drawn={drawn} chart={chart} {...place} />;
    });
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
          <col key={column} style={{ width: drawn.layout.columns.size(column) }} />
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
  const { layout } = drawn;
  return rows.map((row, index) => (
    <tr key={row} style={{ height: layout.rows.size(row) }}>
      {cellsOf(rows, index, columns, drawn).map((cell) => {
        const over = columns.slice(cell.at, cell.at + cell.columnSpan);
        const down = rows.slice(index, index + cell.rowSpan);
        return (
          <PrintedCell
            key={cell.at}
            drawn={drawn}
            cell={cell}
            width={sizeOf(over, layout.columns)}
            height={sizeOf(down, layout.rows)}
            corner={{ row: down.at(-1) ?? row, column: over.at(-1) ?? cell.column }}
          />
        );
      })}
    </tr>
  ));
}

/** All rows of a part, in their order, the repeated ones once. */
function rowsOf({ blocks }: PrintedPart): readonly number[] {
  return blocks.flatMap(({ head, rows }) => [...head, ...rows]);
}

function sizeOf(indexes: readonly number[], lines: Lines): number {
  return indexes.reduce((total, index) => total + lines.size(index), 0);
}
