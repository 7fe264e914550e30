import type { ElementRoute } from '../xml/router';
import { XmlError } from '../xml/xml-error';
import { decodeEscapes, trimUnlessPreserved } from './cell-text';

/** Far beyond the 32,767 characters that a cell holds. */
const MAX_LENGTH = 16 * 1024 * 1024;

/** Collects the text of `si` and `is` (CT_Rst): of its `t`, or of its runs. Phonetic runs (`rPh`) are no part of it. */
export class RichText {
  private value = '';
  private space: string | null = null;

  /** The routes for what the element holds. */
  readonly children: Readonly<Record<string, ElementRoute>> = {
    t: this.textRoute((text) => trimUnlessPreserved(text, this.space)),
    // A run of spaces alone separates its neighbours and is shown (python-excel/xlrd #225).
    r: {
      children: { t: this.textRoute((text) => (text.trim() === '' ? text : trimUnlessPreserved(text, this.space))) },
    },
  };

  /** Gives the text since the last call. */
  take(): string {
    const { value } = this;
    this.value = '';
    return value;
  }

  private textRoute(clean: (text: string) => string): ElementRoute {
    return {
      open: (xml) => {
        this.space = xml.prefixedAttribute('space');
      },
      text: (xml) => {
        this.value += decodeEscapes(clean(xml.text()));
        if (this.value.length > MAX_LENGTH) throw new XmlError('text too long');
      },
    };
  }
}
