import { HostError } from '../core/model/host-error';
import type { Link } from './batch';
import { hostError, withAftermath } from './errors';
import { twice } from './retry';

/** Under which name the add-in's settings are kept in a workbook. */
const SETTINGS_KEY = 'ledger-check';

/**
 * The settings in the workbook as JSON text, null where there are none.
 *
 * @throws HostError `settings-damaged` where something else than a text is stored under their name
 */
export async function loadSettings(link: Link): Promise<string | null> {
  return link.ask('load settings', async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
    setting.load('value');
    await context.sync();
    if (setting.isNullObject) return null;
    const value: unknown = setting.value;
    if (typeof value !== 'string') throw new HostError('settings-damaged');
    return value;
  });
}

/** Keeps settings in the workbook, null removes them; where that fails, those from before are put back. */
export async function saveSettings(link: Link, text: string | null): Promise<void> {
  const before = await loadSettings(link);
  try {
    await store(link, text, before !== null);
  } catch (error) {
    await putBack(link, before, hostError(error));
  }
}

/** @param isThere whether there are settings: deleting none would fail */
async function store(link: Link, text: string | null, isThere: boolean): Promise<void> {
  if (text === null && !isThere) return;
  await link.ask('save settings', async (context) => {
    const { settings } = context.workbook;
    if (text === null) settings.getItem(SETTINGS_KEY).delete();
    else settings.add(SETTINGS_KEY, text);
    await context.sync();
  });
}

async function putBack(link: Link, before: string | null, failure: HostError): Promise<never> {
  try {
    await twice(async () => {
      const now = await loadSettings(link);
      if (now !== before) await store(link, before, now !== null);
    });
  } catch (error) {
    throw withAftermath(failure, 'unsure', error);
  }
  throw failure;
}
