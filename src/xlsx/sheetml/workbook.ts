import type { SheetVisibility } from '../../core/model/snapshot';
import type { OpcPackage } from '../opc/package';
import { XmlError } from '../xml/xml-error';

/** Excel's own number is bounded by memory; workbooks of more than some hundred are not met. */
const MAX_SHEETS = 10_000;

/** A tab of the workbook. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Id of the relationship that leads to the sheet's part. */
  readonly relationship: string;
}

/** What xl/workbook.xml says of the workbook as a whole. */
export interface WorkbookPart {
  readonly date1904: boolean;
  /** Whether the program that wrote the file asks for all formulas to be calculated when it is opened. */
  readonly fullCalcOnLoad: boolean;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetEntry[];
}

/** Reads the workbook part: its tabs in order, and the date system. */
export function readWorkbookPart(file: OpcPackage, part: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  let fullCalcOnLoad = false;
  file.readXml(part, 'workbook', {
    children: {
      workbookPr: {
        open: (xml) => {
          date1904 = isTrue(xml.attribute('date1904'));
        },
      },
      calcPr: {
        open: (xml) => {
          fullCalcOnLoad = isTrue(xml.attribute('fullCalcOnLoad'));
        },
      },
      sheets: {
        children: {
          sheet: {
            open: (xml) => {
              const entry = {
                name: xml.attribute('name') ?? '',
                visibility: visibilityOf(xml.attribute('state')),
                relationship: xml.prefixedAttribute('id') ?? '',
              };
              if (sheets.push(entry) > MAX_SHEETS) throw new XmlError('too many sheets');
            },
          },
        },
      },
    },
  });
  return { date1904, fullCalcOnLoad, sheets };
}

/** An xsd:boolean attribute; false where it is missing. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function visibilityOf(state: string | null): SheetVisibility {
  if (state === 'hidden') return 'hidden';
  return state === 'veryHidden' ? 'very-hidden' : 'visible';
}
