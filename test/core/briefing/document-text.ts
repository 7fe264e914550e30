import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellAddress } from '../../../src/core/model/address';
import {
  textOf,
  type Block,
  type BriefingDocument,
  type DocumentCell,
  type Words,
} from '../../../src/core/briefing/documents';
import { numeralsFor } from '../../../src/core/briefing/numerals';
import { createFormatter, type Locale } from '../../../src/i18n';

/** A document as text, so that a change of its wording is seen in a diff: tables by tabs, links behind their cells. */
export function documentText(document: BriefingDocument, locale: Locale): string {
  const between = locale === 'zh-CN' ? '' : ' ';
  const words = { format: createFormatter(locale), numerals: numeralsFor(locale, 1), between };
  return `${document.blocks.map((block) => blockText(block, words)).join('\n\n')}\n`;
}

/** How a language writes, and what stands between two of its sentences. */
type Page = Words & { readonly between: string };

function blockText(block: Block, words: Page): string {
  switch (block.kind) {
    case 'title':
      return textOf(block.text, words);
    case 'masthead':
      return [block.name, block.issue, block.issuer, block.date].map((each) => textOf(each, words)).join(' | ');
    case 'salutation':
      return textOf(block.text, words);
    case 'signature':
      return `>> ${textOf(block.name, words)}\n>> ${textOf(block.date, words)}`;
    case 'caption':
      return [block.left, block.right].map((each) => (each ? textOf(each, words) : '')).join(' | ');
    case 'chart':
      return `[${textOf(block.title, words)} (${textOf(block.axis, words)}): ${block.series.map(({ column, look }) => `${column} ${look}`).join(', ')}]`;
    case 'page-break':
      return '----';
    case 'heading':
      return `${'#'.repeat(block.level)} ${textOf(block.text, words)}`;
    case 'paragraph':
      return block.sentences.map((each) => textOf(each, words)).join(words.between);
    case 'footnotes':
      return block.notes.map((each) => `* ${textOf(each, words)}`).join('\n');
    case 'attachments':
      return block.names.map((each) => `- ${textOf(each, words)}`).join('\n');
    case 'key-figures':
      return block.boxes.map(({ figure, label }) => `${words.numerals.fact(figure.fact, figure.writing)} ${textOf(label, words)}`).join('\n'); // prettier-ignore
    case 'table':
      return [
        block.columns.map(({ header }) => textOf(header, words)).join(' | '),
        ...block.rows.map(({ kind, cells }) => `${kind === 'total' ? '= ' : ''}${cells.map((cell) => cellText(cell, words)).join(' | ')}`), // prettier-ignore
      ].join('\n');
  }
}

function cellText({ content, link }: DocumentCell, words: Words): string {
  const at = link ? ` [${cellAddress(link.row, link.column)}]` : '';
  switch (content.kind) {
    case 'text':
      return content.text + at;
    case 'figure':
      return words.numerals.bare(content.figure.fact, content.figure.writing) + at;
    case 'sentence':
      return textOf(content.sentence, words) + at;
    case 'message':
      return words.format(content.message) + at;
    case 'empty':
      return '';
  }
}

const GOLDEN = join(__dirname, '../../fixtures/briefing');

/** Compares a text with its golden file. `UPDATE_GOLDEN=1 npx jest test/core/briefing` writes the files anew. */
export function expectGolden(name: string, text: string): void {
  const path = join(GOLDEN, name);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, text);
  expect(existsSync(path) ? readFileSync(path, 'utf8') : `no file ${name}`).toBe(text);
}
