import { memoize } from '../../../model/memoize';
import { compactText, normalizeText } from '../../../values';
import { STATE_WORDS as EN } from '../words/en/state-words';
import { STATE_WORDS as ZH } from '../words/zh/state-words';

const ANSWERS: ReadonlySet<string> = new Set([...ZH.yesOrNo, ...EN.yesOrNo]);

/** Whether a cell holds 是, 否, √ or their like. */
export const isYesOrNo: (text: string) => boolean = memoize((text: string) =>
  ANSWERS.has(compactText(text).toLowerCase()),
);

/** Whether a text speaks of work that goes on after it is done. */
export function isStanding(text: string): boolean {
  return includesAny(text, 'standing');
}

/** Whether a status speaks of a year, a quarter or a phase. */
export function isOfStep(text: string): boolean {
  return includesAny(text, 'step');
}

/** Whether a target asks for something of each unit or in each period. */
export function isPerUnit(text: string): boolean {
  return includesAny(text, 'perUnit');
}

function includesAny(text: string, list: 'standing' | 'step' | 'perUnit'): boolean {
  const lower = normalizeText(text).toLowerCase();
  return [...ZH[list], ...EN[list]].some((word) => lower.includes(word));
}
