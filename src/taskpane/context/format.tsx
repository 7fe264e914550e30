import { createContext, useCallback, useContext, type ReactNode } from 'react';
import type { Formatter } from '../../i18n';
import { messageOf, type ParamsOf } from '../../i18n/message-of';
import type { PageMessageId } from '../../i18n/page';

const FormatContext = createContext<Formatter | null>(null);

/** Gives everything below it the language of the page. */
export function FormatProvider({ format, children }: { readonly format: Formatter; readonly children: ReactNode }) {
  return <FormatContext value={format}>{children}</FormatContext>;
}

/** The formatter of the page's language, for messages that others made. Throws outside {@link FormatProvider}. */
export function useFormat(): Formatter {
  const format = useContext(FormatContext);
  if (!format) throw new Error('useFormat() outside FormatProvider');
  return format;
}

/** Renders a sentence of i18n: `t('pane.findings.count', { count: 3 })`. */
export type Translate = <Id extends PageMessageId>(
  id: Id,
  ...params: keyof ParamsOf<Id> extends never ? [] : [ParamsOf<Id>]
) => string;

/** The sentences of the page's language. */
export function useText(): Translate {
  const format = useFormat();
  return useCallback<Translate>(
    (id, ...params) => format(messageOf(id, (params[0] ?? {}) as ParamsOf<typeof id>)),
    [format],
  );
}
