import type { BriefingDocument } from '../../../../src/core/briefing/documents';
import type { BriefingFacts } from '../../../../src/core/briefing/facts';
import type { BriefingSheet } from '../../../../src/app/briefing/request';
import type { WordedDocument } from '../../../../src/app/briefing/worded';
import { wordDocument, wordingOf } from '../../../../src/app/briefing/words/word-document';
import { createFormatter, type Locale } from '../../../../src/i18n';
import { factsOf, PLAN, reviewed } from '../../../core/briefing/support';

/** The facts of a plan ledger on a sheet of its own name. */
export const PLAN_FACTS = factsOf(reviewed(PLAN, { frame: { name: '重点任务' } }));

/** Marks beside all rows of {@link PLAN}, whose header is row 2 and whose last row is 12. */
export const PLAN_MARKS: BriefingSheet = { file: null, marks: { top: 1, left: 11, bottom: 11, right: 12 } };

const UNMARKED: BriefingSheet = { file: null, marks: null };

/** A document in words; its sheets have no marks unless given. */
export function worded(
  document: BriefingDocument,
  facts: BriefingFacts = PLAN_FACTS,
  { locale = 'zh-CN', sheet = UNMARKED }: { readonly locale?: Locale; readonly sheet?: BriefingSheet } = {},
): WordedDocument {
  return wordDocument(document, wordingOf(facts, ({ file }) => ({ ...sheet, file }), createFormatter(locale))); // prettier-ignore
}
