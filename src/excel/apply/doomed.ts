import type { SheetId } from '../../core/model/sheet-plan';
import type { Link } from '../batch';
import type { OwnSheets } from '../events/own-sheets';
import { write, type Operation } from '../writer';
import type { SheetState } from './workbook-state';

/** A sheet that goes when everything else is done. */
export type DoomedSheet = Pick<SheetState, 'id' | 'visibility'>;

/** Deletes sheets. Excel refuses that for one that is hidden from its menus, so such a one is merely hidden first. */
export function deletions(own: OwnSheets, doomed: readonly DoomedSheet[]): readonly Operation[] {
  return doomed.map(({ id, visibility }) => ({
    bytes: 800,
    queue: (context) => {
      own.expect('deleted', id);
      const sheet = context.workbook.worksheets.getItem(id);
      if (visibility === 'very-hidden') sheet.visibility = 'Hidden';
      sheet.delete();
    },
  }));
}

/**
 * Whether sheets were deleted already: then the others are deleted as well, and all is done. Where none was, they look
 * again as they did.
 */
export async function isPastReturn(link: Link, own: OwnSheets, doomed: readonly DoomedSheet[]): Promise<boolean> {
  if (doomed.length === 0) return false;
  const left = await stillThere(link, doomed);
  if (left.length === doomed.length) {
    await write(link, 'hide sheets again', left.flatMap(hiding));
    return false;
  }
  await write(link, 'finish', deletions(own, left));
  return true;
}

async function stillThere(link: Link, doomed: readonly DoomedSheet[]): Promise<readonly DoomedSheet[]> {
  const ids = await link.ask('look for sheets to be deleted', async (context) => {
    const found = doomed.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id).load('id'));
    await context.sync();
    return new Set<SheetId>(found.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.id])));
  });
  return doomed.filter(({ id }) => ids.has(id));
}

function hiding({ id, visibility }: DoomedSheet): readonly Operation[] {
  if (visibility !== 'very-hidden') return [];
  return [
    {
      bytes: 400,
      queue: (context) => {
        context.workbook.worksheets.getItem(id).visibility = 'VeryHidden';
      },
    },
  ];
}
