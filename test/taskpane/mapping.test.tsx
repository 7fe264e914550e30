/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { renderPane } from './support/render';
import { scenes } from './support/scenes';
import { checked, ledger, result, view } from './support/views';

const openMapping = async (state = scenes.few()) => {
  const pane = await renderPane(state, { view: 'mapping' });
  await screen.findByRole('button', { name: '保存并重新核查' });
  return pane;
};
const save = () => screen.getByRole('button', { name: '保存并重新核查' });

describe('what was understood of a sheet', () => {
  it('is shown with where each part comes from, guesses as guesses', async () => {
    await openMapping();
    expect(screen.getByRole('textbox', { name: '表头所在的行' })).toHaveValue('3-4');
    expect(screen.getByRole('textbox', { name: '计划年度' })).toHaveValue('2021');
    expect(screen.getByText('2021-01-01 至 2021-12-31（取自标题）')).toBeInTheDocument();
    expect(screen.getByText(/截至日期：2021-12-01（取自表内截至日期）/)).toBeInTheDocument();
    const columns = screen.getAllByRole('listitem');
    expect(
      columns.map((item) => within(item).getByRole('combobox')).map((select) => (select as HTMLSelectElement).value),
    ).toEqual(['sequence', 'department', 'task', 'target', 'unit', 'deadline', 'actual', 'rate', 'other']);
    expect(columns[5]).toHaveTextContent('按内容推定');
    expect(columns[8]).toHaveTextContent('不参与核查');
  });

  it('is corrected: the column by its header, the rest as it was before', async () => {
    const { user, session } = await openMapping(
      checked([result(view())], { settings: { version: 1, mappings: { 整改台账: { columns: { 备注: 'remarks' } } } } }),
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'G 列“时间”的含义' }), 'start');
    expect(screen.getByText('待保存')).toBeInTheDocument();
    await user.click(save());
    expect(session.called('setMapping')).toEqual([['s1', { columns: { 备注: 'remarks', 时间: 'start' } }]]);
  });

  it('takes header rows and the year of the plan', async () => {
    const { user, session } = await openMapping();
    const rows = screen.getByRole('textbox', { name: '表头所在的行' });
    await user.clear(rows);
    await user.type(rows, '5');
    const year = screen.getByRole('textbox', { name: '计划年度' });
    await user.clear(year);
    await user.type(year, '2022');
    await user.click(save());
    expect(session.called('setMapping')).toEqual([['s1', { headerRows: [5], planYear: 2022 }]]);
  });

  it('keeps what was not saved yet while the findings are looked at, and forgets it once it is', async () => {
    const { user, update } = await openMapping();
    const choice = () => screen.findByRole('combobox', { name: 'G 列“时间”的含义' });
    await user.selectOptions(await choice(), 'start');
    await user.click(screen.getByRole('tab', { name: '核查' }));
    await user.click(screen.getByRole('tab', { name: '识别' }));
    expect(await choice()).toHaveValue('start');
    expect(screen.getByText('待保存')).toBeInTheDocument();
    update({ settings: { version: 1, mappings: { 整改台账: { columns: { 时间: 'start' } } } } });
    expect(screen.queryByText('待保存')).not.toBeInTheDocument();
  });

  it('takes no year of a plan of several for the year of the plan', async () => {
    const plan = { start: '2022-01-01', end: '2024-12-31', source: 'title' } as const;
    await openMapping(checked([result(view({ ledgers: [ledger({ plan })] }))]));
    const year = screen.getByRole('textbox', { name: '计划年度' });
    expect(year).toHaveValue('');
    expect(year).toHaveAttribute('placeholder', '2022–2024');
    expect(screen.getByText('2022-01-01 至 2024-12-31（取自标题）')).toBeInTheDocument();
  });

  it('saves nothing that cannot be meant', async () => {
    const { user, session } = await openMapping();
    const rows = screen.getByRole('textbox', { name: '表头所在的行' });
    await user.clear(rows);
    await user.type(rows, '第三行');
    expect(screen.getByText('请填写行号，例如 3 或 3-4。')).toBeInTheDocument();
    await user.click(save());
    expect(session.called('setMapping')).toEqual([]);
    await user.click(screen.getByRole('button', { name: '放弃更正' }));
    expect(rows).toHaveValue('3-4');
  });

  it('goes back to detection', async () => {
    const { user, session } = await openMapping(
      checked([result(view())], { settings: { version: 1, mappings: { 整改台账: { headerRows: [4] } } } }),
    );
    expect(screen.getByText('本表用了更正过的识别结果。')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '恢复自动识别' }));
    expect(session.called('setMapping')).toEqual([['s1', null]]);
  });

  it('names header rows for no sheet with several tables', async () => {
    const ledgers = [ledger(), ledger({ range: 'A40:N60', headerRows: [40] })];
    await openMapping(checked([result(view({ ledgers }))]));
    expect(screen.queryByRole('textbox', { name: '表头所在的行' })).not.toBeInTheDocument();
    expect(screen.getByText('表头：第 40 行')).toBeInTheDocument();
  });

  it('asks a sheet that holds no ledger for its header rows', async () => {
    const { user, session } = await openMapping(scenes.skipped());
    expect(screen.getByText('“填表说明”没有核查：是文字说明。')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: '表头所在的行' }), '2-3');
    await user.click(save());
    expect(session.called('setMapping')).toEqual([['s2', { headerRows: [2, 3] }]]);
  });
});
