import type { Budget } from '../limits';
import type { OpcPackage } from '../opc/package';
import { RichText } from './rich-text';

/** Reads the texts that cells refer to by index (CT_Sst). */
export function readSharedStrings(file: OpcPackage, part: string, budget: Budget): string[] {
  const strings: string[] = [];
  const text = new RichText();
  const close = (): void => {
    strings.push(text.take());
    budget.checkListed(strings.length);
  };
  file.readXml(part, 'sst', { children: { si: { close, children: text.children } } });
  return strings;
}
