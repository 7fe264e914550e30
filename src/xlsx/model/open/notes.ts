import { parseRange } from '../../../core/model/address';
import type { Budget } from '../../limits';
import type { OpcPackage } from '../../opc/package';
import { RichText } from '../../sheetml/rich-text';
import type { Sheet } from '../sheet';

/**
 * Reads the notes of a sheet's cells (ECMA-376 part 1, 18.7). Threaded comments of newer versions stand there as well, as
 * notes for older ones.
 */
export function readNotes(file: OpcPackage, sheet: Sheet, budget: Budget): void {
  if (sheet.part === null) return;
  for (const { type, target } of file.relationships(sheet.part).values()) {
    if (type !== 'comments' || !file.has(target)) continue;
    const text = new RichText();
    let reference = '';
    file.readXml(target, 'comments', {
      children: {
        commentList: {
          children: {
            comment: {
              open: (xml) => (reference = xml.attribute('ref') ?? ''),
              close: () => {
                const cell = parseRange(reference);
                const said = text.take().trim();
                if (!cell || said === '') return;
                sheet.notes.push({ cell: { row: cell.top, column: cell.left }, text: said });
                budget.checkListed(sheet.notes.length);
              },
              children: { text: { children: text.children } },
            },
          },
        },
      },
    });
  }
}
