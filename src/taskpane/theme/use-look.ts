import { useCallback, useSyncExternalStore } from 'react';
import type { Look } from './themes';

const DARK = '(prefers-color-scheme: dark)';

/** The look of the pane: Office's where it says one, else the system's, followed while the pane is open. */
export function useLook(officeLook: Look | null): Look {
  const subscribe = useCallback((listener: () => void) => {
    const query = window.matchMedia(DARK);
    query.addEventListener('change', listener);
    return () => query.removeEventListener('change', listener);
  }, []);
  const systemIsDark = useSyncExternalStore(subscribe, () => window.matchMedia(DARK).matches);
  return officeLook ?? (systemIsDark ? 'dark' : 'light');
}
