import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { TreeRow } from './tree-row';

/** Focus of a list whose rows come and go. */
export interface KeptFocus {
  /** To be spread on the element around the rows. */
  readonly handlers: { readonly onFocus: () => void; readonly onBlur: () => void };
  /** Puts the keyboard on a row once it is drawn. */
  readonly focusNext: (key: string) => void;
  /** Puts the keyboard on the current row, or on the one that takes its place in this update. */
  readonly focusCurrent: () => void;
}

/**
 * Keeps the current row and the keyboard in the list: when the current row goes (it was corrected or ignored), the row
 * that takes its place becomes current, and has the keyboard where the one that went had it.
 */
export function useKeptFocus(
  rows: readonly TreeRow[],
  indexes: ReadonlyMap<string, number>,
  current: string | null,
  onCurrent: (key: string) => void,
  focusRow: (key: string) => void,
): KeptFocus {
  const within = useRef(false);
  const wanted = useRef<string | null>(null);
  const lastIndex = useRef(0);

  useLayoutEffect(() => {
    if (current === null) return;
    const index = indexes.get(current);
    if (index !== undefined) {
      lastIndex.current = index;
      return;
    }
    const heir = rows[Math.min(lastIndex.current, rows.length - 1)];
    if (!heir) return;
    if (within.current) wanted.current = heir.key;
    onCurrent(heir.key);
  }, [rows, indexes, current, onCurrent]);

  // After every drawing: the row that was asked for may only now be there.
  useEffect(() => {
    if (wanted.current === null || wanted.current !== current) return;
    focusRow(wanted.current);
    wanted.current = null;
  });

  const focusNext = useCallback((key: string) => {
    wanted.current = key;
  }, []);
  const focusCurrent = useCallback(() => {
    within.current = true;
    if (current !== null) focusRow(current);
  }, [current, focusRow]);
  const handlers = useMemo(
    () => ({ onFocus: () => void (within.current = true), onBlur: () => void (within.current = false) }),
    [],
  );
  return { handlers, focusNext, focusCurrent };
}
