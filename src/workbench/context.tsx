import { useCallback } from 'react';
import { messageOf, type ParamsOf } from '../i18n/message-of';
import type { WorkbenchMessageId } from '../i18n/workbench';
import { useFormat } from '../taskpane/context/format';

/** Renders a sentence of i18n: `t('workbench.open.reading', { file })`. */
export type Translate = <Id extends WorkbenchMessageId>(
  id: Id,
  ...params: keyof ParamsOf<Id> extends never ? [] : [ParamsOf<Id>]
) => string;

/** The sentences of the workbench's language. */
export function useText(): Translate {
  const format = useFormat();
  return useCallback<Translate>(
    (id, ...params) => format(messageOf(id, (params[0] ?? {}) as ParamsOf<typeof id>)),
    [format],
  );
}
