import { parseRange } from '../../../core/model/address';
import type { Budget } from '../../limits';
import type { ElementRoute } from '../../xml/router';
import type { Sheet } from '../sheet';

/** Reads links. @param targets what the sheet's relationships lead to outside the workbook, by id */
export function hyperlinksRoute(sheet: Sheet, targets: ReadonlyMap<string, string>, budget: Budget): ElementRoute {
  return {
    children: {
      hyperlink: {
        open: (xml) => {
          const range = parseRange(xml.attribute('ref') ?? '');
          const location = xml.attribute('location');
          const url = targets.get(xml.prefixedAttribute('id') ?? '');
          const target = url === undefined ? location : location ? `${url}#${location}` : url;
          if (!range || target === null) return;
          const cell = { row: range.top, column: range.left };
          budget.checkListed(sheet.hyperlinks.push({ cell, target, tip: xml.attribute('tooltip') }));
        },
      },
    },
  };
}
