import type { WordedDocument, WordedTable } from '../worded';
import { columnWidths, type ColumnWidths, type TableSizes } from '../sheet/column-widths';
import { lookOf, TABLE_SIZES, type DocumentLook } from '../look';

/** A document's tables with the size that all of them are written in. */
export interface TableLook {
  readonly look: DocumentLook;
  readonly sizes: TableSizes;
  /** Tables with the same headers, which share their widths. */
  readonly groups: readonly (readonly WordedTable[])[];
}

/**
 * The largest size in which all tables of a document are easy to read, or fit the page at least, on a page of a width in
 * points.
 */
export function tableLook(document: WordedDocument, page: number): TableLook {
  const groups = alike(document.blocks.filter((block) => block.kind === 'table'));
  const looks = TABLE_SIZES.map((size) => withSizes(lookOf(document, size)));
  const suiting = looks.find(({ sizes }, index) =>
    groups.every((group) => suits(columnWidths(group, sizes, page), index)),
  );
  return { ...(suiting ?? withSizes(lookOf(document, SMALLEST))), groups };
}

const [, , SMALLEST] = TABLE_SIZES;

function alike(tables: readonly WordedTable[]): readonly (readonly WordedTable[])[] {
  const groups = new Map<string, WordedTable[]>();
  for (const table of tables) {
    const key = table.columns.map(({ header }) => header).join('\n');
    const known = groups.get(key);
    if (known) known.push(table);
    else groups.set(key, [table]);
  }
  return [...groups.values()];
}

function withSizes(look: DocumentLook): Omit<TableLook, 'groups'> {
  return { look, sizes: { header: look.tableHeader.size, body: look.tableBody.size } };
}

/** The first size is for tables that have all the room that they want, smaller ones are for those that fit at least. */
function suits({ easy, fits }: ColumnWidths, index: number): boolean {
  return index === 0 ? easy : fits;
}
