import { PageOrientation, type ISectionOptions } from 'docx';
import type { Page } from '../sheet/page';
import type { WordedDocument } from '../worded';
import { twips } from './units';

/** Points in a centimetre. */
const POINTS = 72 / 2.54;
/** The edges of A4 in centimetres. */
const A4 = { short: 21, long: 29.7 } as const;

/** The page number stands 7 mm below the text (GB/T 9704), as high as its own line. */
const BELOW_TEXT = 0.7;
const NUMBER_LINE = 0.6;

/** Paper, orientation and margins of a document. */
export function pageProperties(
  { orientation }: WordedDocument,
  { margins }: Page,
): ISectionOptions['properties'] & object {
  const { top, bottom, left, right } = margins;
  return {
    page: {
      size: {
        // The library turns a landscape page by itself.
        width: ofCentimetres(A4.short),
        height: ofCentimetres(A4.long),
        orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: ofCentimetres(top),
        bottom: ofCentimetres(bottom),
        left: ofCentimetres(left),
        right: ofCentimetres(right),
        header: ofCentimetres(top / 2),
        footer: ofCentimetres(Math.max(0.7, bottom - BELOW_TEXT - NUMBER_LINE)),
      },
    },
  };
}

function ofCentimetres(length: number): number {
  return twips(length * POINTS);
}
