import { useCallback, useMemo, useState } from 'react';

/** What a person did to a list: which groups are closed, which row is current. Kept while another tab is looked at. */
export interface TreeState {
  readonly closed: ReadonlySet<string>;
  readonly current: string | null;
  readonly setCurrent: (key: string) => void;
  readonly toggle: (key: string, expanded: boolean) => void;
}

/** A list's state, empty at first. */
export function useTreeState(): TreeState {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const toggle = useCallback((key: string, expanded: boolean) => {
    setClosed((before) => {
      const after = new Set(before);
      if (expanded) after.delete(key);
      else after.add(key);
      return after;
    });
  }, []);
  return useMemo(() => ({ closed, current, setCurrent, toggle }), [closed, current, toggle]);
}
