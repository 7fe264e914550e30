import type { ElementRoute } from '../xml/router';
import { XmlError } from '../xml/xml-error';
import { isTrue } from './xsd';

/** Workbooks with more are damaged by copying; Excel itself opens them for minutes. */
const MAX_NAMES = 1 << 20;

/** A name as the workbook part defines it. */
export interface NameEntry {
  readonly name: string;
  /** Index of the tab that the name belongs to, null for the workbook's. */
  readonly tab: number | null;
  readonly hidden: boolean;
  /** Without a leading `=`. */
  readonly formula: string;
}

/** Reads `definedNames`. @param wanted decides by the name whether it is read at all */
export function definedNamesRoute(wanted: (name: string) => boolean, take: (entry: NameEntry) => void): ElementRoute {
  let open: Omit<NameEntry, 'formula'> | null = null;
  let formula = '';
  let count = 0;
  return {
    children: {
      definedName: {
        open: (xml) => {
          if (++count > MAX_NAMES) throw new XmlError('too many names');
          const name = xml.attribute('name') ?? '';
          const tab = xml.integer('localSheetId');
          open = wanted(name) ? { name, tab: tab >= 0 ? tab : null, hidden: isTrue(xml.attribute('hidden')) } : null;
          formula = '';
        },
        text: (xml) => {
          if (open) formula += xml.text();
        },
        close: () => {
          if (open) take({ ...open, formula });
        },
      },
    },
  };
}
