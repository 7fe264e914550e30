/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { itemRows, renderPane, rows } from './support/render';
import { scenes } from './support/scenes';
import { checked, entry, ledger, result, sheetInfo, view } from './support/views';

const entries = [
  entry({ row: 5, name: '甲', status: 'met', gap: null, reason: '已完成。' }),
  entry({ row: 6, name: '乙', status: 'behind', gap: '2.99', department: '市教育局' }),
  entry({ row: 7, name: '丙', status: 'behind', gap: '12', department: '市住建局' }),
  entry({ row: 8, name: '丁', status: 'missed', gap: '4.4', department: '市住建局', guesses: ['年份取自文件名。'] }),
  entry({ row: 9, name: '合计行', status: null, reason: null }),
];
const main = (given: Parameters<typeof ledger>[0] = {}) =>
  checked([result(view({ ledgers: [ledger({ entries, ...given })] }))]);

const openProgress = async (state = main()) => {
  const pane = await renderPane(state, { view: 'progress' });
  await screen.findByRole('combobox', { name: '判定口径' });
  return pane;
};

describe('the progress of a sheet', () => {
  it('is a bar with its counts in words', async () => {
    await openProgress();
    expect(screen.getByRole('img', { name: '共 4 项：已完成 1、滞后 2、逾期未完成 1' })).toBeInTheDocument();
    expect(screen.getByText('共 4 项，需要关注 3 项')).toBeInTheDocument();
  });

  it('lists entries by status, the most urgent first, then by gap, each with its reason', async () => {
    await openProgress();
    expect(rows().map((row) => row.textContent.slice(0, 14))).toEqual([
      '逾期未完成1 项',
      expect.stringMatching(/^丁低 4.4 个百分点/),
      '滞后2 项',
      expect.stringMatching(/^丙低 12.0 个百分点/),
      expect.stringMatching(/^乙低 3.0 个百分点/),
      '已完成1 项',
      expect.stringMatching(/^甲第 5 行/),
    ]);
    expect(itemRows()[0]).toHaveTextContent('完成47处，占目标53处的88.7%');
  });

  it('lists them by department, the one with the most lagging first', async () => {
    const { user } = await openProgress();
    await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '按责任单位');
    const groups = rows().filter((row) => row.getAttribute('aria-level') === '1');
    expect(groups.map((group) => group.textContent)).toEqual(['市住建局2 项', '市教育局2 项']);
    expect(itemRows()[1]).toHaveTextContent('逾期未完成');
  });

  it('is narrowed to a status', async () => {
    const { user } = await openProgress();
    await user.click(screen.getByRole('button', { name: '滞后 2' }));
    expect(itemRows()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: '滞后 2' }));
    expect(itemRows()).toHaveLength(4);
  });

  it('opens an entry with its figures, and selects its row', async () => {
    const { user, session } = await openProgress();
    const row = itemRows()[0]!;
    await user.click(row);
    expect(within(row).getByText('序时应完成').nextSibling).toHaveTextContent('48.58');
    expect(within(row).getByText('责任人').nextSibling).toHaveTextContent('张三');
    expect(row).toHaveTextContent('推定：年份取自文件名。');
    expect(session.called('select')).toEqual([['s1', { row: 7, column: 0 }]]);
  });

  it('says where there is nothing to judge', async () => {
    await openProgress(main({ entries: [entry({ row: 5, status: null, reason: null })], kind: 'statistics' }));
    expect(screen.getByRole('heading', { name: '没有可判断进度的任务' })).toBeInTheDocument();
  });
});

describe('by what is judged', () => {
  it('is the day: where it comes from, another one, and back', async () => {
    const { session } = await openProgress();
    const input = screen.getByLabelText('截至日期', { selector: 'input' });
    expect(input).toHaveValue('2021-12-01');
    expect(screen.getByText('取自表内截至日期')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '恢复默认日期' })).not.toBeInTheDocument();
    fireEvent.change(input, { target: { value: '2021-10-31' } });
    expect(session.called('setAsOf')).toEqual([]);
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(session.called('setAsOf')).toEqual([['s1', '2021-10-31']]);
  });

  it('is a day of one’s own until it is given up', async () => {
    const { user, session } = await openProgress(main({ asOf: '2021-10-31', asOfSource: 'option' }));
    expect(screen.getByText('由您指定')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '恢复默认日期' }));
    expect(session.called('setAsOf')).toEqual([['s1', null]]);
  });

  it('is a profile, with its thresholds written out', async () => {
    const { user, session, update } = await openProgress();
    expect(
      screen.getByText('低于序时进度为滞后，相差超过 10 个百分点为严重滞后；序时进度按月计算。'),
    ).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: '判定口径' }), '10/20');
    expect(session.called('setProfile')).toEqual([['10/20']]);
    update({ settings: { version: 1, profile: '10/20' } });
    expect(screen.getByText(/超过 10 个百分点为滞后，超过 20 个百分点为严重滞后/)).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: '判定口径' }), '默认口径');
    expect(session.called('setProfile')).toEqual([['10/20'], [null]]);
  });

  it('may be a profile of the workbook’s own', async () => {
    const profile = {
      name: '本市口径',
      schedule: { tolerance: '5', redLine: '15', measure: 'percent-of-plan', prorate: 'days' },
    };
    await openProgress({ ...main(), settings: { version: 1, profile } });
    expect(screen.getByRole('combobox', { name: '判定口径' })).toHaveDisplayValue('本市口径（自定）');
    expect(screen.getByText('低于计划数超过 5% 为滞后，超过 15% 为严重滞后；序时进度按日计算。')).toBeInTheDocument();
  });
});

describe('highlighting', () => {
  it('says which columns it writes, and writes them', async () => {
    const { user, session } = await openProgress();
    expect(screen.getByText(/在台账右侧的 O、P 两列写入状态和原因/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '清除标记' }));
    await user.click(screen.getByRole('button', { name: '标记进度' }));
    expect(session.called('clear')).toEqual([]);
    expect(session.called('highlight')).toEqual([['s1']]);
  });

  it('says where marks are, and clears them', async () => {
    const { user, session } = await openProgress(scenes.marked());
    expect(screen.getByText(/已标记在 O4:P30/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '更新标记' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '清除标记' }));
    expect(session.called('clear')).toEqual([[{ sheet: 's1' }]]);
  });

  it('marks all sheets where all are looked at', async () => {
    const other = view({ id: 's2', name: '第二张表', ledgers: [ledger({ entries })] });
    const { user, session } = await openProgress({
      ...checked([result(view({ ledgers: [ledger({ entries })] })), result(other)]),
      sheets: [sheetInfo({ id: 's1', active: true }), sheetInfo({ id: 's2', name: '第二张表' })],
    });
    await user.selectOptions(screen.getByRole('combobox', { name: '工作表' }), '全部工作表');
    expect(screen.getByText(/在每张台账右侧写入状态和原因两列/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '标记全部工作表' }));
    expect(session.called('highlightAll')).toEqual([[]]);
  });

  it('says why a protected sheet cannot be highlighted', async () => {
    const { user, session } = await openProgress({
      ...main(),
      sheets: [sheetInfo({ id: 's1', active: true, protected: true })],
    });
    expect(screen.getByText(/工作表受保护，不能标记/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '标记进度' }));
    expect(session.called('highlight')).toEqual([]);
  });
});
