import { createContext, useCallback, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { Session, SessionState } from '../../app/session/session';
import type { Formatter } from '../../i18n';
import { messageOf, type ParamsOf } from '../../i18n/message-of';
import type { PageMessageId } from '../../i18n/page';

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
  return <PaneContext value={pane}>{children}</PaneContext>;
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

/** Renders a sentence of i18n: `t('pane.findings.count', { count: 3 })`. */
export type Translate = <Id extends PageMessageId>(
  id: Id,
  ...params: keyof ParamsOf<Id> extends never ? [] : [ParamsOf<Id>]
) => string;

/** The sentences of the pane's language. */
export function useText(): Translate {
  const { format } = usePane();
  return useCallback<Translate>(
    (id, ...params) => format(messageOf(id, (params[0] ?? {}) as ParamsOf<typeof id>)),
    [format],
  );
}
