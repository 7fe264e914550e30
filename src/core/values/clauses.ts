import { findDates } from './dates/scan';
import * as en from './en/stages';
import { wordSet } from './words';
import * as zh from './zh/stages';

const planned = wordSet(...zh.PLANNED_WORDS, ...en.PLANNED_WORDS);
const denials = wordSet(...zh.DENIALS, ...en.DENIALS);
const CLAUSE_ENDS = ',，;。!?:';

/** Clauses are looked at this far in either direction: longer ones say nothing about each other's ends. */
const MAX_CLAUSE = 60;

/** Where the clause of `index` begins: behind the last comma, semicolon, colon or full stop, or 60 characters before. */
export function clauseStart(text: string, index: number): number {
  const from = Math.max(0, index - MAX_CLAUSE);
  let at = index;
  while (at > from && !CLAUSE_ENDS.includes(text.charAt(at - 1))) at--;
  return at;
}

/** Where the clause of `index` ends, or 60 characters after. */
export function clauseEnd(text: string, index: number): number {
  const to = Math.min(text.length, index + MAX_CLAUSE);
  let at = index;
  while (at < to && !CLAUSE_ENDS.includes(text.charAt(at))) at++;
  return at;
}

/** Whether the clause says before `index` that what follows is still to come: 年底将, 计划, 力争, 12月底前. */
export function isPlanned(text: string, index: number): boolean {
  const from = clauseStart(text, index);
  if (planned.find(text, from, index)) return true;
  const before = text.indexOf('前', from);
  if (before <= from || before >= index || text.slice(from, index).includes('已')) return false;
  return findDates(text.slice(0, before + 1), from).some((date) => date.end === before + 1);
}

/** Whether what stands at `index` is denied: 未, 尚未, 没有 within the four characters before it. */
export function isDenied(text: string, index: number): boolean {
  const from = Math.max(clauseStart(text, index), index - 5);
  for (let at = index; at > from; at--) {
    const denial = denials.endingAt(text, at);
    if (denial && !isHarmless(text, denial.start)) return true;
  }
  return false;
}

/** 不断, 不仅, 无偿, 无障碍: the denial is part of another word. */
function isHarmless(text: string, index: number): boolean {
  return [
    '不断',
    '不仅',
    '不但',
    '不动产',
    '无障碍',
    '无偿',
    '无人',
    '非常',
    '未来',
    '不含',
    '无害',
    '非遗',
    '非机动',
    '不停',
  ].some((word) => text.startsWith(word, index));
}
