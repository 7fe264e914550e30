import type { Formatter, MessageId } from '../../i18n';
import { HeadingNumbers } from '../briefing/words/numbering';
import type { SheetDocument, WordedBlock, WordedCell, WordedTable } from '../briefing/worded';
import { say } from '../message';
import { doubtsOf } from './doubts';
import { rowOf, totalOf, type BatchCounts, type BatchRow } from './rows';
import type { BatchState } from './state';
import { departmentsText, doubtText, leftOutText, placeOf, profileName, reasonOf, severityWord } from './words';

/** What the list of files is in its workbook (`GeneratePlan.document`). */
export const LIST_DOCUMENT = 'files';

/** Findings that the list names of each file; the rest stand in the file's own check. */
const NAMED = 3;

/** The list of files, 文件清单: their counts, the worst of what was found, and which could not be read. */
export function listDocument({ files, leftOut, config }: BatchState, format: Formatter): SheetDocument {
  const rows = files.map(rowOf);
  const read = rows.filter(({ file }) => file.outcome.kind === 'read');
  const headings = new HeadingNumbers(format);
  const section = (id: SectionId, table: WordedTable): readonly WordedBlock[] =>
    table.rows.length === 0
      ? []
      : [{ kind: 'heading', level: 1, text: headings.next(1, format(say(`batch.list.${id}`, {}))) }, table];
  const doubts = doubtsOf(files).map((doubt) => doubtText(doubt, format));
  const left = leftOutText(leftOut, format);
  const title = format(say('batch.list.title', {}));
  return {
    id: 'files',
    department: null,
    key: LIST_DOCUMENT,
    tab: format(say('batch.list.tab', {})),
    title,
    locale: format.locale,
    orientation: 'landscape',
    blocks: [
      { kind: 'title', text: title },
      ...[
        format(say('batch.list.facts', { files: files.length, read: read.length, ...countsOf(totalOf(rows)) })),
        format(say('batch.list.profile', { profile: profileName(config, format) })),
        ...doubts,
        ...(left === null ? [] : [left]),
      ].map((text): WordedBlock => ({ kind: 'paragraph', text, figures: [] })),
      ...section('files', filesTable(read, format)),
      ...section('worst', worstTable(read, format)),
      ...section('unread', unreadTable(rows, format)),
    ],
  };
}

type SectionId = 'files' | 'worst' | 'unread';

/** The counts as parameters of a sentence. */
function countsOf({ ledgers, entries, findings, behind, overdue, notReported }: BatchCounts) {
  return { ledgers, entries, errors: findings.error, warnings: findings.warning, behind, overdue, notReported };
}

type Column = WordedTable['columns'][number];

interface ColumnSpec extends Omit<Column, 'header'> {
  readonly header: Extract<MessageId, `batch.column.${string}`>;
}

const NUMBER = { align: 'center', room: 'narrow' } as const;

const FILE_COLUMNS: readonly ColumnSpec[] = [
  { header: 'batch.column.number', ...NUMBER },
  { header: 'batch.column.file', align: 'left', room: 'wide' },
  { header: 'batch.column.departments', align: 'left', room: 'medium' },
  { header: 'batch.column.ledgers', ...NUMBER },
  { header: 'batch.column.entries', ...NUMBER },
  { header: 'batch.column.errors', ...NUMBER },
  { header: 'batch.column.warnings', ...NUMBER },
  { header: 'batch.column.behind', ...NUMBER },
  { header: 'batch.column.overdue', ...NUMBER },
  { header: 'batch.column.not-reported', ...NUMBER },
  { header: 'batch.column.as-of', align: 'center', room: 'medium' },
];

function filesTable(rows: readonly BatchRow[], format: Formatter): WordedTable {
  const figures = (counts: BatchCounts): readonly number[] => {
    const { ledgers, entries, findings, behind, overdue, notReported } = counts;
    return [ledgers, entries, findings.error, findings.warning, behind, overdue, notReported];
  };
  const records = rows.map((row, index) => ({
    kind: 'record' as const,
    cells: [
      figure(index + 1),
      words(row.file.path),
      words(departmentsText(row.departments, format)),
      ...figures(row).map((count) => figure(count)),
      words(format.param(row.asOf)),
    ],
  }));
  const total = {
    kind: 'total' as const,
    cells: [
      words(''),
      words(format(say('batch.list.total', {}))),
      words(''),
      ...figures(totalOf(rows)).map((count): WordedCell => ({ ...figure(count), fromTable: { kind: 'sum' } })),
      words(''),
    ],
  };
  const columns = columnsOf(FILE_COLUMNS, format);
  return { kind: 'table', columns, rows: records.length === 0 ? [] : [...records, total] };
}

const WORST_COLUMNS: readonly ColumnSpec[] = [
  { header: 'batch.column.number', ...NUMBER },
  { header: 'batch.column.file', align: 'left', room: 'medium' },
  { header: 'batch.column.place', align: 'left', room: 'medium' },
  { header: 'batch.column.severity', ...NUMBER },
  { header: 'batch.column.problem', align: 'left', room: 'wide' },
];

function worstTable(rows: readonly BatchRow[], format: Formatter): WordedTable {
  const worst = rows.flatMap(({ file, worst: findings }) =>
    findings
      .filter(({ severity }) => severity !== 'info')
      .slice(0, NAMED)
      .map((finding) => ({ file, finding })),
  );
  return {
    kind: 'table',
    columns: columnsOf(WORST_COLUMNS, format),
    rows: worst.map(({ file, finding }, index) => ({
      kind: 'record',
      cells: [
        figure(index + 1),
        words(file.path),
        words(placeOf(finding)),
        words(severityWord(finding, format)),
        words(finding.message),
      ],
    })),
  };
}

const UNREAD_COLUMNS: readonly ColumnSpec[] = [
  { header: 'batch.column.number', ...NUMBER },
  { header: 'batch.column.file', align: 'left', room: 'medium' },
  { header: 'batch.column.reason', align: 'left', room: 'wide' },
];

/** Files that were not read, and those that were and hold no ledger: the summary has nothing of either. */
function unreadTable(rows: readonly BatchRow[], format: Formatter): WordedTable {
  const unread = rows.flatMap(({ file, ledgers }) => {
    const reason = reasonOf(file, ledgers, format);
    return reason === null ? [] : [[file.path, reason] as const];
  });
  return {
    kind: 'table',
    columns: columnsOf(UNREAD_COLUMNS, format),
    rows: unread.map(([path, reason], index) => ({
      kind: 'record',
      cells: [figure(index + 1), words(path), words(reason)],
    })),
  };
}

function columnsOf(columns: readonly ColumnSpec[], format: Formatter): readonly Column[] {
  return columns.map(({ header, ...column }) => ({ ...column, header: format(say(header, {})) }));
}

function words(text: string): WordedCell {
  return { text, number: null, link: null, status: null, formula: null };
}

function figure(value: number): WordedCell {
  return { text: String(value), number: { value, format: '0' }, link: null, status: null, formula: null };
}
