import type { BriefingFacts } from '../facts';
import { groupBy } from '../facts/group-by';
import { ACHIEVED, type Item } from '../facts/items';
import { keyFiguresOf, type KeyFigure, type KeyFigures } from '../facts/key-figures';
import type { ProgressFacts } from '../facts/progress';
import type { Block, BriefingDocument, KeyFigureBlock } from './blocks';
import { footnotesOf } from './footnotes';
import { asOfDay, paragraph, section, title } from './frame';
import { countedAs } from './notes';
import type { DocumentOptions } from './options';
import { progressOf, saysNothing } from './progress-of';
import { deedSaid, improvementSaid, indicatorSaid, pickFigures } from './prose/indicators';
import { nameOf } from './prose/laggards';
import { dueSaid } from './prose/next-steps';
import { issueBoxes, issuesSaid } from './prose/issues';
import { BOXES, totalBoxes, totalsSaid } from './prose/statistics';
import { sentence, type Sentence } from './sentence';
import { subjectOf, subjectOfSource } from './subject';
import { counted } from '../facts/fact';
import { cellsOf } from '../facts/items';

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
      footnotesOf(facts),
    ],
  };
}

/** How many are reached and how many are on schedule. */
function leadOf({ kind, items }: ProgressFacts): readonly Sentence[] {
  if (kind === 'issue') return [];
  const done = items.filter(isDone);
  const running = items.filter(({ verdict }) => verdict.status === 'on-schedule');
  return [
    ...(done.length > 0 ? [sentence('briefing.press.done', { count: countOf(done) })] : []),
    ...(running.length > 0 ? [sentence('briefing.press.on-schedule', { count: countOf(running) })] : []),
  ];
}

function isDone({ verdict: { status } }: Item): boolean {
  return ACHIEVED.includes(status) && status !== 'on-schedule';
}

function countOf(items: readonly Item[]): Sentence {
  return countedAs('plan', counted(cellsOf(items)));
}

/** Every department that has achieved something. */
function departmentsOf({ items, figures }: ProgressFacts): readonly Block[] {
  const achieved = items.filter(({ verdict }) => ACHIEVED.includes(verdict.status));
  return groupBy(achieved, ({ department }) => department).flatMap(({ key, members }) => {
    const own = new Set(members);
    const measured = figures.filter(({ item }) => own.has(item));
    const key3 = keyFiguresOf(measured);
    return section(1, nameOf(key), [
      ...boxesOf(figureBoxes(measured, key3)),
      ...paragraph(...achievements(members, measured, key3)),
    ]);
  });
}

function achievements(
  items: readonly Item[],
  measured: readonly KeyFigure[],
  { improved }: KeyFigures,
): readonly Sentence[] {
  const told = pickFigures(measured, FIGURES);
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
  const due = progressOf(facts).flatMap((each) =>
    each.kind === 'issue' ? [] : dueSaid(each, ({ item: { verdict } }) => NEXT.has(verdict.status)),
  );
  return paragraph(sentence('briefing.press.next'), ...due);
}

const NEXT: ReadonlySet<string> = new Set(['on-schedule', 'not-due']);
