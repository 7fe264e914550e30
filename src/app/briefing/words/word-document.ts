import type { Block, BriefingDocument, Sentence } from '../../../core/briefing/documents';
import type { BriefingFacts, Source } from '../../../core/briefing/facts';
import type { Formatter } from '../../../i18n';
import { LedgerFormulas } from '../formulas/ledger-formulas';
import type { BriefingSheet } from '../request';
import type { WordedBlock, WordedDocument, WordedText } from '../worded';
import { documentKey, documentName, documentTab } from './names';
import { HeadingNumbers, numbered } from './numbering';
import { sourcesOf } from './sources';
import { wordTable, type TableWords } from './table';
import { Teller, toldTogether, toldWithin, type Told } from './told';

/** What documents over one set of facts are worded by; made once for all of them. */
export interface Wording {
  readonly facts: BriefingFacts;
  readonly words: TableWords;
}

/** Prepares wording: `sheetOf` says of each source which marks stand beside it. */
export function wordingOf(
  facts: BriefingFacts,
  sheetOf: (source: Source) => BriefingSheet,
  format: Formatter,
): Wording {
  const teller = new Teller(format, facts.precision);
  return { facts, words: { format, teller, formulas: new LedgerFormulas(facts.sources, sheetOf, format) } };
}

/** A document of facts in the words of one language. */
export function wordDocument(document: BriefingDocument, { facts, words }: Wording): WordedDocument {
  const { format, teller } = words;
  const asOf = facts.asOf?.last ?? null;
  const headings = new HeadingNumbers(format);
  const title = document.blocks.find((block) => block.kind === 'title');
  return {
    id: document.id,
    department: document.department,
    key: documentKey(document, asOf),
    tab: documentTab(document, asOf, format),
    title: title ? teller.text(title.text) : documentName(document, format),
    locale: format.locale,
    orientation: document.orientation,
    blocks: document.blocks.flatMap((block) => wordBlock(block, words, headings)),
  };
}

function wordBlock(block: Block, words: TableWords, headings: HeadingNumbers): readonly WordedBlock[] {
  const { format, teller } = words;
  const say = (text: Sentence | null): string => (text ? teller.text(text) : '');
  switch (block.kind) {
    case 'masthead':
      return [{ kind: 'masthead', name: say(block.name), issue: say(block.issue), issuer: say(block.issuer), date: say(block.date) }]; // prettier-ignore
    case 'title':
    case 'salutation':
      return [{ kind: block.kind, text: say(block.text) }];
    case 'heading':
      return [{ kind: 'heading', level: block.level, text: headings.next(block.level, say(block.text)) }];
    case 'paragraph': {
      const told = block.sentences.map((sentence) => teller.tell(sentence));
      return [textBlock('paragraph', toldTogether(told, format.locale))];
    }
    case 'footnotes': {
      const told = block.notes.map((note) => teller.tell(note));
      const texts = numbered('footnote', told.map(({ text }) => text), format); // prettier-ignore
      return told.map((note, index) => textBlock('footnote', toldWithin(texts[index] ?? note.text, note)));
    }
    case 'table':
      return [wordTable(block, words)];
    case 'key-figures': {
      const boxes = block.boxes.map(({ figure, label }) => ({
        figure: teller.numerals.fact(figure.fact, figure.writing),
        label: say(label),
        sources: sourcesOf(figure.fact),
      }));
      return [{ kind: 'key-figures', boxes }];
    }
    case 'caption':
      return [{ kind: 'caption', left: say(block.left), right: say(block.right) }];
    case 'chart':
      return [{ kind: 'chart', title: say(block.title), axis: say(block.axis), series: block.series }];
    case 'attachments':
      return [{ kind: 'attachments', texts: numbered('attachment', block.names.map(say), format) }];
    case 'signature':
      return [{ kind: 'signature', name: say(block.name), date: say(block.date) }];
    case 'page-break':
      return [{ kind: 'page-break' }];
  }
}

function textBlock(kind: WordedText['kind'], { text, figures }: Told): WordedText {
  return { kind, text, figures: figures.map(({ fact, ...figure }) => ({ ...figure, sources: sourcesOf(fact) })) };
}
