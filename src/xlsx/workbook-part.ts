import { FileError } from '../core/model/workbook';
import type { OpcPackage } from './opc/package';

/**
 * The name of the package's workbook part, found through the package's relationships: no name is fixed.
 *
 * @throws FileError `unsupported` for archives that are no .xlsx (.ods, .xlsb, .docx, any other ZIP), `damaged` for
 *   an Office package whose workbook is missing
 */
export function requireWorkbookPart(file: OpcPackage): string {
  for (const { type, target } of file.relationships('').values()) {
    if (type === 'officeDocument') return requireSpreadsheet(file, target);
  }
  const names = file.partNames().map((name) => name.toLowerCase());
  if (names.some((name) => name.startsWith('xl/'))) throw new FileError('damaged', { detail: '_rels/.rels' });
  throw new FileError('unsupported', { detail: names.includes('content.xml') ? 'OpenDocument' : 'ZIP' });
}

function requireSpreadsheet(file: OpcPackage, target: string): string {
  const name = target.toLowerCase();
  if (name.endsWith('.bin')) throw new FileError('unsupported', { detail: 'XLSB' });
  if (/^word\//.test(name)) throw new FileError('unsupported', { detail: 'DOCX' });
  if (/^ppt\//.test(name)) throw new FileError('unsupported', { detail: 'PPTX' });
  if (!file.has(target)) throw new FileError('damaged', { detail: target });
  return target;
}
