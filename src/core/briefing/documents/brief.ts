import type { BriefingFacts } from '../facts';
import { counted, type Fact } from '../facts/fact';
import { cellsOf } from '../facts/items';
import type { Laggard } from '../facts/lagging';
import type { ProgressFacts } from '../facts/progress';
import type { ScoreFacts } from '../facts/scores';
import type { Block, BriefingDocument, KeyFigureBlock } from './blocks';
import { adjustedNote, footnotesOf, scheduleNote } from './footnotes';
import { dateOf, issuerOf, paragraph, section, title } from './frame';
import { countedAs, rateName } from './notes';
import type { DocumentOptions } from './options';
import { progressOf, saysNothing } from './progress-of';
import { introOf } from './prose/laggards';
import { onlyTask } from './only-task';
import { comparisonBoxes } from './prose/comparisons';
import { nextSteps } from './prose/next-steps';
import { notReportedBlocks } from './prose/not-reported';
import { overallBlocks } from './prose/overall-blocks';
import { progressBlocks } from './prose/progress';
import { verdictName } from './prose/scores';
import { standingOfLaggard } from './prose/standing';
import { totalBoxes } from './prose/statistics';
import { sentence, type Figure, type Sentence } from './sentence';
import { subjectOf } from './subject';

/** What one or two pages hold. */
const INDICATORS = 5;
const LAGGARDS = 5;
const RATES = 2;

/** 简报 (domain.md 3.3): under its 报头 the key figures, how things stand, who lags most, what was not reported, what is next. */
export function brief(facts: BriefingFacts, { organisation }: DocumentOptions): BriefingDocument {
  return {
    id: 'brief',
    department: null,
    orientation: 'portrait',
    blocks: [
      {
        kind: 'masthead',
        name: sentence('briefing.brief.name'),
        issue: sentence('briefing.blank.issue'),
        issuer: issuerOf(organisation),
        date: dateOf(facts),
      },
      title(sentence('briefing.brief.title', { subject: subjectOf(facts) })),
      ...(saysNothing(facts) ? paragraph(sentence('briefing.nothing')) : sections(facts)),
      footnotesOf(facts, ...adjustedNote(facts), ...scheduleNote(facts)),
    ],
  };
}

function sections(facts: BriefingFacts): readonly Block[] {
  const progress = progressOf(facts);
  return [
    ...boxes(facts),
    ...section(1, sentence('briefing.section.overall'), overallBlocks(facts, RATES)),
    ...section(1, sentence('briefing.section.progress'), progressBlocks(progress, facts.statistics, facts, INDICATORS)),
    ...section(1, sentence('briefing.section.lagging'), progress.flatMap(laggardsInShort)),
    ...section(1, sentence('briefing.section.not-reported'), progress.flatMap(notReportedBlocks)),
    ...section(1, sentence('briefing.section.steps'), nextSteps(facts)),
  ];
}

type Box = KeyFigureBlock['boxes'][number];

function boxes(facts: BriefingFacts): readonly Block[] {
  return [
    ...progressOf(facts).map(progressBoxes),
    ...facts.statistics.map(totalBoxes),
    ...facts.scores.map(scoreBoxes),
  ].flatMap((each): Block[] => (each.length === 0 ? [] : [{ kind: 'key-figures', boxes: each }]));
}

/** All entries, the main rate, and what lags. */
function progressBoxes(progress: ProgressFacts): readonly Box[] {
  const { kind, byStatus, rates, laggards } = progress;
  const [main] = rates;
  // A table of one task by unit is about that task, not about how many units have finished it.
  const task = onlyTask(progress);
  const boxed = task ? comparisonBoxes(task) : [];
  if (boxed.length > 0) return boxed;
  return [
    box({ fact: byStatus.total }, sentence(`briefing.box.total-${kind}`)),
    ...(main?.value ? [box({ fact: main.value }, rateName(main.id, kind))] : []),
    box({ fact: countOf(laggards) }, sentence(`briefing.box.late-${kind}`)),
  ];
}

/** How many were assessed, how many got the best verdict, and the highest score. */
function scoreBoxes({ rows, verdicts, ranking }: ScoreFacts): readonly Box[] {
  const best = verdicts.parts.find(({ key, count }) => key !== null && count.value.gt(0));
  const first = ranking[0]?.ranked[0];
  return [
    box({ fact: counted(rows.map(({ cell }) => cell)) }, sentence('briefing.box.scored')),
    ...(best ? [box({ fact: best.count }, verdictName(best.key))] : []),
    ...(first ? [box({ fact: first.value }, sentence('briefing.box.best-score', { name: first.name }))] : []),
  ];
}

function box(figure: Figure, label: Sentence): Box {
  return { figure, label };
}

/** The gravest laggards, the gap of each, and how many more there are. */
function laggardsInShort({ kind, laggards }: ProgressFacts): readonly Block[] {
  if (laggards.length === 0) return [];
  const hidden = laggards.slice(LAGGARDS);
  const named = laggards.slice(0, LAGGARDS).flatMap((laggard, index) =>
    paragraph(
      sentence(isNamedByDepartment(laggard) ? 'briefing.laggards.one' : 'briefing.laggards.one-of', {
        number: String(index + 1),
        name: laggard.item.name,
        department: laggard.item.department ?? '',
        standing: standingOfLaggard(laggard, kind),
      }),
    ),
  );
  return [
    ...paragraph(introOf(kind, laggards, laggards.length === 1 ? 'only' : hidden.length === 0 ? 'all' : 'short')),
    ...named,
    ...(hidden.length === 0
      ? []
      : paragraph(sentence('briefing.laggards.more-listed', { count: countedAs(kind, countOf(hidden)) }))),
  ];
}

/** Where nobody leads, or the entry is the department's own row, its name says it all. */
function isNamedByDepartment({ item: { name, department } }: Laggard): boolean {
  return department === null || department === name;
}

function countOf(laggards: readonly Laggard[]): Fact {
  return counted(cellsOf(laggards.map(({ item }) => item)));
}
