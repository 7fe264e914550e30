import type { Message } from '../../core/model/message';
import { parseSettings, type ParsedSettings } from '../../core/settings/parse';
import { say } from '../message';
import type { Settings } from './settings';

/** Settings where nobody changed any. */
export const NO_SETTINGS: Settings = { version: 1 };

/**
 * Most characters of settings. Excel keeps settings in the file and sends them with every save; this is some 3,000
 * ignored findings with their reasons, and a tenth of what hosts were seen to take.
 */
export const MOST_CHARACTERS = 400_000;

/** Settings from their JSON text; text that is no JSON, or too long, has no usable part. */
export function readSettings(text: string): ParsedSettings {
  const tooLarge = sizeIssue(text);
  if (tooLarge) return { settings: NO_SETTINGS, issues: [tooLarge], newer: false };
  let json: unknown;
  try {
    json = JSON.parse(withoutMark(text));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { settings: NO_SETTINGS, issues: [say('settings.not-json', { detail })], newer: false };
  }
  return parseSettings(json);
}

/**
 * Settings as the workbook keeps them; null where there is nothing to keep, so that a workbook which nobody set
 * anything in stays without a trace.
 */
export function storedText(settings: Settings): string | null {
  const { version, ...fields } = settings;
  if (Object.keys(fields).length === 0) return null;
  return JSON.stringify({ version, ...fields });
}

/** Windows editors begin a file with a byte order mark. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

/** What is wrong with the size of a settings text; null within bounds. */
export function sizeIssue(text: string): Message | null {
  if (text.length <= MOST_CHARACTERS) return null;
  return say('settings.too-large', { found: text.length, limit: MOST_CHARACTERS });
}
