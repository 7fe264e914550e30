import { parseRange } from '../../../core/model/address';
import { isTrue } from '../../sheetml/xsd';
import type { ElementRoute } from '../../xml/router';
import type { Sheet } from '../sheet';

/** Criteria that are not a list of texts. */
const OTHER_CRITERIA = ['customFilters', 'dynamicFilter', 'top10', 'colorFilter', 'iconFilter'] as const;

/** Reads the range of a sheet's filter and which of its columns hold criteria (ECMA-376 part 1, 18.3.2). */
export function autoFilterRoute(sheet: Sheet): ElementRoute {
  let offset = 0;
  let values: string[] | null = null;
  const other: ElementRoute = { open: () => sheet.filterColumns.push({ offset, values: null }) };
  return {
    open: (xml) => (sheet.autoFilter = parseRange(xml.attribute('ref') ?? '')),
    children: {
      // A column without criteria stands here as well, where its button is hidden.
      filterColumn: {
        open: (xml) => (offset = xml.integer('colId')),
        children: {
          ...Object.fromEntries(OTHER_CRITERIA.map((name) => [name, other])),
          filters: {
            // Empty cells are told by an attribute.
            open: (xml) => (values = isTrue(xml.attribute('blank')) ? [''] : []),
            children: {
              filter: { open: (xml) => values?.push(xml.attribute('val') ?? '') },
              // Days: no text says them all.
              dateGroupItem: { open: () => (values = null) },
            },
            close: () => sheet.filterColumns.push({ offset, values }),
          },
        },
      },
    },
  };
}
