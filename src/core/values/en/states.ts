import type { State } from '../../model/progress';

export const WHOLE_STATES: Readonly<Partial<Record<State, readonly string[]>>> = {
  done: ['yes', 'y', 'done', 'ok', 'true', 'met', '1.0'],
  'not-done': ['no', 'n', 'false', 'not done', 'not met', 'not yet', 'incomplete', 'unresolved', 'pending'],
  excluded: [
    'cancelled',
    'canceled',
    'deferred',
    'n/a',
    'na',
    'not applicable',
    'postponed',
    'on hold',
    'suspended',
    'withdrawn',
    'dropped',
    'abandoned',
    'void',
    'terminated',
    'out of scope',
  ],
};

export const STATE_WORDS: Readonly<Partial<Record<State, readonly string[]>>> = {
  done: [
    'done',
    'completed',
    'complete',
    'closed',
    'resolved',
    'finished',
    'fixed',
    'closed late',
    'completed late',
    'closed out',
    'achieved',
    'fully met',
  ],
  'in-progress': [
    'in progress',
    'in-progress',
    'ongoing',
    'open',
    'under way',
    'underway',
    'wip',
    'partially done',
    'partially completed',
    'partly done',
    'nearly done',
    'nearly complete',
    'nearly completed',
    'almost done',
    'almost complete',
    'reopened',
    'being',
    'started',
    'active',
    'partially complete',
  ],
  'on-track': ['on track', 'on-track', 'on schedule', 'on-schedule', 'ahead of schedule', 'on target', 'as planned'],
  late: [
    'delayed',
    'overdue',
    'behind',
    'behind schedule',
    'late',
    'slipped',
    'off track',
    'at risk',
    'past due',
    'missed',
  ],
  'not-started': [
    'not started',
    'not begun',
    'not yet started',
    'to do',
    'todo',
    'new',
    'planned',
    'not commenced',
    'unstarted',
  ],
  'not-done': [
    'not done',
    'not completed',
    'not complete',
    'not closed',
    'not resolved',
    'not met',
    'incomplete',
    'unresolved',
    'not yet done',
    'not yet completed',
    'not achieved',
  ],
};

export const NOT_STATE_AFTER: readonly string[] = [' rate', ' ratio', ' date', ' plan'];
export const NEARLY_WORDS: readonly string[] = [
  'nearly',
  'almost',
  'partially',
  'partly',
  'mostly',
  'to be',
  'will be',
];

/** What a text begins with that names its row. */
export const CALLED_OFF_BEGINNINGS: readonly string[] = ['project', 'task', 'this project', 'this task', 'the project'];

/** What such a text ends with. */
export const CALLED_OFF_ENDINGS: readonly string[] = [
  'cancelled',
  'canceled',
  'withdrawn',
  'put on hold',
  'terminated',
];

/** Behind a word for a row that is out: until when, or why. Deferred to 2026. */
export const REASON_WORDS: readonly string[] = ['to', 'until', 'till', 'due', 'because', 'by', 'pending', 'as'];
