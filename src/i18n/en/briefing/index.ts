import { common } from './common';
import { lagging } from './lagging';
import { summary } from './summary';

/** Sentences of briefing documents. */
export const briefing = { ...common, ...lagging, ...summary } as const;
