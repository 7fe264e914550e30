import type { SheetId } from '../../core/model/sheet-plan';
import type { SheetInfo } from '../../host/host';
import { withSheetsRenamed } from '../settings/change';
import { withIgnoredFollowing } from '../settings/ignored';
import type { Context } from './context';
import { update } from './live-update';

/**
 * Lists the sheets anew. Sheets that are gone take their results with them; what was kept for a renamed one follows
 * its name, and it is read again, because its name may be where its year comes from.
 */
export async function refreshSheets(context: Context): Promise<void> {
  const { store, host } = context;
  const before = store.get().sheets;
  const sheets = await host.listSheets();
  store.set({ sheets });
  await forgetGone(context, sheets);
  await followRenamed(context, before, sheets);
}

async function forgetGone({ store, engine, pending, written }: Context, sheets: readonly SheetInfo[]): Promise<void> {
  const { results, shown } = store.get();
  const gone = [...results.keys()].filter((sheet) => !sheets.some(({ id }) => id === sheet));
  if (gone.length === 0) return;
  const left = new Map([...results].filter(([sheet]) => !gone.includes(sheet)));
  const next = sheets.find(({ id, active }) => active && left.has(id))?.id ?? left.keys().next().value ?? null;
  store.set({ results: left, shown: shown !== null && gone.includes(shown) ? next : shown });
  for (const sheet of gone) {
    pending.forget(sheet);
    written.delete(sheet);
    await engine.forget(sheet);
  }
}

async function followRenamed(
  context: Context,
  before: readonly SheetInfo[],
  sheets: readonly SheetInfo[],
): Promise<void> {
  const formerNames = new Map(before.map(({ id, name }) => [id, name]));
  const renamed = sheets.filter(({ id, name }) => (formerNames.get(id) ?? name) !== name);
  if (renamed.length === 0) return;
  const names = new Map(renamed.map(({ id, name }) => [formerNames.get(id) ?? name, name]));
  await context.settings.change((settings) => withSheetsRenamed(settings, names));
  for (const { id } of renamed) await readRenamed(context, id);
}

async function readRenamed(context: Context, sheet: SheetId): Promise<void> {
  const { store, pending, settings } = context;
  const before = store.get().results.get(sheet)?.view;
  if (!pending.add(sheet, { whole: true })) return;
  await update(context, sheet, 'whole');
  const after = store.get().results.get(sheet)?.view;
  if (before && after) await settings.change((kept) => withIgnoredFollowing(kept, before, after));
}

/** Another sheet was shown in the workbook: its results are what a person wants to see now, if there are some. */
export function showActive({ store }: Context, active: SheetId): void {
  const { sheets, results, shown } = store.get();
  store.set({
    sheets: sheets.map((sheet) =>
      sheet.active === (sheet.id === active) ? sheet : { ...sheet, active: !sheet.active },
    ),
    shown: results.has(active) ? active : shown,
  });
}
