import type { ElementRoute } from '../xml/router';
import { decodeEscapes, trimUnlessPreserved } from './cell-text';

/**
 * The route for the content of `si` and `is` (CT_Rst): a text `t`, or runs `r` with a text each. Phonetic runs
 * (`rPh`: readings shown above the characters) are no part of the value and have no route.
 *
 * @param add takes each piece of the text, in order
 */
export function richTextChildren(add: (text: string) => void): Readonly<Record<string, ElementRoute>> {
  let space: string | null = null;
  const t: ElementRoute = {
    open: (xml) => {
      space = xml.prefixedAttribute('space');
    },
    text: (xml) => add(decodeEscapes(trimUnlessPreserved(xml.text(), space))),
  };
  return { t, r: { children: { t } } };
}
