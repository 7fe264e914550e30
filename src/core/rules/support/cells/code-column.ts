import type { ColumnLayout } from '../../../model/layout';
import { compactText } from '../../../values';
import { CODE_HEADERS as EN } from '../words/en/code-headers';
import { CODE_HEADERS as ZH } from '../words/zh/code-headers';

const WORDS: readonly string[] = [...ZH, ...EN];

/** Whether a column holds codes or years, whose digits are no figures: 电话, 身份证号, 年份, 邮编. */
export function isCodeColumn(column: ColumnLayout): boolean {
  const header = compactText(column.path.at(-1) ?? '').toLowerCase();
  return WORDS.some((word) => header.includes(word));
}
