import { fromMessage } from '../../core/briefing/documents';
import type { SourceCell } from '../../core/briefing/facts';
import { cellAddress } from '../../core/model/address';
import type { Message } from '../../core/model/message';
import type { Formatter, MessageId } from '../../i18n';
import type { WordedCell, WordedTable } from '../briefing/worded';
import { linkOf } from '../briefing/words/sources';
import type { Teller } from '../briefing/words/told';
import { say } from '../message';
import { placesOf, type SectionId, type SectionRow } from './sections';
import { wordsOf } from './words';

const COLUMNS = [
  { header: 'compare.column.number', align: 'center', room: 'narrow' },
  { header: 'compare.column.task', align: 'left', room: 'wide' },
  { header: 'compare.column.department', align: 'left', room: 'medium' },
  { header: 'compare.column.before', align: 'center', room: 'medium' },
  { header: 'compare.column.now', align: 'center', room: 'medium' },
  { header: 'compare.column.change', align: 'center', room: 'medium' },
  { header: 'compare.column.note', align: 'left', room: 'wide' },
] as const satisfies readonly (Omit<WordedTable['columns'][number], 'header'> & { readonly header: MessageId })[];

/** Sections whose rows somebody has to look up in the earlier file, and whose sentences do not name the cell. */
const NAMING_THE_PLACE: ReadonlySet<SectionId> = new Set(['stale', 'gone']);

/** The table of a section. Its figures lead to their cells. */
export function sectionTable(
  section: SectionId,
  rows: readonly SectionRow[],
  format: Formatter,
  teller: Teller,
): WordedTable {
  // In a document days are written out.
  const told = (message: Message): string => teller.text(fromMessage(message));
  return {
    kind: 'table',
    columns: COLUMNS.map((column) => ({ ...column, header: format(say(column.header, {})) })),
    rows: rows.map((row, index) => {
      const { task, department, before, now, change, notes } = wordsOf(row, told);
      const places = placesOf(row);
      const earlier = NAMING_THE_PLACE.has(section) && places.before ? [told(earlierPlace(places.before))] : [];
      const note = [...notes, ...earlier].join(format.locale === 'en' ? ' ' : '');
      const number = { ...textCell(String(index + 1)), number: { value: index + 1, format: '0' } };
      return {
        kind: 'record',
        cells: [
          number,
          // What is gone has no cell here, and what is new has its row.
          textCell(task, row.kind === 'gone' ? null : rowCell(row)),
          textCell(department),
          textCell(before, places.before),
          textCell(now, places.now),
          textCell(change),
          textCell(note),
        ],
      };
    }),
  };
}

function rowCell(row: Exclude<SectionRow, { kind: 'gone' }>): SourceCell {
  return row.kind === 'added' ? row.row.cell : row.entry.now.cell;
}

function textCell(text: string, cell: SourceCell | null = null): WordedCell {
  return { text, number: null, link: cell && linkOf(cell), status: null, formula: null };
}

/** Where an entry stands in the earlier file. */
function earlierPlace({ source, row, column }: SourceCell): Message {
  return say('compare.earlier-place', { sheet: source.sheet, cell: cellAddress(row, column) });
}
