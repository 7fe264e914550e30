import type { EventMessage } from '../events/queue';
import type { Server } from '../server';
import type { ExecutorRequest, ExecutorResponse } from '../protocol/messages';

/** The parts of office.js that it offers for other ways to Excel, and for tests; its typings leave them out. */
export interface OfficeExtensionInternals {
  readonly SessionBase: { _overrideSession: OverrideSession | undefined };
  readonly GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  readonly _testTriggerRichApiMessageEvent: (message: EventMessage) => void;
}

interface OverrideSession {
  _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Record<string, string> }>;
  _createRequestExecutorOrNull(): {
    executeAsync(customData: string, flags: number, request: ExecutorRequest): Promise<ExecutorResponse>;
  };
}

/** Makes the library send its batches to a server, and take events from it. */
export function connectLibrary(library: OfficeExtensionInternals, server: Server): (message: EventMessage) => void {
  // Handlers of an Excel before this one must not hear of this one.
  library.GenericEventRegistration.s_genericEventRegistrations = {};
  library._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  library.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'excel', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData, flags, request) => server.executeAsync(flags, request),
    }),
  };
  // Taken now: jest takes the globals away when a file ends, perhaps before its last events are out.
  const { _testTriggerRichApiMessageEvent: trigger } = library;
  return (message) => trigger(message);
}
