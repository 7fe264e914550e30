import { documentOf } from '../../../../src/core/briefing/documents';
import { documentText } from '../document-text';
import { factsOf, reviewed } from '../support';
import { FOR_ALL } from './ledgers';

/** So many tasks, each behind, of so many departments. */
function late(tasks: number, departments: number, actual = '50个'): string {
  const rows = Array.from(
    { length: tasks },
    (_, index) => `${index + 1} | 任务${index + 1}号 | 100个 | ${actual} | 第${(index % departments) + 1}局 | 12月底前`,
  );
  return `
    2021年重点任务台账
    序号 | 工作任务 | 目标值 | 完成值 | 责任单位 | 完成时限
    ${rows.join('\n    ')}`;
}

const bulletin = (sheet: string): string =>
  documentText(documentOf('bulletin', factsOf(reviewed(sheet)), FOR_ALL), 'zh-CN');

describe('long lists', () => {
  it('name five entries of a department and say where the others are', () => {
    const text = bulletin(late(14, 2));
    expect(text).toContain('## 第1局（7项）');
    expect(text.match(/^\d+\.任务\d+号：/gm)).toHaveLength(10);
    expect(text.match(/其余2项详见附件1。/g)).toHaveLength(2);
  });

  it('name the worst of each department where there are many, and how many more departments hide', () => {
    const text = bulletin(late(60, 12));
    expect(text.match(/^\d+\.第\d+局（5项）：其中差距最大的是“任务\d+号”/gm)).toHaveLength(10);
    expect(text).toContain('其余10项详见附件1。');
    expect(text).not.toContain('## 第');
  });

  it('name some of what was not reported and count the rest', () => {
    const text = bulletin(late(60, 12, ''));
    expect(text).toContain('截至目前仍有60项未填报进展情况');
    expect(text.match(/^\d+\.第\d+局（5项）：/gm)).toHaveLength(10);
    expect(text).toContain('其余10项分属其他单位。');
    expect(text).toMatch(/12月31日前到期的有60项，包括(?:任务\d+号（第\d+局）、){7}任务\d+号（第\d+局）等。/);
  });

  it('are complete in the list of laggards, and refer to it in a brief', () => {
    const facts = factsOf(reviewed(late(60, 12)));
    const list = documentOf('lagging', facts, FOR_ALL).blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows : [],
    );
    expect(list).toHaveLength(60);
    expect(documentText(documentOf('brief', facts, FOR_ALL), 'zh-CN')).toContain('其余55项见滞后事项清单。');
  });
});
