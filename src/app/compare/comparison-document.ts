import { fromMessage, type Sentence } from '../../core/briefing/documents';
import { counted } from '../../core/briefing/facts';
import type { Comparison } from '../../core/compare';
import { isoOf } from '../../core/model/day';
import type { GeneratePlan } from '../../core/model/sheet-plan';
import type { Formatter } from '../../i18n';
import { sheetPlanOf } from '../briefing/sheet/sheet-plan';
import type { SheetDocument, WordedBlock } from '../briefing/worded';
import { HeadingNumbers } from '../briefing/words/numbering';
import { sourcesOf } from '../briefing/words/sources';
import { Teller } from '../briefing/words/told';
import { say } from '../message';
import { departmentTable } from './department-table';
import { COUNTED, countedRows, countsOf, rowsOfSection, SECTIONS, type CountedRows, type SectionId } from './sections';
import { sectionTable } from './section-table';

/** A comparison, and the earlier file's name as it is printed. */
export interface ComparisonInput {
  readonly comparison: Comparison;
  readonly earlierFile: string;
}

/** The sheet 与上期对比: it replaces the one of the same day. */
export function comparePlan(input: ComparisonInput, format: Formatter, activate = false): GeneratePlan {
  return sheetPlanOf(comparisonDocument(input, format), format, activate);
}

/** What a leader looks for first, as boxes. */
const BOXES: readonly SectionId[] = ['regressed', 'stale', 'retargeted', 'completed', 'added', 'gone'];

/** Decimals of percentage points are in the words of each row; nothing else here has any. */
const PRECISION = 1;

/**
 * A comparison in words: its days, the counts as boxes and as a sentence, what is doubtful, the changes by department, then
 * a table for each kind of change that there is. Every count leads to the rows that it counts, every figure to its cell;
 * cells of the earlier file stand beside their rows as addresses.
 */
export function comparisonDocument({ comparison, earlierFile }: ComparisonInput, format: Formatter): SheetDocument {
  const teller = new Teller(format, PRECISION);
  const { before, now } = comparison.days;
  const title = format(say('compare.title', {}));
  const undated = {
    id: 'comparison',
    department: null,
    title,
    locale: format.locale,
    orientation: 'landscape',
  } as const;
  if (before === null || now === null) {
    const nothing: WordedBlock = { kind: 'paragraph', text: format(say('compare.nothing', {})), figures: [] };
    const tab = format(say('compare.tab-undated', {}));
    return { ...undated, key: 'compare', tab, blocks: [{ kind: 'title', text: title }, nothing] };
  }
  const day = isoOf(now);
  const rows = countedRows(comparison);
  const caption = {
    left: teller.text({ id: 'compare.earlier-file', params: { file: earlierFile, day: { day: before } } }),
    right: teller.text({ id: 'compare.this-file', params: { day: { day: now } } }),
  };
  return {
    ...undated,
    key: `compare:${day}`,
    tab: format(say('compare.tab', { day: day.slice(5).replace('-', '') })),
    blocks: [
      { kind: 'title', text: title },
      { kind: 'caption', ...caption },
      boxesOf(rows, format, teller),
      ...summaryOf(comparison, rows, { before, now }).map((sentence) => paragraphOf(sentence, teller)),
      ...tablesOf(comparison, rows, format, teller),
    ],
  };
}

function boxesOf(rows: CountedRows, format: Formatter, { numerals }: Teller): WordedBlock {
  const boxes = BOXES.map((kind) => {
    const fact = counted(rows[kind].map(({ cell }) => cell));
    const what = format(say(`compare.count.${kind}`, {}));
    return { figure: numerals.fact(fact), label: format(say('compare.box', { what })), sources: sourcesOf(fact) };
  });
  return { kind: 'key-figures', boxes };
}

/** What the comparison comes to, and what is doubtful about it. */
function summaryOf(
  { notices }: Comparison,
  rows: CountedRows,
  { before, now }: { readonly before: number; readonly now: number },
): readonly Sentence[] {
  const figures = Object.fromEntries(
    COUNTED.map((kind) => [kind, { fact: counted(rows[kind].map(({ cell }) => cell)) }]),
  );
  const { uncertain, ...counts } = figures;
  return [
    { id: 'compare.summary', params: { ...counts, before: { day: before }, now: { day: now } } },
    ...notices.map(fromMessage),
    ...(uncertain && rows.uncertain.length > 0 ? [{ id: 'compare.uncertain', params: { count: uncertain } }] : []),
  ];
}

function paragraphOf(sentence: Sentence, teller: Teller): WordedBlock {
  const { text, figures } = teller.tell(sentence);
  const sourced = figures.map(({ at, text: figure, fact }) => ({ at, text: figure, sources: sourcesOf(fact) }));
  return { kind: 'paragraph', text, figures: sourced };
}

function tablesOf(
  comparison: Comparison,
  rows: CountedRows,
  format: Formatter,
  teller: Teller,
): readonly WordedBlock[] {
  const headings = new HeadingNumbers(format);
  const heading = (text: string): WordedBlock => ({ kind: 'heading', level: 1, text: headings.next(1, text) });
  const counts = countsOf(rows);
  const departments = departmentTable(rows, format, teller);
  return [
    ...(departments ? [heading(format(say('compare.departments', {}))), departments] : []),
    ...SECTIONS.flatMap((section): readonly WordedBlock[] => {
      const listed = rowsOfSection(section, comparison);
      if (listed.length === 0) return [];
      const text = format(say(`compare.section.${section}`, { count: counts[section] }));
      return [heading(text), sectionTable(section, listed, format, teller)];
    }),
  ];
}
