import type { DateContext, Period } from '../model/deadline';
import { parsePeriod } from '../values';
import { isWord, wordsOf } from './words';

/** A period that a header names, and whether the column holds what was planned or what was achieved in it. */
export interface PeriodHeader {
  readonly period: Period;
  readonly side: 'planned' | 'achieved' | null;
}

/**
 * The period of a column from its header levels (compact, lower case): 一季度/计划, 计划/一季度, 一季度计划, Q1 Actual.
 * null where no level names one.
 */
export function periodOfHeader(levels: readonly string[], dates: DateContext): PeriodHeader | null {
  let period: Period | null = null;
  let side: PeriodHeader['side'] = null;
  for (const level of levels) {
    const split = splitPeriod(level, dates);
    if (split) {
      // The lower level is the narrower period: 2021年 over 一季度 means the quarter.
      period = split.period;
      side = split.side ?? side;
    } else side = sideOf(level) ?? side;
  }
  return period ? { period, side } : null;
}

/** Whether a label says planned or achieved; null where it says neither. */
export function sideOf(label: string): PeriodHeader['side'] {
  if (isWord('planned', label)) return 'planned';
  return isWord('achieved', label) ? 'achieved' : null;
}

function splitPeriod(label: string, dates: DateContext): PeriodHeader | null {
  const whole = parsePeriod(label, dates);
  if (whole) return { period: whole, side: null };
  for (const side of ['planned', 'achieved'] as const) {
    for (const word of wordsOf(side)) {
      if (label.length <= word.length) continue;
      const rest = label.endsWith(word)
        ? label.slice(0, -word.length)
        : label.startsWith(word)
          ? label.slice(word.length)
          : null;
      if (rest === null) continue;
      const period = parsePeriod(rest.replace(/^[-—–:/]|[-—–:/]$/g, ''), dates);
      if (period) return { period, side };
    }
  }
  return plannedWithin(label, dates);
}

/** 7月接种任务, 2025年新增学位目标: a period at the beginning and a word for a plan at the end. */
function plannedWithin(label: string, dates: DateContext): PeriodHeader | null {
  if (!wordsOf('planned').some((word) => label.endsWith(word))) return null;
  const head = /^(?:fy)?[\d\-—–~至年上下半第前一二三四]{0,11}(?:年度?|月份?|季度|半年)/.exec(label)?.[0];
  const period = head === undefined ? null : parsePeriod(head, dates);
  return period && { period, side: 'planned' };
}
