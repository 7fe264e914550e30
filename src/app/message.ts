import type { Message } from '../core/model/message';
import type { MessageId, ParamsOf } from '../i18n';

/** A message whose id and parameters the compiler has checked; app knows i18n by its types only. */
export function say<Id extends MessageId>(id: Id, params: ParamsOf<Id>): Message {
  return { id, params };
}
