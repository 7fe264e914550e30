import type { SheetVisibility } from '../../core/model/snapshot';
import type { OpcPackage } from '../opc/package';
import type { ElementRoute } from '../xml/router';
import { XmlError } from '../xml/xml-error';
import { definedNamesRoute, type NameEntry } from './defined-names';
import { isOwnName, ownNamesOf, type OwnNames } from './own-names';
import { isTrue } from './xsd';

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
  /**
   * Whether the program that wrote the file asks for all formulas to be calculated when it is opened, and does not say
   * that it has calculated them.
   */
  readonly fullCalcOnLoad: boolean;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetEntry[];
  /** What the add-in itself wrote. */
  readonly own: OwnNames;
}

/** What else of the workbook part is wanted. */
export interface WorkbookExtras {
  /** Takes every name; otherwise only the add-in's own are read. */
  readonly name?: (entry: NameEntry) => void;
  /** Further elements of the workbook. */
  readonly children?: Readonly<Record<string, ElementRoute>>;
}

/** Reads the workbook part: its tabs in order, the date system, and what the add-in wrote. */
export function readWorkbookPart(file: OpcPackage, part: string, extras: WorkbookExtras = {}): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: NameEntry[] = [];
  let date1904 = false;
  let fullCalcOnLoad = false;
  const isWanted = extras.name ? () => true : isOwnName;
  file.readXml(part, 'workbook', {
    children: {
      ...extras.children,
      workbookPr: {
        open: (xml) => {
          date1904 = isTrue(xml.attribute('date1904'));
        },
      },
      calcPr: {
        open: (xml) => {
          // A program that says that it did calculate asks for it only because inputs changed since.
          fullCalcOnLoad = isTrue(xml.attribute('fullCalcOnLoad')) && !isTrue(xml.attribute('calcCompleted'));
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
      definedNames: definedNamesRoute(isWanted, (entry) => {
        names.push(entry);
        extras.name?.(entry);
      }),
    },
  });
  const own = ownNamesOf(
    names,
    sheets.map(({ name }) => name),
  );
  return { date1904, fullCalcOnLoad, sheets, own };
}

function visibilityOf(state: string | null): SheetVisibility {
  if (state === 'hidden') return 'hidden';
  return state === 'veryHidden' ? 'very-hidden' : 'visible';
}
