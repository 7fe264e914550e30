import { batch } from './batch';
import { briefing } from './briefing';
import { cli } from './cli';
import { compare } from './compare';
import { fileErrors } from './file-errors';
import { findingsSheet } from './findings-sheet';
import { scheduleGuesses } from './guesses-schedule';
import { valueGuesses } from './guesses-values';
import { help } from './help';
import { highlight } from './highlight';
import { hostErrors } from './host-errors';
import { pane } from './pane';
import { profile } from './profile';
import { publish } from './publish';
import { rules } from './rules';
import { saving } from './saving';
import { schedule } from './schedule';
import { session } from './session';
import { settings } from './settings';
import { shell } from './shell';
import { skipReasons } from './skip-reasons';
import { terms } from './terms';
import { workbench } from './workbench';
import { workbenchBatch } from './workbench-batch';
import { workbenchGrid } from './workbench-grid';

/** Every sentence of this language, by its full id. */
export const zhCN = {
  ...terms,
  ...fileErrors,
  ...hostErrors,
  ...session,
  ...settings,
  ...highlight,
  ...findingsSheet,
  ...skipReasons,
  ...batch,
  ...briefing,
  ...cli,
  ...compare,
  ...publish,
  ...saving,
  ...profile,
  ...pane,
  ...schedule,
  ...scheduleGuesses,
  ...valueGuesses,
  ...rules,
  ...shell,
  ...help,
  ...workbench,
  ...workbenchBatch,
  ...workbenchGrid,
} as const;
