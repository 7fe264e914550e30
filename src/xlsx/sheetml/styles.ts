import type { OpcPackage } from '../opc/package';
import { tooLarge } from '../limits';
import { BUILTIN_FORMATS } from './builtin-formats';

/** Formats are kept as 16-bit indices; Excel allows some 65,490 cell formats and 250 number formats of one's own. */
const MAX_CELL_FORMATS = 65_535;

/** Reads the number format code of each cell format (`cellXfs`), by the index that cells refer to. */
export function readNumberFormats(file: OpcPackage, part: string): string[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  file.readXml(part, 'styleSheet', {
    children: {
      numFmts: {
        children: {
          numFmt: {
            open: (xml) => own.set(xml.integer('numFmtId'), xml.attribute('formatCode') ?? 'General'),
          },
        },
      },
      cellXfs: {
        children: {
          xf: {
            open: (xml) => {
              if (ids.push(xml.integer('numFmtId')) > MAX_CELL_FORMATS) {
                throw tooLarge('maxCellFormats', MAX_CELL_FORMATS, ids.length);
              }
            },
          },
        },
      },
    },
  });
  return ids.map((id) => own.get(id) ?? BUILTIN_FORMATS.get(id) ?? 'General');
}
