import type { Comparison } from '../../core/compare';
import type { SourceCell } from '../../core/briefing/facts';
import { isoOf } from '../../core/model/day';
import type { GeneratePlan } from '../../core/model/sheet-plan';
import type { Formatter, MessageId } from '../../i18n';
import { sheetPlanOf } from '../briefing/sheet/sheet-plan';
import { HeadingNumbers } from '../briefing/words/numbering';
import type { SheetDocument, SourceLink, WordedBlock, WordedCell, WordedTable } from '../briefing/worded';
import { say } from '../message';
import { countsOf, rowsOfSection, SECTIONS, type SectionId, type SectionRow } from './sections';
import { wordsOf } from './words';

/** A comparison, and the earlier file's name as it is printed. */
export interface ComparisonInput {
  readonly comparison: Comparison;
  readonly earlierFile: string | null;
}

/** The sheet 与上期对比: it replaces the one of the same day. */
export function comparePlan(input: ComparisonInput, format: Formatter, activate = false): GeneratePlan {
  return sheetPlanOf(comparisonDocument(input, format), format, activate);
}

/** A comparison in words: counts, doubts, then a table for each kind of change that there is. */
export function comparisonDocument({ comparison, earlierFile }: ComparisonInput, format: Formatter): SheetDocument {
  const day = comparison.days.now === null ? null : isoOf(comparison.days.now);
  const headings = new HeadingNumbers(format);
  const title = format(say('compare.title', {}));
  const tables = SECTIONS.flatMap((section) => sectionBlocks(section, comparison, headings, format));
  const left = earlierFile === null ? '' : format(say('compare.earlier-file', { file: earlierFile }));
  return {
    id: 'comparison',
    department: null,
    key: day === null ? 'compare' : `compare:${day}`,
    tab: format(
      day === null ? say('compare.tab-undated', {}) : say('compare.tab', { day: day.slice(5).replace('-', '') }),
    ),
    title,
    locale: format.locale,
    orientation: 'landscape',
    blocks: [
      { kind: 'title', text: title },
      { kind: 'caption', left, right: '' },
      ...summaryLines(comparison, format).map((text): WordedBlock => ({ kind: 'paragraph', text, figures: [] })),
      ...tables,
    ],
  };
}

/** What a comparison comes to, as whole sentences: the counts, then what is doubtful. */
export function summaryLines(comparison: Comparison, format: Formatter): readonly string[] {
  const { before, now } = comparison.days;
  if (before === null || now === null) return [format(say('compare.nothing', {}))];
  const { uncertain, ...counts } = countsOf(comparison);
  return [
    format(say('compare.summary', { ...counts, before: isoOf(before), now: isoOf(now) })),
    ...comparison.notices.map(format),
    ...(uncertain > 0 ? [format(say('compare.uncertain', { count: uncertain }))] : []),
  ];
}

function sectionBlocks(
  section: SectionId,
  comparison: Comparison,
  headings: HeadingNumbers,
  format: Formatter,
): readonly WordedBlock[] {
  const rows = rowsOfSection(section, comparison);
  if (rows.length === 0) return [];
  const text = format(say(`compare.section.${section}`, { count: countsOf(comparison)[section] }));
  return [{ kind: 'heading', level: 1, text: headings.next(1, text) }, tableOf(rows, format)];
}

const COLUMNS = [
  { header: 'compare.column.number', align: 'center', room: 'narrow' },
  { header: 'compare.column.task', align: 'left', room: 'wide' },
  { header: 'compare.column.department', align: 'left', room: 'medium' },
  { header: 'compare.column.before', align: 'center', room: 'medium' },
  { header: 'compare.column.now', align: 'center', room: 'medium' },
  { header: 'compare.column.change', align: 'center', room: 'medium' },
  { header: 'compare.column.note', align: 'left', room: 'wide' },
] as const satisfies readonly (Omit<WordedTable['columns'][number], 'header'> & { readonly header: MessageId })[];

function tableOf(rows: readonly SectionRow[], format: Formatter): WordedTable {
  return {
    kind: 'table',
    columns: COLUMNS.map((column) => ({ ...column, header: format(say(column.header, {})) })),
    rows: rows.map((row, index) => ({ kind: 'record', cells: cellsOf(row, index + 1, format) })),
  };
}

function cellsOf(row: SectionRow, number: number, format: Formatter): readonly WordedCell[] {
  const { task, department, before, now, change, notes } = wordsOf(row, format);
  const gap = format.locale === 'en' ? ' ' : '';
  const place = placesOf(row);
  return [
    { ...textCell(String(number)), number: { value: number, format: '0' } },
    textCell(task, place.task),
    textCell(department),
    textCell(before),
    textCell(now, place.now),
    textCell(change),
    textCell(notes.join(gap)),
  ];
}

/** Cells of this workbook that a row leads to. Those of the earlier file stand in the notes, as addresses. */
function placesOf(row: SectionRow): { readonly task: SourceCell | null; readonly now: SourceCell | null } {
  switch (row.kind) {
    case 'gone':
      return { task: null, now: null };
    case 'added':
      return { task: row.row.cell, now: null };
    case 'target':
      return { task: row.entry.now.cell, now: row.change.nowCell };
    case 'entry':
      return { task: row.entry.now.cell, now: row.entry.figures?.now.cell ?? null };
  }
}

function textCell(text: string, cell: SourceCell | null = null): WordedCell {
  return { text, number: null, link: cell && linkTo(cell), status: null, formula: null };
}

function linkTo({ source, row, column }: SourceCell): SourceLink {
  return { file: source.file, sheet: source.sheet, cell: { row, column } };
}
