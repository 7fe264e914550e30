import { parseRange } from '../../../core/model/address';
import type { OpcPackage } from '../../opc/package';
import type { Sheet } from '../sheet';

/** Reads where a sheet's Excel tables lie (ECMA-376 part 1, 18.5.1.2). */
export function readTables(file: OpcPackage, sheet: Sheet): void {
  if (sheet.part === null) return;
  for (const { type, target } of file.relationships(sheet.part).values()) {
    if (type !== 'table' || !file.has(target)) continue;
    file.readXml(target, 'table', {
      open: (xml) => {
        const range = parseRange(xml.attribute('ref') ?? '');
        const name = xml.attribute('displayName') ?? xml.attribute('name') ?? '';
        const hasHeader = xml.attribute('headerRowCount') !== '0';
        if (range) sheet.tables.push({ name, range, ...(hasHeader ? {} : { hasHeader }) });
      },
    });
  }
}
