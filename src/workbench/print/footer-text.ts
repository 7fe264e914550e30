/** A part of a footer: words, or the number of the page or of all pages. */
export type FooterPart = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'page' | 'pages' };

/** What a footer says at the left, in the middle and at the right. */
export interface FooterTexts {
  readonly left: readonly FooterPart[];
  readonly center: readonly FooterPart[];
  readonly right: readonly FooterPart[];
}

/** What the codes of a footer stand for that are no numbers of pages. */
export interface FooterNames {
  readonly sheet: string;
  readonly file: string;
}

const SECTIONS: Readonly<Record<string, keyof FooterTexts>> = { L: 'left', C: 'center', R: 'right' };

/** A font (`&"SimSun,Bold"`), a size (`&10`), a colour (`&K01+000`), or a code of one letter. */
const CODE = /&(?:"[^"]*"|\d+|K(?:[0-9A-F]{6}|\d\d[+-]\d{3})|(.))/gsu;

/**
 * Reads the codes of a footer (ECMA-376 part 1, 18.3.1.46). Fonts, sizes and looks are left out, and so are dates and
 * times: a printed page says by itself when it was printed, if the browser is asked to.
 */
export function footerTexts(footer: string, names: FooterNames): FooterTexts {
  const texts = { left: [] as FooterPart[], center: [] as FooterPart[], right: [] as FooterPart[] };
  let section: keyof FooterTexts = 'center';
  const add = (part: FooterPart): void => {
    if (part.kind !== 'text' || part.text !== '') texts[section].push(part);
  };
  let end = 0;
  for (const match of footer.matchAll(CODE)) {
    add({ kind: 'text', text: footer.slice(end, match.index) });
    end = match.index + match[0].length;
    const letter = match[1] ?? '';
    const to = SECTIONS[letter];
    if (to) section = to;
    else if (letter === 'P') add({ kind: 'page' });
    else if (letter === 'N') add({ kind: 'pages' });
    else add({ kind: 'text', text: namedText(letter, names) });
  }
  add({ kind: 'text', text: footer.slice(end) });
  return texts;
}

function namedText(letter: string, { sheet, file }: FooterNames): string {
  switch (letter) {
    case 'A':
      return sheet;
    case 'F':
      return file;
    case '&':
      return '&';
    default:
      return '';
  }
}
