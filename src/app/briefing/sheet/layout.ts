import type { WordedBlock } from '../worded';
import { boxRows } from './box-rows';
import { addChart } from './chart-row';
import { lastColumn, type Frame } from './frame';
import { spanUpTo, type ColumnSpan } from './grid';
import { RED } from '../look';
import { tableRows, type PlacedTable, type TablePlace } from './table-rows';
import { gap, sideBySide, wideText } from './text-rows';

/** Says how a table is placed, in the order in which tables come. */
export type TablePlacer = () => PlacedTable;

/** Lays the blocks of a document out from top to bottom. Gives where its tables stand. */
export function layOut(blocks: readonly WordedBlock[], frame: Frame, nextTable: TablePlacer): readonly TablePlace[] {
  const places: TablePlace[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'table') {
      places.push(tableRows(frame, nextTable()));
      // Without a gap the next table would seem to be one with this.
      if (blocks[index + 1]?.kind !== 'footnote') gap(frame, 8);
    } else if (block.kind === 'chart') addChart(frame, block, places.at(-1));
    else layOutText(block, frame, blocks[index - 1]);
  });
  return places;
}

type TextBlock = Exclude<WordedBlock, { kind: 'table' | 'chart' }>;

/** Chinese paragraphs begin two characters in. */
const INDENT = '　　';

function layOutText(block: TextBlock, frame: Frame, before: WordedBlock | undefined): void {
  const { look, sources, draft } = frame;
  const indent = frame.format.locale === 'en' ? '' : INDENT;
  switch (block.kind) {
    case 'masthead':
      masthead(block, frame);
      return;
    case 'title':
      wideText(frame, block.text, look.title, { horizontal: 'center', around: 24 });
      return;
    case 'salutation':
      wideText(frame, block.text, look.body);
      return;
    case 'heading':
      wideText(frame, indent + block.text, look.headings[block.level - 1] ?? look.body, { around: 10 });
      draft.keepWithNext();
      return;
    case 'paragraph': {
      const row = wideText(frame, indent + block.text, look.body, { around: 6 });
      sources.figures(row, block.figures);
      return;
    }
    case 'footnote': {
      if (before?.kind === 'table') gap(frame, 4);
      const row = wideText(frame, block.text, look.small);
      sources.figures(row, block.figures);
      return;
    }
    case 'key-figures':
      boxRows(frame, block.boxes);
      return;
    case 'caption':
      caption(block, frame);
      return;
    case 'attachments':
      gap(frame, look.body.size);
      block.texts.forEach((text, index) => {
        wideText(frame, indent + (index > 0 && indent !== '' ? '　　　' : '') + text, look.body);
      });
      return;
    case 'signature':
      signature(block, frame);
      return;
    case 'page-break':
      draft.breaks.push(draft.row);
  }
}

function halves({ grid }: Frame): readonly [ColumnSpan, ColumnSpan] | null {
  if (grid.columns.length < 2) return null;
  const left = spanUpTo(grid, 0, 0.5);
  const first: ColumnSpan = [0, Math.min(left[1], grid.columns.length - 2)];
  return [first, [first[1] + 1, grid.columns.length - 1]];
}

/** 报头: the name in red, the issue number below it, who issues it on the left, the date on the right, a red rule. */
function masthead({ name, issue, issuer, date }: TextBlock & { kind: 'masthead' }, frame: Frame): void {
  wideText(frame, name, frame.look.masthead, { horizontal: 'center', color: RED, around: 24 });
  if (issue !== '') wideText(frame, issue, frame.look.body, { horizontal: 'center', around: 10 });
  const row = twoSides(frame, issuer, date, frame.look.body, 12);
  frame.draft.style(
    { top: row, left: 0, bottom: row, right: lastColumn(frame) },
    { lineBelow: { color: RED, weight: 'thick' } },
  );
  gap(frame, 16);
}

function caption({ left, right }: TextBlock & { kind: 'caption' }, frame: Frame): void {
  if (left === '' && right === '') return;
  twoSides(frame, left, right, frame.look.small, 4);
  frame.draft.keepWithNext();
}

/** One text on the left, another on the right; in a sheet of one column below each other. */
function twoSides(frame: Frame, left: string, right: string, look: Frame['look']['body'], around: number): number {
  const sides = halves(frame);
  if (sides && left !== '' && right !== '') {
    const cells = [
      { span: sides[0], text: left },
      { span: sides[1], text: right, style: { horizontal: 'right' } as const },
    ];
    return sideBySide(frame, cells, look, around);
  }
  if (left === '' || right === '') {
    return wideText(frame, left + right, look, { horizontal: left === '' ? 'right' : 'left', around });
  }
  wideText(frame, left, look, { around });
  return wideText(frame, right, look, { horizontal: 'right', around });
}

/** 署名, and 成文日期 four characters from the right (GB/T 9704). */
function signature({ name, date }: TextBlock & { kind: 'signature' }, frame: Frame): void {
  const room = frame.format.locale === 'en' ? '' : INDENT + INDENT;
  gap(frame, frame.look.body.size);
  if (name !== '') wideText(frame, name + room, frame.look.body, { horizontal: 'right' });
  if (date !== '') wideText(frame, date + room, frame.look.body, { horizontal: 'right' });
}
