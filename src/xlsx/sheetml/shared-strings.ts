import type { Budget } from '../limits';
import type { OpcPackage } from '../opc/package';
import { cleanText } from './cell-text';
import { PlainStringReader } from './plain-strings';
import { RichText } from './rich-text';

/** Reads the texts that cells refer to by index (CT_Sst). */
export function readSharedStrings(file: OpcPackage, part: string, budget: Budget): string[] {
  const strings: string[] = [];
  const text = new RichText();
  const add = (string: string): void => {
    strings.push(string);
    budget.checkListed(strings.length);
  };
  const plain = new PlainStringReader((string) => add(cleanText(string, null)));
  file.readXml(part, 'sst', {
    scan: (bytes, from, to) => plain.read(bytes, from, to),
    children: { si: { close: () => add(text.take()), children: text.children } },
  });
  return strings;
}
