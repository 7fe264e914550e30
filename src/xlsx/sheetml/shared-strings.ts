import type { Budget } from '../limits';
import type { OpcPackage } from '../opc/package';
import { richTextChildren } from './rich-text';

/** Reads the texts that cells refer to by index (CT_Sst). */
export function readSharedStrings(file: OpcPackage, part: string, budget: Budget): string[] {
  const strings: string[] = [];
  let current = '';
  file.readXml(part, 'sst', {
    children: {
      si: {
        open: () => {
          current = '';
        },
        close: () => {
          strings.push(current);
          budget.checkListed(strings.length);
        },
        children: richTextChildren((text) => {
          current += text;
        }),
      },
    },
  });
  return strings;
}
