import type { SheetDocument, WordedBlock } from './worded';

/** A document as plain text, to be pasted where there are no tables: a paragraph a line, cells of tables parted by tabs. */
export function textOfDocument({ blocks, locale }: SheetDocument): string {
  const indent = locale === 'en' ? '' : '　　';
  const parts = blocks.map((block) => linesOf(block, indent)).filter((lines) => lines.length > 0);
  return `${parts.map((lines) => lines.join('\n')).join('\n')}\n`;
}

function linesOf(block: WordedBlock, indent: string): readonly string[] {
  switch (block.kind) {
    case 'masthead':
      return [block.name, block.issue, [block.issuer, block.date].filter((text) => text !== '').join('\t'), ''];
    case 'title':
      return [block.text, ''];
    case 'salutation':
      return [block.text];
    case 'heading':
    case 'paragraph':
      return [indent + block.text];
    case 'footnote':
      return [block.text];
    case 'table':
      return [
        block.columns.map(({ header }) => inOneCell(header)).join('\t'),
        ...block.rows.map(({ cells }) => cells.map(({ text }) => inOneCell(text)).join('\t')),
      ];
    case 'key-figures':
      return block.boxes.map(({ figure, label }) => `${figure}\t${label}`);
    case 'caption':
      return block.left === '' && block.right === '' ? [] : [`${block.left}\t${block.right}`];
    case 'attachments':
      return ['', ...block.texts.map((text) => indent + text)];
    case 'signature':
      return ['', block.name, block.date];
    // What is drawn from the table above, and where pages end, is nothing that text can show.
    case 'chart':
      return [];
    case 'page-break':
      return [''];
  }
}

/** A tab or a line break within a cell would part it. */
function inOneCell(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
