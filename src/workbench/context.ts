import type { WorkbenchMessageId } from '../i18n/workbench';
import { useTextOf, type TranslateOf } from '../taskpane/context/format';

/** Renders a sentence of the workbench: `t('workbench.open.reading', { file })`. */
export type Translate = TranslateOf<WorkbenchMessageId>;

/** The sentences of the workbench in the page's language. */
export function useText(): Translate {
  return useTextOf<WorkbenchMessageId>();
}
