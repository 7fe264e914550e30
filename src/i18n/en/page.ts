import { sheets } from './briefing/sheets';
import { findingsSheet } from './findings-sheet';
import { highlight } from './highlight';
import { hostErrors } from './host-errors';
import { pane } from './pane';
import { profile } from './profile';
import { rules } from './rules';
import { session } from './session';
import { settings } from './settings';
import { skipReasons } from './skip-reasons';
import { terms } from './terms';

/** What a page says in which the engine runs elsewhere: its verdicts and findings arrive in words. */
export const page = {
  ...terms,
  ...hostErrors,
  ...session,
  ...settings,
  ...highlight,
  ...findingsSheet,
  // Documents arrive in words; what stands beside them on their sheets is said here.
  ...sheets,
  ...skipReasons,
  ...profile,
  ...pane,
  // Titles of the rules; their sentences stand beside them.
  ...rules,
} as const;
