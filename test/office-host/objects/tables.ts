import type { Table } from '../../../src/xlsx';
import { objectOf, type ObjectType } from '../protocol/object-type';

/** `Excel.Table`: only that there is one. */
export const TableType: ObjectType<Table> = {
  name: 'Table',
  id: ({ name }) => name,
  properties: { name: { get: ({ name }) => name } },
};

/** `Excel.TableScopedCollection`: the tables of a range. */
export const TableScopedCollectionType: ObjectType<readonly Table[]> = {
  name: 'TableScopedCollection',
  items: (tables, excel) => tables.map((table) => objectOf(TableType, table, excel)),
  methods: { getCount: { since: '1.9', call: (tables) => tables.length } },
};
