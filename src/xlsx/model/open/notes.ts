import { parseRange } from '../../../core/model/address';
import { FileError } from '../../../core/model/workbook';
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
    try {
      readPart(file, target, sheet, budget);
    } catch (error) {
      // Notes are read to be shown: where they are damaged, the workbook opens without them.
      if (!(error instanceof FileError) || error.code !== 'damaged') throw error;
      sheet.notes.length = 0;
    }
  }
}

function readPart(file: OpcPackage, part: string, sheet: Sheet, budget: Budget): void {
  const text = new RichText();
  let reference = '';
  file.readXml(part, 'comments', {
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
