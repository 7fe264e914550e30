import type { State } from '../model/progress';
import { isBoundaryAt, isDigitAt, skipSpaces } from './chars';
import { clauseStart, isDenied, isPlanned } from './clauses';
import * as en from './en/states';
import { readNumber } from './number';
import { deniesStage } from './stage';
import { prepare } from './text';
import { WordTable, wordSet, wordsOf, type WordMatch } from './words';
import * as zh from './zh/states';

const whole = new WordTable<State>([...wordsOf<State>(zh.WHOLE_STATES), ...wordsOf<State>(en.WHOLE_STATES)]);
const words = new WordTable<State>([...wordsOf<State>(zh.STATE_WORDS), ...wordsOf<State>(en.STATE_WORDS)]);
const nearly = wordSet(...zh.NEARLY_WORDS, ...en.NEARLY_WORDS);
const notAfter = [...zh.NOT_STATE_AFTER, ...en.NOT_STATE_AFTER];
const causes = wordSet(...zh.CALLED_OFF_BEGINNINGS, ...en.CALLED_OFF_BEGINNINGS);
const reasons = wordSet(...en.REASON_WORDS);
const endings = [...zh.CALLED_OFF_ENDINGS, ...en.CALLED_OFF_ENDINGS];
const MARKS = '√✓✔☑✅×✗✘☒❌。.!; ';

/**
 * The state that a status cell declares: 已完成 and √ are `done`, 未办结 is `in-progress`, 滞后 is `late`, 否 is
 * `not-done`. 未完成, 基本完成 and 完成30% are not done; 逾期完成 is. Null where the text says none.
 */
export function parseState(text: string): State | null {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const state = readState(prepare(text).text);
  if (cache.size > 2000) cache.clear();
  if (text.length <= 40) cache.set(text, state);
  return state;
}

/** Status columns repeat a few words on every row. */
const cache = new Map<string, State | null>();

function readState(text: string): State | null {
  const plain = trimMarks(text);
  const exact = whole.get(plain) ?? whole.get(text);
  if (exact) return exact;
  const head = whole.at(plain, 0);
  const headed = head && isHead(plain, head) ? head.value : null;
  if (headed === 'excluded' || isCalledOff(plain)) return 'excluded';
  const said = stateIn(plain);
  if (headed === 'not-done' && (said === null || said === 'done')) return 'not-done';
  return said ?? headed ?? (plain === '' ? markState(text) : unreached(plain));
}

/** 取消:规划变更 is called off. 调整:牵头单位改为市住建局 is not: of what is only changed, the text goes on to say what. */
function isHead(text: string, head: WordMatch<State>): boolean {
  const next = text.charAt(head.end) || '?';
  if (zh.MERE_CHANGES.includes(head.word)) return next === '(';
  return '(,，;:。-—'.includes(next) || (head.value === 'excluded' && reasons.at(text, head.end + 1) !== null);
}

/** 尚未印发, 还没有出台: of the stages that a short text names, none is reached. */
function unreached(text: string): State | null {
  return text.length <= LONGEST_CAUSE && deniesStage(text) ? 'not-done' : null;
}

/** A text this long tells a story, in which something else may have been called off or be missing. */
const LONGEST_CAUSE = 24;

/** 因规划调整取消, 经市政府同意暂缓实施, 该项目已终止: a cause or the row itself in front, and the end in the end. */
function isCalledOff(text: string): boolean {
  if (text.length > LONGEST_CAUSE || !causes.at(text, 0)) return false;
  return endings.some((word) => text.endsWith(word) && !isDenied(text, text.length - word.length));
}

function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (end > start && MARKS.includes(text.charAt(end - 1))) end--;
  while (start < end && MARKS.includes(text.charAt(start))) start++;
  return text.slice(start, end);
}

function markState(text: string): State | null {
  return whole.find(text)?.value ?? null;
}

/** The state that a longer prepared text declares; null where it says none, or only names figures (完成47处). */
export function stateIn(text: string): State | null {
  const said = new Set<State>();
  for (const word of words.findAll(text)) {
    const state = stateOf(text, word);
    if (state) said.add(state);
  }
  if (said.has('done') && (said.has('not-started') || said.has('not-done'))) said.add('in-progress');
  return ORDER.find((state) => said.has(state)) ?? null;
}

/** What weighs more when a text says several things: 进展滞后 over 已完成30%, 正在招标 over 手续已完成. */
const ORDER: readonly State[] = ['late', 'on-track', 'in-progress', 'not-started', 'not-done', 'done'];

function stateOf(text: string, word: WordMatch<State>): State | null {
  if (notAfter.some((after) => text.startsWith(after, word.end))) return null;
  if (word.value === 'late') return isDenied(text, word.start) ? null : 'late';
  if (word.value !== 'done') return deniedOther(text, word);
  if (isDenied(text, word.start)) return 'not-done';
  const from = clauseStart(text, word.start);
  if (nearly.find(text, from, word.start) || isPlanned(text, word.start)) return 'in-progress';
  return completionOf(text, word);
}

/** 未正常推进: what is denied of a running state says nothing certain. */
function deniedOther(text: string, word: WordMatch<State>): State | null {
  const denied = (word.value === 'in-progress' || word.value === 'on-track') && isDenied(text, word.start);
  return denied ? null : word.value;
}

/** 完成 alone is done; 完成30% is on its way; 完成47处 and 完成招标 leave it to the figure or the stage. */
function completionOf(text: string, word: WordMatch<State>): State | null {
  const at = skipSpaces(text, word.end);
  if (isDigitAt(text, at)) {
    const number = readNumber(text, at);
    if (!number || text.charAt(number.end) !== '%') return null;
    return number.amount.gte(100) ? 'done' : 'in-progress';
  }
  const share = readNumber(text, at);
  if (share?.unit === '%') return share.amount.gte(100) ? 'done' : 'in-progress';
  return isBoundaryAt(text, at) || closes(text, at) ? 'done' : null;
}

/** Words behind 完成 that leave it complete: 完成整改, 完成任务, 完成年度目标. */
function closes(text: string, index: number): boolean {
  return ['整改', '任务', '年度', '全年', '目标', '了', '销号', '验收'].some((word) => text.startsWith(word, index));
}
