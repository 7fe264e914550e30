import type { OpcPackage } from '../opc/package';
import { XmlError } from '../xml/xml-error';
import { BUILTIN_FORMATS } from './builtin-formats';
import { decodeEscapes } from './cell-text';

/** Excel allows 65,490 cell formats; snapshots keep formats as 16-bit indices. */
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
            open: (xml) => {
              const id = xml.integer('numFmtId');
              const code = xml.attribute('formatCode');
              if (id >= 0 && code !== null && code !== '') own.set(id, decodeEscapes(code));
            },
          },
        },
      },
      cellXfs: {
        children: {
          xf: {
            open: (xml) => {
              if (ids.push(xml.integer('numFmtId')) > MAX_CELL_FORMATS) throw new XmlError('too many cell formats');
            },
          },
        },
      },
    },
  });
  return ids.map((id) => own.get(id) ?? BUILTIN_FORMATS.get(id) ?? 'General');
}
