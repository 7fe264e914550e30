import { readFileSync } from 'node:fs';
import { createBriefing } from '../../../src/app/briefing/create';
import { choicesFor } from '../../../src/app/briefing/choices';
import { overviewOf } from '../../../src/app/briefing/overview';
import { DOCUMENT_IDS } from '../../../src/app/briefing/request';
import type { WordedBlock, WordedDocument, WordedText } from '../../../src/app/briefing/worded';
import { textAt } from '../../../src/core/model/cells';
import type { MessageParam } from '../../../src/core/model/message';
import { defaultProfile } from '../../../src/core/profile';
import { reviewSheet, type LedgerReview } from '../../../src/core/review';
import { createFormatter, LOCALES, type Formatter } from '../../../src/i18n';
import { readWorkbook } from '../../../src/xlsx';
import { SAMPLES, samplePath } from '../../core/briefing/documents/samples';
import { day, PLAN, PROPERTY_TABLE, reviewed } from '../../core/briefing/support';

const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/g;

/** Longer ledgers only say the same more often. */
const MOST_ROWS = 500;

const today = day('2021-12-01');

const LEDGERS: readonly (readonly [string, readonly LedgerReview[]])[] = [
  ['plan', reviewed(PLAN)],
  ['statistics', reviewed(PROPERTY_TABLE)],
  ...SAMPLES.map((name) => [name, sample(name)] as const),
];

function sample(name: string): readonly LedgerReview[] {
  return readWorkbook(readFileSync(samplePath(name)))
    .sheets.filter(({ rowCount }) => rowCount <= MOST_ROWS)
    .flatMap((sheet) => reviewSheet(sheet, { asOf: null, today, profile: defaultProfile, fileName: name }).ledgers);
}

const cases = LEDGERS.filter(([, reviews]) => reviews.length > 0).flatMap(([name, reviews]) =>
  LOCALES.map((locale) => [name, locale, reviews] as const),
);

describe.each(cases)('every number of the documents over %s in %s', (_name, locale, reviews) => {
  const format = createFormatter(locale);
  const documents = documentsOf(reviews, format);
  const known = knownTexts(reviews, format);

  it.each(documents.map((document) => [document.key, document] as const))('%s has a source', (_key, document) => {
    for (const block of document.blocks) {
      for (const text of unexplained(block, known)) expect(`${text.rest} in: ${text.of}`).toBe('nothing is left');
    }
  });

  it('leads back to cells', () => {
    for (const { blocks } of documents) {
      for (const figure of blocks.flatMap(figuresOf)) {
        if (Number(figure.text.replace(/[^\d]/g, '')) !== 0) expect([figure.text, figure.sources.count]).not.toEqual([figure.text, 0]); // prettier-ignore
      }
    }
  });
});

function documentsOf(reviews: readonly LedgerReview[], format: Formatter): readonly WordedDocument[] {
  const sources = reviews.map((review) => ({ review, sheet: { file: null, marks: null } }));
  const choice = {
    documents: choicesFor(DOCUMENT_IDS, overviewOf(reviews, defaultProfile)),
    ties: 'shared',
    precision: 1,
    previous: [],
  } as const;
  return createBriefing(sources, defaultProfile, choice, format);
}

function figuresOf(block: WordedBlock): WordedText['figures'] {
  if (block.kind === 'paragraph' || block.kind === 'footnote') return block.figures;
  return block.kind === 'key-figures'
    ? block.boxes.map(({ figure, sources }) => ({ text: figure, at: 0, sources }))
    : [];
}

interface Known {
  /** What cells show, and what findings and verdicts say, the longest first. */
  readonly words: readonly string[];
  /** Numbers in findings' sentences. */
  readonly told: ReadonlySet<string>;
}

function knownTexts(reviews: readonly LedgerReview[], format: Formatter): Known {
  const words = new Set<string>();
  const told = new Set<string>();
  for (const { ledger, findings, verdicts } of reviews) {
    const { sheet } = ledger;
    words.add(sheet.name);
    for (let row = 0; row < sheet.rowCount; row++) {
      for (let column = 0; column < sheet.columnCount; column++) words.add(textAt(sheet, row, column).trim());
    }
    for (const { header } of ledger.layout.columns) words.add(header);
    if (ledger.layout.title !== null) words.add(ledger.layout.title);
    for (const verdict of verdicts.values()) words.add(format(verdict.reason));
    for (const { message } of findings) for (const param of Object.values(message.params)) addNumbers(told, param);
  }
  // A cell that is nothing but a number explains no number: only facts and findings do.
  const withDigits = [...words].filter((text) => /\d/.test(text) && /\p{L}/u.test(text));
  return { words: withDigits.sort((a, b) => b.length - a.length), told };
}

function addNumbers(told: Set<string>, param: MessageParam): void {
  if (Array.isArray(param)) for (const each of param as readonly MessageParam[]) addNumbers(told, each);
  if (typeof param !== 'string' && typeof param !== 'number') return;
  for (const number of String(param).match(NUMBER) ?? []) told.add(number);
}

/** Days as documents and reasons write them; numbers of paragraphs; addresses; the tie rule's example. */
const FORMS = [
  /\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?/g,
  /\d{1,2} [A-Z][a-z]+ \d{4}/g,
  /\d{4}-\d{2}-\d{2}/g,
  /^(?:注：|Notes: )?\d+\. ?/g,
  /'?!?\$?\b[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?/g,
  /1, 2, 2, (?:and )?4|1、2、2、4/g,
];

/** What shares add up to. */
const WHOLE = /100 ?%/g;

function unexplained(block: WordedBlock, known: Known): readonly { readonly rest: string; readonly of: string }[] {
  if (block.kind !== 'paragraph' && block.kind !== 'footnote') return [];
  let rest = block.text;
  for (const { text, at } of block.figures) {
    if (!rest.startsWith(text, at)) return [{ rest: `no place for ${text}`, of: block.text }];
    // As long as the figure: those behind it stay where they are.
    rest = `${rest.slice(0, at)}${' '.repeat(text.length)}${rest.slice(at + text.length)}`;
  }
  for (const form of FORMS) rest = rest.replace(form, ' ');
  for (const word of known.words) rest = rest.replace(whole(word), ' ');
  rest = rest.replace(WHOLE, ' ');
  const left = (rest.match(NUMBER) ?? []).filter((number) => !known.told.has(number));
  return left.length > 0 ? [{ rest: left.join(' '), of: block.text }] : [];
}

/** A text that is no part of a longer number. */
function whole(text: string): RegExp {
  const plain = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\d.])${plain}(?!\\.?\\d)`, 'g');
}
