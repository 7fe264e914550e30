import type { Session } from '../app/session/session';
import type { Message } from '../core/model/message';
import { messageOf, type Formatter } from '../i18n';

/** Functions of the ribbon, by the names that manifest.xml calls them. */
export const COMMANDS = ['highlight', 'clear'] as const;
/** One of {@link COMMANDS}. */
export type CommandName = (typeof COMMANDS)[number];

/** What a person must be told after a command: a sentence, and where something broke, details for the developers. */
export interface Telling {
  readonly text: string;
  readonly diagnostic: string | null;
}

/**
 * Runs a command over a session of its own, which ends with it.
 *
 * @returns What must be told; null where the sheet itself shows what was done.
 */
export async function runCommand(name: CommandName, session: Session, format: Formatter): Promise<Telling | null> {
  try {
    await session.start();
    const told = await act(name, session);
    if (told !== null) return { text: format(told), diagnostic: null };
    const { notice } = session.state();
    if (notice === null || notice.tone === 'success') return null;
    return { text: format(notice.message), diagnostic: notice.diagnostic };
  } finally {
    await session.dispose();
  }
}

/** Gives what must be told beside the session's own notice. */
async function act(name: CommandName, session: Session): Promise<Message | null> {
  const { phase, sheets } = session.state();
  // The session's notice says why.
  if (phase === 'unavailable') return null;
  if (name === 'clear') {
    await session.clear('all');
    return null;
  }
  const active = sheets.find((sheet) => sheet.active);
  // None is while a chart sheet is shown.
  if (active === undefined) return messageOf('session.no-sheet-shown', {});
  await session.highlight(active.id);
  return null;
}

/** What a command hands to Excel's ribbon when it is done. */
export interface CommandEvent {
  completed(): void;
}

/**
 * Serves one press of a ribbon button. Excel waits for the event and blocks the button until then, so it is completed
 * whatever happens; what failed is told first.
 *
 * @param work Gives what is to be told, null for nothing.
 * @param tell Shows it; rejects where even that is not possible, which then reaches the browser's console.
 */
export async function serveCommand(
  event: CommandEvent,
  format: Formatter,
  work: () => Promise<Telling | null>,
  tell: (telling: Telling) => Promise<void>,
): Promise<void> {
  try {
    const telling = await work().catch((error: unknown) => failureOf(error, format));
    if (telling !== null) await tell(telling);
  } finally {
    event.completed();
  }
}

function failureOf(error: unknown, format: Formatter): Telling {
  const diagnostic = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { text: format(messageOf('host-errors.internal', {})), diagnostic };
}
