import { dayFromIso } from '../../model/day';
import type { Message, MessageParam } from '../../model/message';
import { sentence, type OneParam, type Sentence } from './sentence';

/** Parameters of the engine's messages that hold a calendar day, never a text of a cell. */
const DAYS: ReadonlySet<string> = new Set(['due', 'start', 'completed', 'first', 'day', 'sheetDay', 'since', 'until']);

/**
 * A message of another part of the engine as a sentence of a document: the reason of a verdict, what a finding says.
 *
 * Messages carry days as YYYY-MM-DD, which the command and the pane print; a document writes every date as its language does
 * (GB/T 9704: 2021年9月30日), so here they are days again. Only the parameters that the engine fills with days are: an ISO
 * date in the words of a cell stays as the cell has it.
 */
export function fromMessage({ id, params }: Message): Sentence {
  const written = Object.entries(params).map(([name, param]) => [name, paramOf(name, param)] as const);
  return sentence(id, Object.fromEntries(written));
}

function paramOf(name: string, param: MessageParam): OneParam | readonly OneParam[] {
  if (isList(param)) return param.map(oneOf);
  const day = typeof param === 'string' && DAYS.has(name) ? dayFromIso(param) : null;
  return day === null ? oneOf(param) : { day };
}

function oneOf(param: string | number | Exclude<OneParam, string>): OneParam {
  return typeof param === 'number' ? String(param) : param;
}

function isList(param: MessageParam): param is Extract<MessageParam, readonly unknown[]> {
  return Array.isArray(param);
}
