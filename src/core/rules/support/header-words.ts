import type { Ledger } from '../../model/ledger';
import { normalizeText } from '../../values';
import { HEADER_WORDS as EN } from './en/header-words';
import { HEADER_WORDS as ZH } from './zh/header-words';

/** Words of headers and names that tell what a column's cells mean, beyond its role. */
export interface HeaderWords {
  /** What is meant to be, not what was: 计划竣工日期. */
  readonly planned: readonly string[];
  /** A column that tells whether something was in time, not whether it is done: 是否按期完成, 是否超期. */
  readonly timeliness: readonly string[];
  /** A column whose 是 and 否 tell whether something is done: 是否销号. */
  readonly completion: readonly string[];
  /** What is left over, and so goes down as work goes on: 剩余户数. */
  readonly stock: readonly string[];
  /** A rate that divides what is done by the target (完成率), not a rate of its own (开工率). */
  readonly completionRate: readonly string[];
}

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
