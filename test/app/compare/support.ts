import { compareLedgers, type Comparison } from '../../../src/core/compare';
import { defaultProfile } from '../../../src/core/profile';
import { cellAddress } from '../../../src/core/model/address';
import type { SheetDocument, SourceLink, WordedBlock } from '../../../src/app/briefing/worded';
import { reviewed } from '../../core/briefing/support';

const HEAD = '序号 | 工作任务 | 目标值 | 单位 | 完成值 | 牵头单位 | 完成时限 | 进展情况';

/** A ledger of six tasks in October. */
export const BEFORE = `${HEAD}
  1 | 新建幼儿园 | 12 | 所 | 8 | 市教育局 | 12月底前 | 在建
  2 | 新增学位 | 6000 | 个 | 5000 | 市教育局 | 12月底前 | 推进中
  3 | 改造养老院 | 48 | 处 | 30 | 市民政局 | 12月底前 | 施工
  4 | 建设食堂 | 20 | 处 | 15 | 市民政局 | 12月底前 | 施工
  5 | 新建公厕 | 15 | 座 | 9 | 市住建局 | 11月底前 | 施工
  6 | 旧任务 | 3 | 个 | 1 | 市住建局 | 12月底前 | 推进`;

/** The same in November: something of every kind has happened. */
export const NOW = `${HEAD}
  1 | 新建幼儿园 | 12 | 所 | 12 | 市教育局 | 12月底前 | 全部建成
  2 | 新增学位 | 6000 | 个 | 5500 | 市教育局 | 12月底前 | 推进中
  3 | 改造养老院 | 48 | 处 | 30 | 市民政局 | 12月底前 | 施工
  4 | 建设食堂 | 20 | 处 | 12 | 市民政局 | 12月底前 | 施工
  5 | 新建公厕 | 12 | 座 | 10 | 市住建局 | 12月底前 | 施工
  6 | 加装电梯 | 60 | 部 | 40 | 市住建局 | 12月底前 | 推进`;

/** Name of the earlier file. */
export const FILE = '10月.xlsx';

/** Two drawn ledgers compared, a month apart unless the test says otherwise. */
export function compared(
  before: string,
  now: string,
  days: readonly [string, string] = ['2021-10-31', '2021-11-30'],
): Comparison {
  const later = reviewed(now, { asOf: days[1] });
  return compareLedgers(later, reviewed(before, { asOf: days[0], file: FILE }), defaultProfile);
}

/** A document as text: tables by bars, each figure with the cells that it leads to in brackets. */
export function documentText({ blocks }: SheetDocument): string {
  return `${blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: WordedBlock): string {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return block.text;
    case 'caption':
      return `${block.left} | ${block.right}`;
    case 'key-figures':
      return block.boxes.map(({ figure, label, sources }) => `${figure} ${label}${sourcesText(sources)}`).join('\n');
    case 'paragraph':
      return [
        block.text,
        ...block.figures.map(({ at, text, sources }) => `  ${at}: ${text}${sourcesText(sources)}`),
      ].join('\n');
    case 'table':
      return [
        block.columns.map(({ header }) => header).join(' | '),
        ...block.rows.map(({ cells }) =>
          cells.map(({ text, link }) => (link ? `${text} [${linkText(link)}]` : text)).join(' | '),
        ),
      ].join('\n');
    default:
      throw new Error(`a comparison has no ${block.kind}`);
  }
}

function sourcesText({ cells, count }: { readonly cells: readonly SourceLink[]; readonly count: number }): string {
  if (count === 0) return '';
  return ` [${cells.map(linkText).join(', ')}${count > cells.length ? `, … ${count}` : ''}]`;
}

function linkText({ file, sheet, cell }: SourceLink): string {
  return `${file === null ? '' : `${file} `}${sheet}!${cellAddress(cell.row, cell.column)}`;
}
