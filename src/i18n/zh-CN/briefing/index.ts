import { brief } from './brief';
import { bulletin } from './bulletin';
import { chart } from './chart';
import { columns } from './columns';
import { commitments } from './commitments';
import { common } from './common';
import { lagging } from './lagging';
import { matrix } from './matrix';
import { notice } from './notice';
import { pressRelease } from './press-release';
import { prose } from './prose';
import { ranking } from './ranking';
import { sheets } from './sheets';
import { sources } from './sources';
import { summary } from './summary';
import { totals } from './totals';

/** Sentences of briefing documents. */
export const briefing = {
  ...brief,
  ...bulletin,
  ...chart,
  ...columns,
  ...commitments,
  ...common,
  ...lagging,
  ...matrix,
  ...notice,
  ...pressRelease,
  ...prose,
  ...ranking,
  ...sheets,
  ...sources,
  ...summary,
  ...totals,
} as const;
