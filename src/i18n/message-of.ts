import type { Message, MessageParam } from '../core/model/message';
import type { Placeholders } from './catalog';
import type { zhCN } from './zh-CN';

/** The id of a sentence that is there in every language. */
export type MessageId = keyof typeof zhCN;

/** The parameters that a sentence takes. */
export type ParamsOf<Id extends MessageId> = Readonly<Record<Placeholders<(typeof zhCN)[Id]>, MessageParam>>;

/** A message whose id and parameters the compiler has checked, for everything outside core. */
export function messageOf<Id extends MessageId>(id: Id, params: ParamsOf<Id>): Message {
  return { id, params };
}
