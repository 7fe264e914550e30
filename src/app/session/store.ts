import type { SheetId } from '../../core/model/sheet-plan';
import type { SessionState, SheetResult } from './session';

/** The session's state: replaced as a whole, so that whoever shows it can compare by identity. */
export interface Store {
  get(): SessionState;
  /** Replaces the named parts and tells the subscribers. */
  set(change: Partial<SessionState>): void;
  /** Replaces one sheet's result; null takes it away. */
  setResult(sheet: SheetId, result: SheetResult | null): void;
  subscribe(listener: () => void): () => void;
  /** From here on nobody is told anything. */
  close(): void;
}

/** A store that begins as `initial`. */
export function createStore(initial: SessionState): Store {
  let state = initial;
  let closed = false;
  const listeners = new Set<() => void>();

  const set = (change: Partial<SessionState>): void => {
    if (closed) return;
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => state,
    set,
    setResult(sheet, result) {
      const results = new Map(state.results);
      if (result === null) results.delete(sheet);
      else results.set(sheet, result);
      set({ results });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      closed = true;
      listeners.clear();
    },
  };
}
