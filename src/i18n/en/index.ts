import { briefing } from './briefing';
import { cli } from './cli';
import { fileErrors } from './file-errors';
import { scheduleGuesses } from './guesses-schedule';
import { valueGuesses } from './guesses-values';
import { pane } from './pane';
import { profile } from './profile';
import { rules } from './rules';
import { schedule } from './schedule';
import { shell } from './shell';
import { skipReasons } from './skip-reasons';
import { terms } from './terms';

/** Every sentence of this language, by its full id. */
export const en = {
  ...terms,
  ...fileErrors,
  ...skipReasons,
  ...briefing,
  ...cli,
  ...profile,
  ...pane,
  ...schedule,
  ...scheduleGuesses,
  ...valueGuesses,
  ...rules,
  ...shell,
} as const;
