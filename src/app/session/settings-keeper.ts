import { HostError } from '../../core/model/host-error';
import type { Message } from '../../core/model/message';
import type { Host } from '../../host/host';
import type { Formatter } from '../../i18n';
import { say } from '../message';
import type { Settings } from '../settings/settings';
import { readSettings, sizeIssue, storedText } from '../settings/stored';
import { failureOf, noticeOf } from './failure';
import { createQueue } from './queue';
import type { Failure, Notice } from './session';
import type { Store } from './store';

/** Keeps the state's settings and those in the workbook alike. */
export interface SettingsKeeper {
  /** Reads what the workbook keeps. Resolves to what a person should know of it. */
  load(): Promise<Notice | null>;
  /**
   * Changes the settings here and in the workbook, one change after the other; never rejects. Where the workbook does
   * not take them, the former ones hold again. A workbook that takes no settings at all (read-only, protected) leaves
   * the change in force until the pane is closed.
   */
  change(update: (settings: Settings) => Settings): Promise<SettingsChange>;
}

/** What came of a change of the settings. */
export interface SettingsChange {
  /** Whether the change is in force. */
  readonly holds: boolean;
  /** What a person should know of it; null where it is in force and kept. */
  readonly notice: Notice | null;
}

/** A keeper over the host's workbook. */
export function createSettingsKeeper(host: Host, store: Store, format: Formatter): SettingsKeeper {
  const queue = createQueue();
  // Settings of a newer program must not be overwritten by what this one understood of them.
  let writable = true;

  const load = async (): Promise<Notice | null> => {
    writable = true;
    const text = await storedOrDamaged(host);
    if (text instanceof HostError) return noticeOf('warning', failureOf(text).message);
    if (text === null) return null;
    const { settings, issues, newer } = readSettings(text);
    writable = !newer;
    store.set({ settings });
    if (newer) return noticeOf('warning', say('session.settings-newer', {}));
    return issues.length > 0
      ? noticeOf('warning', say('session.settings-partly-read', issueParams(issues, format)))
      : null;
  };

  const save = async (before: Settings, settings: Settings): Promise<SettingsChange> => {
    const text = storedText(settings);
    const tooLarge = text === null ? null : sizeIssue(text);
    if (tooLarge) return { holds: false, notice: notSaved({ message: tooLarge, diagnostic: null }, format) };
    store.set({ settings });
    if (!writable) return notKept(say('session.settings-newer', {}));
    try {
      await host.saveSettings(text);
      return DONE;
    } catch (error) {
      if (takesNone(error)) return notKept(failureOf(error).message);
      store.set({ settings: before });
      return { holds: false, notice: notSaved(failureOf(error), format) };
    }
  };

  const notKept = (why: Message): SettingsChange => ({
    holds: true,
    notice: noticeOf('warning', say('session.settings-not-kept', { why: format(why) })),
  });

  return {
    load,
    change: (update) =>
      queue.run(async () => {
        const before = store.get().settings;
        const settings = update(before);
        return settings === before ? DONE : await save(before, settings);
      }),
  };
}

const DONE: SettingsChange = { holds: true, notice: null };

function notSaved({ message, diagnostic }: Pick<Failure, 'message' | 'diagnostic'>, format: Formatter): Notice {
  return { tone: 'error', message: say('session.settings-not-saved', { why: format(message) }), diagnostic };
}

/** The stored text; the host's error where there is one that cannot be read, which must not keep the pane from working. */
async function storedOrDamaged(host: Host): Promise<string | null | HostError> {
  try {
    return await host.loadSettings();
  } catch (error) {
    if (error instanceof HostError && error.code === 'settings-damaged') return error;
    throw error;
  }
}

/** Mistakes as one sentence's parameters: their number, and the sentences one after the other. */
export function issueParams(
  issues: readonly Message[],
  format: Formatter,
): { readonly count: number; readonly issues: string } {
  const shown = issues
    .slice(0, MOST_ISSUES)
    .map(format)
    .join(format.locale === 'en' ? ' ' : '');
  return { count: issues.length, issues: issues.length > MOST_ISSUES ? `${shown}…` : shown };
}

/** Mistakes that one notice names. */
const MOST_ISSUES = 5;

function takesNone(error: unknown): boolean {
  return error instanceof HostError && (error.code === 'read-only' || error.code === 'protected');
}
