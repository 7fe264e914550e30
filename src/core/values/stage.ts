import { STAGE_LADDER, type Stage } from '../model/target';
import { isHanAt } from './chars';
import { clauseStart, isDenied, isPlanned } from './clauses';
import * as en from './en/stages';
import { WordTable, wordSet, wordsOf, type WordMatch } from './words';
import * as zh from './zh/stages';

const words = new WordTable<Stage>([...wordsOf<Stage>(zh.STAGE_WORDS), ...wordsOf<Stage>(en.STAGE_WORDS)]);
const notAfter = [...zh.NOT_STAGE_AFTER, ...en.NOT_STAGE_AFTER];
const imminent = wordSet(...zh.IMMINENT_WORDS, ...en.IMMINENT_WORDS);
const underWay = wordSet(...zh.UNDER_WAY_WORDS, ...en.UNDER_WAY_WORDS);
const underWayAfter = [...zh.UNDER_WAY_AFTER, ...en.UNDER_WAY_AFTER];
const entered = wordSet(...zh.ENTERED_WORDS);

/** What is reached while a stage is under way or about to come. Work on the structure is that stage itself. */
const BEFORE: Readonly<Record<Stage, Stage | null>> = {
  preparation: 'preparation',
  tender: 'preparation',
  started: 'preparation',
  foundation: 'foundation',
  'main-structure': 'main-structure',
  'main-complete': 'main-structure',
  completed: 'main-complete',
  accepted: 'completed',
  'in-use': 'completed',
  issued: null,
  held: null,
};

/** The stage that a target asks for: the last on the ladder that it names, else 印发 or 召开; null where it names none. */
export function stageAskedFor(text: string, from = 0, to = text.length): Stage | null {
  return latest(stageWords(text, from, to).map((word) => word.value));
}

/**
 * The latest stage that a report says is reached. A stage under way gives the one before it (正在招标: preparation;
 * 即将封顶: main-structure), one that is entered (进入招标程序) or worked at (正在主体施工) gives itself, one that is
 * planned or denied nothing.
 */
export function stageReached(text: string): Stage | null {
  return latest(stageWords(text, 0, text.length).flatMap((word) => reached(text, word) ?? []));
}

/** Whether a report denies every stage that it names: 尚未印发. */
export function deniesStage(text: string): boolean {
  const named = stageWords(text, 0, text.length);
  return named.length > 0 && named.every((word) => isDenied(text, word.start));
}

function stageWords(text: string, from: number, to: number): WordMatch<Stage>[] {
  return words.findAll(text, from, to).filter((word) => !isOtherWord(text, word));
}

/** 开工率, 开工条件; 建设完成全年任务, where 完成 takes an object. */
function isOtherWord(text: string, word: WordMatch<Stage>): boolean {
  if (notAfter.some((after) => text.startsWith(after, word.end))) return true;
  return word.word.endsWith('完成') && isHanAt(text, word.end);
}

function reached(text: string, word: WordMatch<Stage>): Stage | null {
  if (isDenied(text, word.start)) return null;
  const from = clauseStart(text, word.start);
  if (entered.find(text, from, word.start)) return word.value;
  const near = imminent.find(text, from, word.start) ?? underWay.find(text, from, word.start);
  if (near || underWayAfter.some((after) => text.startsWith(after, word.end))) return BEFORE[word.value];
  return isPlanned(text, word.start) ? null : word.value;
}

function latest(stages: readonly Stage[]): Stage | null {
  let best: Stage | null = null;
  for (const stage of stages) {
    const rank = STAGE_LADDER.indexOf(stage);
    if (best === null || rank > STAGE_LADDER.indexOf(best) || (rank < 0 && STAGE_LADDER.indexOf(best) < 0))
      best = stage;
  }
  return best;
}
