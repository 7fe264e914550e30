import { AlignmentType, BorderStyle, Tab, TabStopType, TextRun, type IParagraphOptions } from 'docx';
import { textEms } from '../../text/measure';
import { RED } from '../look';
import type { WordedBlock } from '../worded';
import type { Frame, Piece } from './piece';
import { runsOf } from './runs';
import { exactly, lineOf, single, STYLE } from './styles';
import { eighths, hex, twips } from './units';

type TextBlock = Exclude<WordedBlock, { kind: 'table' | 'key-figures' | 'chart' | 'page-break' }>;

/** A block of text as its paragraphs; `before` is what stands above it. */
export function textPieces(block: TextBlock, before: WordedBlock | undefined, frame: Frame): readonly Piece[] {
  const { locale, look } = frame;
  const paragraph = (text: string, options: IParagraphOptions): Piece => ({
    paragraph: { ...options, children: runsOf(text, locale) },
  });
  switch (block.kind) {
    case 'masthead':
      return masthead(block, frame);
    case 'title':
      return [paragraph(block.text, { style: STYLE.title })];
    case 'salutation':
      return [paragraph(block.text, { style: STYLE.salutation })];
    case 'heading':
      return [paragraph(block.text, { style: STYLE.headings[block.level - 1] ?? STYLE.body })];
    case 'paragraph':
      return [paragraph(block.text, { style: STYLE.body })];
    case 'footnote':
      return [
        paragraph(block.text, {
          style: STYLE.note,
          ...(before?.kind === 'footnote' ? {} : { spacing: { ...single(2), before: twips(look.small.size) } }),
        }),
      ];
    case 'caption':
      return caption(block, frame);
    case 'attachments':
      return attachments(block.texts, frame);
    case 'signature':
      return signature(block, frame);
  }
}

/** 报头: the name in red, the issue number below it, who issues it on the left, the date on the right, a red rule. */
function masthead(
  { name, issue, issuer, date }: TextBlock & { kind: 'masthead' },
  { look, locale, width }: Frame,
): readonly Piece[] {
  const line = lineOf(look.body);
  const center = AlignmentType.CENTER;
  const below = { bottom: { style: BorderStyle.SINGLE, color: hex(RED), size: eighths(2.25), space: 6 } };
  return [
    {
      paragraph: {
        alignment: center,
        spacing: exactly(look.masthead.size * 1.6, { after: twips(12) }),
        keepNext: true,
        children: runsOf(name, locale, look.masthead, RED),
      },
    },
    ...(issue === ''
      ? []
      : [
          { paragraph: { alignment: center, spacing: exactly(line), keepNext: true, children: runsOf(issue, locale) } },
        ]),
    {
      paragraph: {
        ...sides(width),
        spacing: exactly(line, { after: twips(line) }),
        border: below,
        children: sideBySide(issuer, date, locale),
      },
    },
  ];
}

function caption({ left, right }: TextBlock & { kind: 'caption' }, { locale, width }: Frame): readonly Piece[] {
  if (left === '' && right === '') return [];
  return [{ paragraph: { ...sides(width), style: STYLE.caption, children: sideBySide(left, right, locale) } }];
}

/** A tab stop at the right edge of a text of a width in points. */
function sides(width: number): IParagraphOptions {
  return { tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }] };
}

function sideBySide(left: string, right: string, locale: Frame['locale']): IParagraphOptions['children'] & object {
  const tab = new TextRun({ children: [new Tab()] });
  return [...runsOf(left, locale), ...(right === '' ? [] : [tab, ...runsOf(right, locale)])];
}

/** What stands before the name of the first attachment, and its number: 附件：1. */
const LABEL = /^[^：]+：/;

/** 附件说明: a line below the text, names below each other, each with its later lines below its first (GB/T 9704). */
function attachments(texts: readonly string[], { look, locale }: Frame): readonly Piece[] {
  const { body } = look;
  const line = lineOf(body);
  const isChinese = locale !== 'en';
  const label = isChinese ? textEms(LABEL.exec(texts[0] ?? '')?.[0] ?? '') : 0;
  const indent = (before: number, hanging: number): IParagraphOptions['indent'] & object => ({
    left: twips((before + hanging) * body.size),
    hanging: twips(hanging * body.size),
  });
  return texts.map((text, index) => {
    const isFirst = index === 0;
    const number = textEms(/^(?:[^：]+：)?(\d+\.)/.exec(text)?.[1] ?? '');
    return {
      paragraph: {
        spacing: exactly(line, isFirst ? { before: twips(line) } : {}),
        // A signature is not alone on its page.
        keepNext: true,
        ...(isChinese ? { indent: isFirst ? indent(2, label + number) : indent(2 + label, number) } : {}),
        children: runsOf(text, locale),
      },
    };
  });
}

/** Blank lines before a signature, and characters behind it (GB/T 9704: 成文日期右空四字). */
const BEHIND = 4;

function signature({ name, date }: TextBlock & { kind: 'signature' }, { look, locale }: Frame): readonly Piece[] {
  const line = lineOf(look.body);
  const texts = [name, date].filter((text) => text !== '');
  const indent = locale === 'en' ? {} : { indent: { right: twips(BEHIND * look.body.size) } };
  return texts.map((text, index) => ({
    paragraph: {
      style: STYLE.signature,
      ...indent,
      ...(index === 0 ? { spacing: exactly(line, { before: twips(2 * line) }) } : {}),
      ...(index < texts.length - 1 ? { keepNext: true } : {}),
      children: runsOf(text, locale),
    },
  }));
}
