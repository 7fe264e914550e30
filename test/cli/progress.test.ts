import { progressOn } from '../../src/cli/progress';
import { createFormatter } from '../../src/i18n';
import { recorded } from './support';

const format = createFormatter('zh-CN');
const CLEAR = '\r\u001B[K';

describe('progress', () => {
  it('names the file under way on one line that it clears in the end', async () => {
    const output = recorded({ columns: 80 });
    const progress = progressOn(output, 2, format);
    await progress.file(1, 'b.xlsx');
    await progress.clear();
    await progress.clear();
    expect(output.text()).toBe(`${CLEAR}正在核查 2/2\uFF1Ab.xlsx${CLEAR}`);
  });

  it('is silent for one small file, and speaks for one of 5,000 rows', async () => {
    const output = recorded({ columns: 80 });
    const progress = progressOn(output, 1, format);
    await progress.file(0, 'a.xlsx');
    await progress.rows('a.xlsx', 4999);
    expect(output.text()).toBe('');
    await progress.rows('a.xlsx', 5000);
    expect(output.text()).toContain('5000');
  });

  it('is silent where no person reads', async () => {
    const output = recorded();
    const progress = progressOn(output, 9, format);
    await progress.file(0, 'a.xlsx');
    await progress.rows('a.xlsx', 100_000);
    await progress.clear();
    expect(output.text()).toBe('');
  });

  it('stays on one line of a narrow terminal', async () => {
    const output = recorded({ columns: 20 });
    await progressOn(output, 2, format).file(0, '一个名字很长很长的台账文件.xlsx');
    expect(output.text()).toBe(`${CLEAR}正在核查 1/2\uFF1A一个…`);
  });
});
