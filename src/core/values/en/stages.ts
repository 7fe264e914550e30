import type { Stage } from '../../model/target';

/** Words of stages, in lower case. */
export const STAGE_WORDS: Readonly<Record<Stage, readonly string[]>> = {
  preparation: ['preparation', 'preparatory', 'feasibility', 'design', 'approval', 'permits'],
  tender: ['tender', 'tendered', 'tendering', 'bidding', 'procurement', 'contract awarded'],
  started: [
    'started',
    'commenced',
    'construction started',
    'construction began',
    'broke ground',
    'ground broken',
    'start construction',
    'start of construction',
  ],
  foundation: ['foundation', 'foundations', 'groundwork'],
  'main-structure': ['main structure', 'structural works'],
  'main-complete': ['topped out', 'main structure completed', 'main structure complete', 'structure completed'],
  completed: ['completed', 'construction completed', 'finished', 'built', 'complete construction'],
  accepted: ['accepted', 'inspected and accepted', 'acceptance', 'handed over'],
  'in-use': ['in use', 'in operation', 'operational', 'opened', 'put into use', 'in service', 'commissioned'],
  issued: ['issued', 'published', 'released', 'issue', 'publish'],
  held: ['held', 'convened', 'hold'],
};

export const NOT_STAGE_AFTER: readonly string[] = [' rate', ' ratio', ' plan', ' date', ' conditions'];
export const PLANNED_WORDS: readonly string[] = [
  'will',
  'to be',
  'plan',
  'planned',
  'expected',
  'expect',
  'scheduled',
  'aim',
  'shall',
  'due',
  'pending',
  'awaiting',
  'next',
];
export const IMMINENT_WORDS: readonly string[] = ['about to', 'nearly', 'almost'];
export const UNDER_WAY_WORDS: readonly string[] = ['in progress', 'being', 'under', 'ongoing'];
export const UNDER_WAY_AFTER: readonly string[] = [' under way', ' underway', ' in progress', ' ongoing'];
export const DENIALS: readonly string[] = [
  'not',
  'not yet',
  'no',
  'never',
  'un',
  'without',
  "hasn't",
  "haven't",
  "isn't",
];
