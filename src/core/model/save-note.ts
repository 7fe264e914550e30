/**
 * Something that a person should know of a file that was changed and is to be saved.
 *
 * - `signatures`: the file was signed; what is saved is something else, so its digital signatures are taken away
 * - `histories`: the file lists its changes (a shared workbook of the old kind); these ones are not in the list
 * - `lost-sheets`: formulas or names, first of them `user`, refer to sheets that are gone
 * - `results`: formulas, first of them `user`, refer to cells that were changed; their results are those of before until
 *   a program calculates them
 * - `pivots`: pivot tables sum up cells that were changed; Excel refreshes them when it opens the file
 * - `data-models`: the workbook's data model is a copy of before until Excel refreshes it
 */
export type SaveNote =
  | { readonly kind: 'signatures' }
  | { readonly kind: 'histories' }
  | { readonly kind: 'lost-sheets'; readonly sheets: readonly string[]; readonly user: string }
  | { readonly kind: 'results'; readonly count: number; readonly user: string }
  | { readonly kind: 'pivots'; readonly count: number }
  | { readonly kind: 'data-models' };

/** Whether the saved file lacks something of the original; the other notes are of what is merely older. */
export function isLoss({ kind }: SaveNote): boolean {
  return kind === 'signatures' || kind === 'histories' || kind === 'lost-sheets';
}
