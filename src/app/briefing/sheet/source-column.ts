import { RANKING_MARK } from '../ranking-mark';
import { cellAddress } from '../../../core/model/address';
import type { PlanValue } from '../../../core/model/sheet-plan';
import type { Formatter } from '../../../i18n';
import { cellLink } from '../../findings-sheet/cell-link';
import { say } from '../../message';
import type { FigureSources, SourceLink } from '../worded';
import { LINK } from '../look';
import type { SheetDraft } from './sheet-draft';

/** A figure of a text, and where it comes from. */
interface ToldFigure {
  readonly text: string;
  readonly sources: FigureSources;
}

/**
 * Where the figures of texts come from, beside the printed part: each one as a link to its cell. Links are formulas,
 * which are written as values, so that their number costs nothing.
 */
export class SourceColumn {
  private readonly rows: { readonly row: number; readonly values: readonly PlanValue[] }[] = [];

  /** `first`: the first column, right of the printed part. */
  constructor(
    readonly first: number,
    private readonly format: Formatter,
  ) {}

  /** The figures of a row's text; those without a source cell (handed in, or of nothing) are left out. */
  figures(row: number, figures: readonly ToldFigure[]): void {
    const values = figures.flatMap((figure) => {
      const value = this.valueOf(figure);
      return value === null ? [] : [value];
    });
    if (values.length > 0) this.rows.push({ row, values });
  }

  /** Says beside a table's header which ranking it is, in words for the program: {@link previousRanks} finds it by them. */
  ranking(row: number, { id, group }: { readonly id: string; readonly group: string | null }): void {
    this.rows.push({ row, values: [RANKING_MARK + id, ...(group === null ? [] : [group])] });
  }

  /** Places that a row of a table leads to, each once. */
  places(row: number, links: readonly SourceLink[]): void {
    const shown = new Map(links.map((link) => [`${link.file ?? ''}\n${addressOf(link)}`, link]));
    const values = [...shown.values()].map((link) => this.linkTo(link, addressOf(link)));
    if (values.length > 0) this.rows.push({ row, values });
  }

  /** Writes the columns into the draft, below a header that says what they are. Gives their widths in characters. */
  write(draft: SheetDraft): readonly number[] {
    if (this.rows.length === 0) return [];
    const width = Math.max(...this.rows.map(({ values }) => values.length));
    const { first } = this;
    draft.put({ row: 0, column: first }, [[this.format(say('briefing.sources', {}))]]);
    for (const { top, values } of joined(this.rows, width)) draft.put({ row: top, column: first }, values);
    const bottom = Math.max(...this.rows.map(({ row }) => row));
    draft.style(
      { top: 0, left: first, bottom, right: first + width - 1 },
      { font: { size: 9, color: LINK, bold: false }, horizontal: 'left', vertical: 'center' },
    );
    return Array.from({ length: width }, () => WIDTH);
  }

  private valueOf({ text, sources: { cells, count } }: ToldFigure): PlanValue | null {
    const [link] = cells;
    if (!link) return null;
    if (link.file === null) return this.linkTo(link, text);
    const at = { figure: text, file: link.file, cell: addressOf(link) };
    return this.format(count > 1 ? say('briefing.source.elsewhere-many', { ...at, count }) : say('briefing.source.elsewhere', at)); // prettier-ignore
  }

  /** Other files cannot be linked to: their address stands as text. */
  private linkTo(link: SourceLink, shown: string): PlanValue {
    if (link.file !== null) return `${link.file} ${addressOf(link)}`;
    return cellLink(link.sheet, cellAddress(link.cell.row, link.cell.column), shown);
  }
}

/** Characters of each of the columns. */
const WIDTH = 13;

/** A place as people write it: 台账!C5. */
export function addressOf({ sheet, cell }: SourceLink): string {
  return `${sheet}!${cellAddress(cell.row, cell.column)}`;
}

/** Rows that follow each other are written as one block. */
function joined(
  rows: readonly { readonly row: number; readonly values: readonly PlanValue[] }[],
  width: number,
): readonly { readonly top: number; readonly values: readonly (readonly PlanValue[])[] }[] {
  const blocks: { top: number; values: (readonly PlanValue[])[] }[] = [];
  for (const { row, values } of [...rows].sort((a, b) => a.row - b.row)) {
    const filled = [...values, ...Array.from({ length: width - values.length }, () => null)];
    const last = blocks.at(-1);
    if (last && last.top + last.values.length === row) last.values.push(filled);
    else blocks.push({ top: row, values: [filled] });
  }
  return blocks;
}
