import type { BriefingFacts } from '../facts';
import { counted } from '../facts/fact';
import { groupBy } from '../facts/group-by';
import { ACHIEVED, cellsOf, type Item } from '../facts/items';
import { keyFiguresOf, type KeyFigure, type KeyFigures } from '../facts/key-figures';
import type { ProgressFacts } from '../facts/progress';
import type { Block, BriefingDocument, KeyFigureBlock } from './blocks';
import { publicNotes } from './footnotes';
import { asOfDay, paragraph, section, title } from './frame';
import { countedAs } from './notes';
import type { DocumentOptions } from './options';
import { progressOf, saysNothing } from './progress-of';
import { deedSaid, improvementSaid, indicatorSaid, pickFigures } from './prose/indicators';
import { nameOf } from './prose/laggards';
import { dueSaid } from './prose/next-steps';
import { issueBoxes, issuesSaid } from './prose/issues';
import { achievementsSaid, comparisonBoxes, comparisonName } from './prose/comparisons';
import { BOXES, totalBoxes, totalsSaid } from './prose/statistics';
import { sentence, type Sentence } from './sentence';
import { subjectOf, subjectOfSource } from './subject';

/** Achievements of one department that a text tells, in figures and in words. */
const FIGURES = 8;
const DEEDS = 5;

/**
 * 发布稿 (S0, S1): a lead, then each department with three figures in boxes and what it has achieved, then what comes next. It
 * tells of achievements only: what lags or was not reported is for 通报.
 */
export function pressRelease(facts: BriefingFacts, _options: DocumentOptions): BriefingDocument {
  const subject = subjectOf(facts);
  const told = [
    ...progressOf(facts).flatMap((each) => (each.kind === 'plan' ? departmentsOf(each) : issuesOf(each))),
    ...facts.statistics.flatMap((each): readonly Block[] =>
      section(1, subjectOfSource(each.source), [...boxesOf(totalBoxes(each)), ...paragraph(...totalsSaid(each))]),
    ),
  ];
  const lead = progressOf(facts).flatMap(leadOf);
  return {
    id: 'press-release',
    department: null,
    orientation: 'portrait',
    blocks: [
      title(sentence('briefing.press.title', { subject })),
      ...(saysNothing(facts) || told.length === 0
        ? paragraph(sentence('briefing.press.nothing'))
        : [
            ...paragraph(sentence('briefing.press.lead', { subject, asOf: asOfDay(facts) }), ...lead),
            ...told,
            ...section(1, sentence('briefing.section.next'), next(facts)),
          ]),
      publicNotes(facts),
    ],
  };
}

/** How many are reached and how many are on schedule. */
function leadOf({ kind, items }: ProgressFacts): readonly Sentence[] {
  if (kind === 'issue') return [];
  const done = items.filter(isDone);
  const running = items.filter(({ verdict }) => verdict.status === 'on-schedule');
  if (done.length === 0 && running.length === 0) return [];
  if (running.length === 0) return [sentence('briefing.press.done', { count: countOf(done) })];
  if (done.length === 0) return [sentence('briefing.press.on-schedule', { count: countOf(running) })];
  return [sentence('briefing.press.both', { count: countOf(done), running: countOf(running) })];
}

function isDone({ verdict: { status } }: Item): boolean {
  return ACHIEVED.includes(status) && status !== 'on-schedule';
}

function countOf(items: readonly Item[]): Sentence {
  return countedAs('plan', counted(cellsOf(items)));
}

/** Every task of several units, and every department, that has achieved something. */
function departmentsOf({ items, figures, comparisons }: ProgressFacts): readonly Block[] {
  const compared = new Set(comparisons.flatMap(({ units }) => units.map(({ item }) => item)));
  const achieved = items.filter((item) => ACHIEVED.includes(item.verdict.status) && !compared.has(item));
  const tasks = comparisons.flatMap((comparison): readonly Block[] => {
    const said = achievementsSaid(comparison);
    if (said.length === 0) return [];
    const name = sentence('briefing.words', { words: comparisonName(comparison) });
    return section(1, name, [...boxesOf(comparisonBoxes(comparison)), ...paragraph(...said)]);
  });
  const departments = groupBy(achieved, ({ department }) => department).flatMap(({ key, members }) => {
    const own = new Set(members);
    const measured = figures.filter(({ item }) => own.has(item));
    const best = keyFiguresOf(measured);
    return section(1, nameOf(key), [
      ...boxesOf(figureBoxes(measured, best)),
      ...paragraph(...achievements(members, measured, best)),
    ]);
  });
  return [...tasks, ...departments];
}

function achievements(
  items: readonly Item[],
  measured: readonly KeyFigure[],
  { improved }: KeyFigures,
): readonly Sentence[] {
  const told = pickFigures(measured, FIGURES, ACHIEVED);
  const shown = new Set(told.map(({ item }) => item));
  const inFigures = new Set(measured.map(({ item }) => item));
  const deeds = items.filter((item) => !inFigures.has(item));
  return [
    ...told.map(indicatorSaid),
    ...improved
      .filter(({ item }) => shown.has(item))
      .slice(0, BOXES)
      .map(improvementSaid),
    ...deeds.slice(0, DEEDS).map(deedSaid),
    ...(deeds.length > DEEDS || measured.length > told.length
      ? [sentence('briefing.press.more', { count: countOf(items) })]
      : []),
  ];
}

/** The three figures of a department that stand out: targets that are exceeded most, the largest amounts, then others. */
function figureBoxes(measured: readonly KeyFigure[], { completed, largest }: KeyFigures): KeyFigureBlock['boxes'] {
  const [best] = completed;
  const order = [...(best ? [best] : []), ...largest, ...completed, ...measured];
  const chosen = new Map(order.map((figure) => [figure.item, figure])).values();
  return [...chosen].slice(0, BOXES).map(({ item, measures }) => ({
    figure: { fact: measures.actual },
    label: sentence('briefing.words', { words: item.name }),
  }));
}

/** Issues that were found and closed out: 排查物业问题13913个,督促解决11956个 (S1). */
function issuesOf(progress: ProgressFacts): readonly Block[] {
  return section(1, sentence('briefing.press.issues'), [
    ...boxesOf(issueBoxes(progress)),
    ...paragraph(...issuesSaid(progress)),
  ]);
}

function boxesOf(boxes: KeyFigureBlock['boxes']): readonly Block[] {
  return boxes.length === 0 ? [] : [{ kind: 'key-figures', boxes }];
}

/** What is to be reached next: of entries that are under way as planned. */
function next(facts: BriefingFacts): readonly Block[] {
  const due = progressOf(facts).flatMap((each) => (each.kind === 'issue' ? [] : dueSaid(each, 'public')));
  return paragraph(sentence('briefing.press.next'), ...due);
}
