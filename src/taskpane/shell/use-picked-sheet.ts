import { useState } from 'react';
import type { SessionState } from '../../app/session/session';
import type { SheetId } from '../../core/model/sheet-plan';
import type { SheetInfo } from '../../host/host';

/** What the screens show: one sheet, or all that were checked. null only where the workbook has no sheet to check. */
export type Picked = { readonly sheet: SheetId } | 'all' | null;

/** Sheets that a person may check: not those that the add-in wrote. */
export function checkableSheets(sheets: readonly SheetInfo[]): readonly SheetInfo[] {
  return sheets.filter(({ document, visibility }) => document === null && visibility === 'visible');
}

/**
 * The sheet that the pane shows. It follows Excel's active sheet and what commands of the ribbon showed, unless all
 * sheets are looked at, where a click on a finding changes the active sheet without leaving the list.
 */
export function usePickedSheet(state: SessionState): readonly [Picked, (picked: Picked) => void] {
  const sheets = checkableSheets(state.sheets);
  const active = sheets.find((sheet) => sheet.active)?.id ?? null;
  const [chosen, setChosen] = useState<Picked>(() => pickOf(state.shown ?? active));
  const [seen, setSeen] = useState({ active, shown: state.shown });

  let picked = chosen;
  if (seen.active !== active || seen.shown !== state.shown) {
    // State derived from what changed since the last drawing, as React's reference advises.
    const followed = seen.shown !== state.shown ? state.shown : active;
    if (chosen !== 'all' && followed !== null) picked = pickOf(followed);
    setSeen({ active, shown: state.shown });
  }
  if (picked !== 'all' && !sheets.some(({ id }) => id === sheetOf(picked))) {
    picked = pickOf(active ?? sheets[0]?.id ?? null);
  }
  if (picked === 'all' ? chosen !== 'all' : sheetOf(picked) !== sheetOf(chosen)) setChosen(picked);
  return [picked, setChosen];
}

/** The one sheet that is picked, null where all or none are. */
export function sheetOf(picked: Picked): SheetId | null {
  return picked === null || picked === 'all' ? null : picked.sheet;
}

function pickOf(sheet: SheetId | null): Picked {
  return sheet === null ? null : { sheet };
}
