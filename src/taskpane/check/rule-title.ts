import type { Formatter } from '../../i18n';

/** A rule's title in the pane's language. */
export function ruleTitle(format: Formatter, rule: string): string {
  return format({ id: `rules.${rule}.title`, params: {} });
}
