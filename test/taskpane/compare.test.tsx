/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { comparison, comparisonView, manyChanges } from './support/comparison';
import { itemRows, renderPane, rows } from './support/render';
import { scenes } from './support/scenes';
import { state } from './support/views';

const paneAt = async (given: Parameters<typeof renderPane>[0], options: Parameters<typeof renderPane>[1] = {}) => {
  const pane = await renderPane(given, { view: 'compare', ...options });
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  return pane;
};
const BYTES = new Uint8Array([1, 2, 3]);
// jsdom's files have no arrayBuffer().
const workbook = (name = '10月.xlsx') =>
  Object.assign(new File([BYTES], name), { arrayBuffer: () => Promise.resolve(BYTES.buffer) });

describe('the screen of a comparison', () => {
  it('asks for the earlier file, and hands it to the session', async () => {
    const pane = await paneAt(scenes.empty());
    expect(screen.getByRole('heading', { name: '与上期台账对比' })).toBeVisible();
    await pane.user.upload(screen.getByTestId('earlier-file'), workbook());
    await waitFor(() => expect(pane.session.called('compareWith')).toHaveLength(1));
    expect(pane.session.called('compareWith')).toEqual([[{ name: '10月.xlsx', bytes: BYTES }]]);
  });

  it('takes a file that is dropped on it, and lets nobody else open it', async () => {
    const pane = await paneAt(scenes.empty());
    const outside = jest.fn();
    document.body.addEventListener('drop', outside);
    const dataTransfer = { types: ['Files'], files: [workbook('9月.xlsx')] };
    fireEvent.drop(screen.getByRole('group', { name: '与上期台账对比' }), { dataTransfer });
    await waitFor(() => expect(pane.session.called('compareWith')).toMatchObject([[{ name: '9月.xlsx' }]]));
    expect(outside).not.toHaveBeenCalled();
    pane.update({ work: { kind: 'compare', sheet: null, progress: 0.5, cancellable: true } });
    expect(screen.getByText('正在与上期对比')).toBeInTheDocument();
    fireEvent.drop(screen.getByRole('group', { name: '与上期台账对比' }), { dataTransfer });
    expect(pane.session.called('compareWith')).toHaveLength(1);
    // What is around the pane may take it instead.
    expect(outside).toHaveBeenCalledTimes(1);
  });

  it('says that the browser cannot open a file', async () => {
    const pane = await paneAt(scenes.empty());
    const gone = workbook();
    gone.arrayBuffer = () => Promise.reject(new Error('no such file'));
    fireEvent.change(screen.getByTestId('earlier-file'), { target: { files: [gone] } });
    expect(await screen.findByText(/^“10月.xlsx”未能打开。文件读不到[^a-z]*$/)).toBeVisible();
    expect(pane.session.called('compareWith')).toEqual([]);
  });

  it('lists the changes by their kind, each with its severity and what it said and says', async () => {
    await paneAt(scenes.compared());
    const heads = rows().filter((row) => row.getAttribute('aria-level') === '1');
    expect(heads.map((row) => row.textContent)).toEqual([
      '错误进度倒退2 项',
      '警告长期未动1 项',
      '减少1 项',
      '有进展1 项',
    ]);
    const [fallen] = itemRows();
    expect(fallen).toHaveTextContent('H26建设卫生室服务点 市卫生健康委错误');
    expect(fallen).toHaveTextContent('210处 → 191处');
    expect(fallen).toHaveTextContent('累计数不应减少');
    expect(itemRows()[3]).toHaveTextContent('本期没有扩建消防站');
  });

  it('selects the cell at a click, and shows both cells of the two files', async () => {
    const pane = await paneAt(scenes.compared());
    const [fallen, , , gone] = itemRows();
    await pane.user.click(fallen!);
    expect(pane.session.called('select')).toEqual([['s1', { row: 25, column: 7 }]]);
    const open = within(itemRows()[0]!);
    expect(open.getByText('210处（整改台账-10月.xlsx 整改台账 H26）')).toBeVisible();
    expect(open.getByText('191处（整改台账 H26）')).toBeVisible();
    // What is gone has no cell to go to.
    await pane.user.click(gone!);
    expect(pane.session.called('select')).toHaveLength(1);
    expect(within(itemRows()[3]!).getByText('64处（整改台账-10月.xlsx 整改台账 H11）')).toBeVisible();
  });

  it('is gone through by the keyboard', async () => {
    const pane = await paneAt(scenes.compared());
    const [fallen] = itemRows();
    await pane.user.click(fallen!);
    await pane.user.keyboard('{ArrowDown}{Enter}');
    expect(pane.session.called('select').at(-1)).toEqual(['s1', { row: 22, column: 10 }]);
    await pane.user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(rows()[0]).toHaveAttribute('aria-expanded', 'false');
  });

  it('says what is doubtful and that the ledger was edited since, and compares again when asked to', async () => {
    const pane = await paneAt(scenes['compared-doubtful']());
    expect(screen.getByText(/请核对两份文件是否放反/)).toBeVisible();
    await pane.user.click(screen.getByRole('button', { name: '重新对比' }));
    await pane.user.click(screen.getByRole('button', { name: '恢复上期文件自己的日期' }));
    fireEvent.change(screen.getByLabelText('上期截至'), { target: { value: '2021-10-30' } });
    fireEvent.blur(screen.getByLabelText('上期截至'));
    expect(pane.session.called('compareAgain')).toEqual([[], [null], ['2021-10-30']]);
    pane.update({ comparison: comparison() });
    expect(screen.queryByRole('button', { name: '重新对比' })).toBeNull();
  });

  it('writes the sheet, and ends the comparison', async () => {
    const pane = await paneAt(scenes.compared());
    await pane.user.click(screen.getByRole('button', { name: '生成对比表' }));
    await pane.user.click(screen.getByRole('button', { name: '不再与“整改台账-10月.xlsx”对比' }));
    expect(pane.session.called('writeComparison')).toEqual([[]]);
    expect(pane.session.called('endComparison')).toEqual([[]]);
    pane.update({ comparison: null });
    expect(screen.getByRole('button', { name: '选择上期台账' })).toBeVisible();
  });

  it('says why two files cannot be compared, and offers to take another', async () => {
    const pane = await paneAt(scenes['compared-failed']());
    expect(screen.getByText('“整改台账-10月.xlsx”已损坏。')).toBeVisible();
    await pane.user.upload(screen.getByTestId('earlier-file'), workbook());
    await waitFor(() => expect(pane.session.called('compareWith')).toHaveLength(1));
    expect(screen.queryByRole('button', { name: '生成对比表' })).toBeNull();
    // The ledger may have been at fault, and be mended by now.
    await pane.user.click(screen.getByRole('button', { name: '重新对比' }));
    expect(pane.session.called('compareAgain')).toEqual([[]]);
    await pane.user.click(screen.getByRole('button', { name: '不再与“整改台账-10月.xlsx”对比' }));
    expect(pane.session.called('endComparison')).toEqual([[]]);
  });

  it('says that nothing has changed', async () => {
    await paneAt(scenes['compared-same']());
    expect(screen.getByRole('heading', { name: '两期没有差别' })).toBeVisible();
  });

  it('names the sheets where entries stand on several, and those that took no part', async () => {
    const [section] = comparisonView().sections;
    const other = { ...section!.rows[0]!, key: 'other', place: { sheet: 's2', sheetName: '二期', cell: 'C4' } };
    const view = comparisonView({ sections: [{ ...section!, rows: [...section!.rows, other] }] });
    await paneAt(state({ comparison: comparison({ view, unread: [{ name: '三期', reason: '表太大。' }] }) }));
    expect(itemRows()[2]).toHaveTextContent('二期!C4');
    expect(screen.getByText('“三期”未纳入对比：表太大。')).toBeVisible();
  });

  it('draws few of many rows', async () => {
    await paneAt(state({ comparison: comparison({ view: comparisonView({ sections: manyChanges(13_913) }) }) }));
    expect(rows().length).toBeLessThan(60);
    expect(rows()[1]).toHaveAttribute('aria-setsize', '13913');
  });
});
