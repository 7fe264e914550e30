import { createContext, useCallback, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { Session, SessionState } from '../../app/session/session';
import type { Formatter } from '../../i18n';
import { FormatProvider } from './format';

export { useText, type Translate } from './format';

/** What every part of the pane may use: the session, the words, and how a mistake of the program is told. */
export interface Pane {
  readonly session: Session;
  readonly format: Formatter;
  readonly version: string;
  /**
   * Awaits an action of the session. Actions tell their own failures; one that rejects is a mistake of the program,
   * which is shown with its diagnostic.
   */
  readonly run: (action: Promise<void>) => void;
}

const PaneContext = createContext<Pane | null>(null);

export function PaneProvider({ pane, children }: { readonly pane: Pane; readonly children: ReactNode }) {
  return (
    <PaneContext value={pane}>
      <FormatProvider format={pane.format}>{children}</FormatProvider>
    </PaneContext>
  );
}

/** The pane's surroundings. Throws outside {@link PaneProvider}. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane() outside PaneProvider');
  return pane;
}

/** The session's state; the component is drawn again whenever it changes. */
export function useSessionState(): SessionState {
  const { session } = usePane();
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  return useSyncExternalStore(subscribe, () => session.state());
}
