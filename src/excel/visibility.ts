import type { SheetVisibility } from '../core/model/snapshot';

/** A sheet's visibility in the words of core. */
export function visibilityOf(visibility: Excel.SheetVisibility | 'Visible' | 'Hidden' | 'VeryHidden'): SheetVisibility {
  switch (visibility) {
    case 'Hidden':
      return 'hidden';
    case 'VeryHidden':
      return 'very-hidden';
    default:
      return 'visible';
  }
}
