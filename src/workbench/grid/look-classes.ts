import type { Look } from './cell-look';

/** A style sheet of the page's own, null where the browser (or a test's) has no such thing. */
let sheet: CSSStyleSheet | null | undefined;
const names = new WeakMap<Look, string>();

/**
 * How to give an element a look: by a class, which costs the browser a tenth of setting a dozen properties for each of
 * thousands of cells while they are scrolled into sight. A ledger has few different looks.
 */
export function dressed(look: Look): { readonly className?: string; readonly style?: Look } {
  sheet ??= ownSheet();
  if (!sheet) return { style: look };
  let className = names.get(look);
  if (className === undefined) {
    const index = sheet.cssRules.length;
    className = `cell-look-${index}`;
    sheet.insertRule(`.${className} {}`, index);
    const rule = sheet.cssRules[index];
    if (rule instanceof CSSStyleRule) Object.assign(rule.style, look);
    names.set(look, className);
  }
  return { className };
}

function ownSheet(): CSSStyleSheet | null {
  if (!('adoptedStyleSheets' in document)) return null;
  const made = new CSSStyleSheet();
  document.adoptedStyleSheets.push(made);
  return made;
}
