import type { SheetVisibility } from '../../core/model/snapshot';
import type { OpcPackage } from '../opc/package';

/** A tab of the workbook. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Id of the relationship that leads to the sheet's part. */
  readonly relationship: string;
}

export interface WorkbookPart {
  readonly date1904: boolean;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetEntry[];
}

/** Reads the workbook part: its tabs in order, and the date system. */
export function readWorkbookPart(file: OpcPackage, part: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  file.readXml(part, 'workbook', {
    children: {
      workbookPr: {
        open: (xml) => {
          date1904 = isTrue(xml.attribute('date1904'));
        },
      },
      sheets: {
        children: {
          sheet: {
            open: (xml) =>
              sheets.push({
                name: xml.attribute('name') ?? '',
                visibility: visibilityOf(xml.attribute('state')),
                relationship: xml.prefixedAttribute('id') ?? '',
              }),
          },
        },
      },
    },
  });
  return { date1904, sheets };
}

/** An xsd:boolean attribute; false where it is missing. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function visibilityOf(state: string | null): SheetVisibility {
  if (state === 'hidden') return 'hidden';
  return state === 'veryHidden' ? 'very-hidden' : 'visible';
}
