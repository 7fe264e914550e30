import { textOfDocument } from '../../../src/app/briefing/text';
import { EVERY_BLOCK, wordedDocument, wordedTable } from './support/every-kind';

describe('a document as plain text', () => {
  it('has a paragraph a line and tabs between the cells of tables', () => {
    expect(textOfDocument(wordedDocument(EVERY_BLOCK)).split('\n')).toEqual([
      '工作简报', '第 7 期', '市政府督查室\t2021年12月1日', '', '关于重点任务进展情况的通报', '', '各有关单位：',
      '　　一、总体情况', '　　（一）分单位', '　　1.牵头单位', '　　全市重点任务共26项。',
      '26\t任务总数（项）', '61.5%\t完成率', '6\t滞后和逾期（项）', '3\t即将到期（项）', '截至2021年11月30日\t单位：项',
      '牵头单位\t任务数（项）\t状态', '市教育局\t4\t滞后', '市民政局\t2\t已完成', '合计\t6\t',
      '', '　　附件：1.滞后事项清单', '　　2.排名表', '', '市政府办公室', '2021年12月2日', '', '附表', '',
      '注：1.按默认口径判定。', '',
    ]); // prettier-ignore
  });

  it('keeps each cell in its place, whatever it holds', () => {
    const table = wordedTable(['单位', '说明'], [['甲\t乙', '一\n二']]);
    expect(textOfDocument(wordedDocument([table]))).toBe('单位\t说明\n甲 乙\t一 二\n');
  });

  it('begins no English paragraph further in', () => {
    const text = { kind: 'paragraph', text: 'As of today.', figures: [] } as const;
    expect(textOfDocument(wordedDocument([text], { locale: 'en' }))).toBe('As of today.\n');
  });
});
