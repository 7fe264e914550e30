import type { Ledger } from '../../../model/ledger';
import { normalizeText } from '../../../values';
import { HEADER_WORDS as EN } from './en/header-words';
import { HEADER_WORDS as ZH } from './zh/header-words';
import type { HeaderWords } from './types';

/** Whether a text holds a word of a list, in any language; English words match as whole words. */
export function mentions(text: string, list: keyof HeaderWords): boolean {
  const lower = normalizeText(text).toLowerCase();
  if (ZH[list].some((word) => lower.includes(word))) return true;
  if (!/[a-z]/.test(lower)) return false;
  const spaced = ` ${lower.replace(/[^a-z%]+/g, ' ')} `;
  return EN[list].some((word) => spaced.includes(` ${word} `));
}

/** The header of a column as the sheet has it (整改目标/目标值); empty for a column outside the ledger. */
export function headerOf(ledger: Ledger, column: number): string {
  return ledger.layout.columns.find(({ index }) => index === column)?.header ?? '';
}
