import { useCallback, useSyncExternalStore } from 'react';
import type { FileHost, Revision } from '../../xlsx';

/** Draws the component again whenever the workbook changes. */
export function useRevision(host: FileHost): Revision {
  const watch = useCallback((listener: () => void) => host.watch(listener), [host]);
  return useSyncExternalStore(watch, () => host.revision());
}
