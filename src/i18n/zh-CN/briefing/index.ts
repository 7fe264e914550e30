import { common } from './common';
import { lagging } from './lagging';
import { sheets } from './sheets';
import { summary } from './summary';

/** Sentences of briefing documents. */
export const briefing = { ...common, ...lagging, ...sheets, ...summary } as const;
