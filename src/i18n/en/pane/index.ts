import { briefing } from './briefing';
import { check } from './check';
import { compare } from './compare';
import { failure } from './failure';
import { mapping } from './mapping';
import { progress } from './progress';
import { settings } from './settings';
import { shell } from './shell';

/** Sentences of the task pane, a file a screen. */
export const pane = {
  ...shell,
  ...check,
  ...mapping,
  ...progress,
  ...compare,
  ...briefing,
  ...settings,
  ...failure,
} as const;
