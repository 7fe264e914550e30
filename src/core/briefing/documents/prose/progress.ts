import type { Status } from '../../../model/verdict';
import type { BriefingFacts } from '../../facts';
import type { ProgressFacts } from '../../facts/progress';
import type { StatisticsFacts } from '../../facts/statistics';
import type { Block } from '../blocks';
import { paragraph, section } from '../frame';
import { rateName } from '../notes';
import { ranksDepartments } from '../ranks-departments';
import { sentence, type Sentence } from '../sentence';
import { stemOf } from '../subject';
import { comparisonName, comparisonSaid } from './comparisons';
import { indicatorSaid, pickFigures } from './indicators';
import { leadersSaid } from './leaders';
import { nameOf, rateFigure } from './statistics';

/** A part of a text on progress: what it is about, and what it says. */
interface Part {
  readonly heading: Sentence;
  readonly sentences: readonly Sentence[];
}

/** Progress in figures: tasks by unit, key indicators, departments, rates of statistics; each with a heading where there are several. */
export function progressBlocks(
  progress: readonly ProgressFacts[],
  statistics: readonly StatisticsFacts[],
  facts: BriefingFacts,
  most: number,
): readonly Block[] {
  const parts = [...progress.flatMap((each) => partsOf(each, facts, most)), ...statistics.flatMap(ratesOf)].filter(
    ({ sentences }) => sentences.length > 0,
  );
  if (parts.length < 2) return parts.flatMap(({ sentences }) => paragraph(...sentences));
  return parts.flatMap(({ heading, sentences }) => section(2, heading, paragraph(...sentences)));
}

function partsOf(progress: ProgressFacts, { precision }: BriefingFacts, most: number): readonly Part[] {
  const { comparisons, figures, rankings, kind } = progress;
  const compared = new Set(comparisons.flatMap(({ units }) => units.map(({ item }) => item)));
  const single = figures.filter(({ item }) => !compared.has(item));
  return [
    ...comparisons.map((comparison) => ({
      heading: sentence('briefing.words', { words: comparisonName(comparison) }),
      sentences: comparisonSaid(comparison),
    })),
    {
      heading: sentence('briefing.progress.indicators'),
      sentences: pickFigures(single, most, ON_TIME).map(indicatorSaid),
    },
    {
      heading: sentence(`briefing.progress.departments-${kind}`),
      sentences: (ranksDepartments(progress) ? rankings : [])
        .filter(({ id }) => id !== 'departments:on-schedule')
        .flatMap((ranking) =>
          leadersSaid(ranking, rateName(kind === 'plan' ? 'completion' : 'close-out', kind), { decimals: precision }),
        ),
    },
  ];
}

/** What a bulletin praises. */
const ON_TIME: readonly Status[] = ['met', 'on-schedule'];

/** Each rate of a statistics table by its rows. */
function ratesOf({ source, rates }: StatisticsFacts): readonly Part[] {
  const sentences = rates
    .filter(({ rate }) => rate.column !== null)
    .flatMap(({ rate, ranking }) =>
      ranking.flatMap((each) => {
        const [first] = each.ranked;
        return first ? leadersSaid(each, nameOf(rate), rateFigure(rate, first.value).writing) : [];
      }),
    );
  return [{ heading: sentence('briefing.progress.rows', { subject: stemOf(source) }), sentences }];
}
