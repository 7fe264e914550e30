import type { CellRange } from '../../core/model/address';
import type { Link } from '../batch';
import { isPayloadError } from '../errors';
import { rangeOf, rowsOf } from '../ranges';
import { queueAreas } from './frame';

/**
 * The merged areas of a range that has more than Excel lists at once (512): half by half. Excel lists the areas whose
 * first cell lies within what is asked, so halves neither share nor lose any.
 */
export async function readMerges(
  link: Link,
  sheet: string,
  range: CellRange,
  signal?: AbortSignal,
): Promise<readonly CellRange[]> {
  const found: CellRange[] = [];
  const waiting = halvesOf(range) ?? [range];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const asked = part;
    const areas = await areasIn(link, sheet, asked, signal).catch((error: unknown) => {
      const halves = isPayloadError(error) || isRefusal(error) ? halvesOf(asked) : null;
      if (!halves) throw error;
      waiting.push(...halves);
      return [];
    });
    found.push(...areas);
  }
  return found.sort((one, other) => one.top - other.top || one.left - other.left);
}

function areasIn(link: Link, sheet: string, range: CellRange, signal?: AbortSignal): Promise<readonly CellRange[]> {
  return link.ask(
    'look for merged cells',
    async (context) => {
      const areas = rangeOf(context.workbook.worksheets.getItem(sheet), range).getMergedAreasOrNullObject();
      const take = queueAreas(areas);
      await context.sync();
      return take();
    },
    signal,
  );
}

/** Too many areas come as a plain failure, which no code tells from others. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'failed' || error.code === 'too-large');
}

function halvesOf(range: CellRange): CellRange[] | null {
  const rows = rowsOf(range);
  if (rows < 2) return null;
  const split = range.top + Math.ceil(rows / 2);
  return [
    { ...range, bottom: split - 1 },
    { ...range, top: split },
  ];
}
