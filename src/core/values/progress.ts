import type { Progress } from '../model/progress';
import { asManyAsAt } from './as-many-as';
import { clauseEnd, clauseStart, isDenied, isPlanned } from './clauses';
import { cumulativeOf } from './cumulative';
import { figuresIn, type Figure } from './spans';
import { stageReached } from './stage';
import { parseState } from './state';
import { prepare, rawSpan, type Source } from './text';
import { wordSet } from './words';
import { AIM_WORDS, ALL_DONE_WORDS as ZH_ALL } from './zh/targets';
import { ALL_DONE_WORDS as EN_ALL } from './en/targets';

const aims = wordSet(...AIM_WORDS);
const everything = wordSet(...ZH_ALL, ...EN_ALL);

/** Reads a progress text: the state it declares, the latest stage reached, the figures it reports, and whether it says all is done. */
export function parseProgress(text: string): Progress {
  const source = prepare(text);
  const quantities = reportedFigures(source).map((figure) => ({
    quantity: figure.quantity,
    ...rawSpan(source, figure.start, figure.end),
  }));
  return {
    raw: text,
    state: parseState(text),
    stage: stageReached(source.text),
    quantities,
    all: saysAll(source.text),
  };
}

/** What is reached by now: without what is planned (年底将100%成立) and what one month added to a running total. */
function reportedFigures(source: Source): readonly Figure[] {
  const { text } = source;
  const reported = figuresIn(source).filter((figure) => !isPlanned(text, figure.start));
  const total = cumulativeOf(text, reported);
  return total ? reported.filter(({ quantity }) => quantity === total) : reported;
}

/** 全部开工, 均已完成, but not 未全部, 全部未 or 年底将全部. */
function saysAll(text: string): boolean {
  if (saysAsManyAs(text)) return true;
  return everything.findAll(text).some((word) => {
    if (isDenied(text, word.start) || isPlanned(text, word.start)) return false;
    const rest = text.slice(word.end, clauseEnd(text, word.end));
    return !rest.includes('未') && !rest.includes('not ');
  });
}

/** 应养尽养, 已实现应保尽保; 推进应检尽检 is an aim. */
function saysAsManyAs(text: string): boolean {
  const at = asManyAsAt(text);
  if (at < 0 || isDenied(text, at) || isPlanned(text, at)) return false;
  return aims.find(text, clauseStart(text, at), at) === null;
}
