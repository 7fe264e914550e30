import { createContext, useCallback, useContext, type ReactNode } from 'react';
import type { Formatter } from '../../i18n';
import { messageOf, type MessageId, type ParamsOf } from '../../i18n/message-of';
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

/** Renders a sentence out of those that a page has: `t('pane.findings.count', { count: 3 })`. */
export type TranslateOf<All extends MessageId> = <Id extends All>(
  id: Id,
  ...params: keyof ParamsOf<Id> extends never ? [] : [ParamsOf<Id>]
) => string;

/** Renders a sentence of the pane. */
export type Translate = TranslateOf<PageMessageId>;

/** The sentences of the pane in the page's language. */
export function useText(): Translate {
  return useTextOf<PageMessageId>();
}

/** The sentences of a page that has others than the pane. The compiler knows which; each page has a hook of its own. */
export function useTextOf<All extends MessageId>(): TranslateOf<All> {
  const format = useFormat();
  return useCallback<TranslateOf<All>>(
    (id, ...params) => format(messageOf(id, (params[0] ?? {}) as ParamsOf<typeof id>)),
    [format],
  );
}
