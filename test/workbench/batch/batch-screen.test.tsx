/** @jest-environment jsdom */
import '../../taskpane/support/render';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FileError } from '../../../src/core/model/workbook';
import { createFormatter } from '../../../src/i18n';
import { FormatProvider } from '../../../src/taskpane/context/format';
import BatchScreen from '../../../src/workbench/batch/batch-screen';
import { sheetOf } from '../../support/sheet';
import { batchOf, given } from '../../app/batch/support/batch';

// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => undefined;

/** A ledger as of a day, from its rows below the header. */
const ledger = (rows: string, asOf = '2021年11月30日'): string => `
  2021年重点任务台账
  截至${asOf}
  序号|任务名称|责任单位|目标值(个)|完成值(个)|完成时限
  ${rows}
`;
const PARKS = ledger(`1|修剪行道树|市园林局|20|20|2021年12月底前
  2|整治背街小巷|市住建局|30||2021年12月底前
  3|新建口袋公园|市园林局|12|3|2021年12月底前`);
const TREES = ledger('1|修剪行道树|市园林局|20|20|2021年12月底前');
const BRIDGE = ledger('1|修桥|市交通局|4|4|2021年12月底前', '2021年10月31日');
/** What cannot be read. */
const BROKEN = '';

/** A screen over a batch of these ledgers by their paths; jsdom cannot read .xlsx files, so that bytes stand for them. */
async function shown(ledgers: Readonly<Record<string, string>>) {
  const texts = Object.values(ledgers);
  const { batch } = batchOf({}, 'zh-CN', (bytes) => {
    const text = texts[bytes[0] ?? 0] ?? BROKEN;
    return text === BROKEN
      ? Promise.reject(new FileError('damaged'))
      : Promise.resolve([sheetOf(text, { name: '台账' })]);
  });
  await batch.add(Object.keys(ledgers).map((path, index) => given(path, Uint8Array.of(index))));
  const calls = {
    onGiven: jest.fn(),
    onOpen: jest.fn(),
    onBook: jest.fn(),
    onBack: jest.fn(),
    onClose: jest.fn(),
    onBroke: jest.fn(),
  };
  render(
    <FormatProvider format={createFormatter('zh-CN')}>
      <BatchScreen batch={batch} version="9.9.9" openName={null} {...calls} />
    </FormatProvider>,
  );
  await act(async () => {
    await Promise.resolve();
  });
  return { batch, user: userEvent.setup({ delay: null }), ...calls };
}

const dataRows = () => screen.getAllByRole('row').slice(1, -1);
const names = () => dataRows().map((row) => within(row).getByRole('rowheader').textContent);

describe('the table of files', () => {
  it('shows counts, totals, reasons and what was left out', async () => {
    await shown({
      '甲/台账.xlsx': PARKS,
      '乙/台账.xlsx': BRIDGE,
      '坏.xlsx': BROKEN,
      '表.et': BROKEN,
      '~$台账.xlsx': BROKEN,
    });
    expect(names()).toEqual(
      ['表.et', '坏.xlsx', '甲/台账.xlsx', '乙/台账.xlsx'].sort(new Intl.Collator('zh-CN').compare),
    );
    const park = dataRows().find((row) => row.textContent.includes('甲/'));
    expect(within(park as HTMLElement).getAllByRole('gridcell').slice(0, 8).map((cell) => cell.textContent)).toEqual([
      '市园林局、市住建局', '1 / 3', '0', '0', '1', '0', '1', '2021-11-30',
    ]); // prettier-ignore
    expect(screen.getByText(/“\.et”格式的表格不读取/)).toBeInTheDocument();
    expect(screen.getByText('未列入：临时文件（~$）1 个。')).toBeInTheDocument();
    expect(screen.getByText('合计（4 个文件）').closest('[role=row]')).toHaveTextContent('2 / 4');
  });

  it('is sorted by its headers and filtered', async () => {
    const { user } = await shown({ '1.xlsx': TREES, '2.xlsx': PARKS, '3.xlsx': BROKEN });
    await user.click(screen.getByRole('button', { name: '未报' }));
    expect(names()).toEqual(['2.xlsx', '1.xlsx', '3.xlsx']);
    expect(screen.getByRole('columnheader', { name: '未报' })).toHaveAttribute('aria-sort', 'descending');
    await user.click(screen.getByRole('button', { name: '没有读出台账 1' }));
    expect(names()).toEqual(['3.xlsx']);
    await user.click(screen.getByRole('button', { name: '有错误 0' }));
    expect(screen.getByText('没有这样的文件')).toBeInTheDocument();
  });

  it('is worked with the keyboard: moves, opens, takes out; what cannot be read does not open', async () => {
    const { user, onOpen, batch } = await shown({ '1.xlsx': PARKS, '2.xlsx': BRIDGE, '3.xlsx': BROKEN });
    act(() => dataRows()[0]?.focus());
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onOpen.mock.calls.map(([row]) => row.file.path)).toEqual(['2.xlsx']);
    await user.keyboard('{End}{Enter}');
    expect(onOpen).toHaveBeenCalledTimes(1);
    await user.keyboard('{Home}{Delete}');
    await waitFor(() => expect(batch.state().files.map(({ path }) => path)).toEqual(['2.xlsx', '3.xlsx']));
    await waitFor(() => expect(document.activeElement).toHaveTextContent('2.xlsx'));
    await user.click(screen.getByRole('button', { name: '移出“3.xlsx”' }));
    await waitFor(() => expect(names()).toEqual(['2.xlsx']));
  });

  it('warns of other days and of a ledger that is in twice', async () => {
    await shown({ '1.xlsx': PARKS, '2.xlsx': PARKS, '3.xlsx': BRIDGE });
    expect(screen.getByText(/截至日期不一致/)).toBeInTheDocument();
    expect(screen.getByText(/“1\.xlsx”与“2\.xlsx”有内容完全相同的台账/)).toBeInTheDocument();
  });

  it('judges all files by the day that is chosen', async () => {
    const { user, batch } = await shown({ '1.xlsx': PARKS });
    const day = screen.getByLabelText('截至日期');
    fireEvent.change(day, { target: { value: '2022-01-31' } });
    fireEvent.keyDown(day, { key: 'Enter' });
    await waitFor(() => expect(batch.state().config.asOf).toBe('2022-01-31'));
    await waitFor(() => expect(dataRows()[0]).toHaveTextContent('2022-01-31'));
    await user.click(screen.getByRole('button', { name: '各文件用自己的截至日期' }));
    await waitFor(() => expect(dataRows()[0]).toHaveTextContent('2021-11-30'));
  });

  it('makes the summary of what is chosen', async () => {
    const { user, onBook } = await shown({ '1.xlsx': PARKS, '2.xlsx': BRIDGE });
    await user.click(screen.getByRole('button', { name: '生成汇总' }));
    await user.click(await screen.findByRole('checkbox', { name: /^通报/ }));
    await user.click(screen.getByRole('button', { name: '生成工作簿' }));
    await waitFor(() => expect(onBook).toHaveBeenCalledTimes(1));
    const [[{ name, plans }]] = onBook.mock.calls as [[{ name: string; plans: readonly { name: string }[] }]];
    expect(name).toBe('汇总-2021-11-30.xlsx');
    expect(plans.map((plan) => plan.name)).toEqual(['文件清单', '汇总表 1130', '滞后清单 1130']);
    expect(screen.queryByRole('button', { name: '生成工作簿' })).toBeNull();
  });

  it('gives a summary up whose panel was closed while it was made', async () => {
    const { user, batch, onBook } = await shown({ '1.xlsx': PARKS });
    await user.click(screen.getByRole('button', { name: '生成汇总' }));
    await screen.findByRole('checkbox', { name: /^通报/ });
    const make = batch.summary.bind(batch);
    let done: () => void = () => undefined;
    const closed = new Promise<void>((resolve) => {
      done = resolve;
    });
    const making = jest.spyOn(batch, 'summary').mockImplementationOnce(async (choice) => {
      await closed;
      return await make(choice);
    });
    await user.click(screen.getByRole('button', { name: '生成工作簿' }));
    await user.click(screen.getByRole('button', { name: '取消' }));
    done();
    await act(async () => {
      await making.mock.results[0]!.value;
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(onBook).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: '生成工作簿' })).toBeNull();
  });

  it('says what failed where the program fails, and stays', async () => {
    const { user, batch, onBook } = await shown({ '1.xlsx': PARKS });
    await user.click(screen.getByRole('button', { name: '生成汇总' }));
    await screen.findByRole('checkbox', { name: /^通报/ });
    jest.spyOn(batch, 'summary').mockRejectedValueOnce(new Error('a mistake'));
    await user.click(screen.getByRole('button', { name: '生成工作簿' }));
    expect(await screen.findByText(/汇总没有生成：程序出错/)).toBeInTheDocument();
    expect(onBook).not.toHaveBeenCalled();
  });
});
