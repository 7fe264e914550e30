/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { messageOf } from '../../src/i18n';
import { itemRows, renderPane, rows } from './support/render';
import { scenes } from './support/scenes';
import { checked, finding, ledger, result, view } from './support/views';

describe('the findings of a sheet', () => {
  it('are grouped by severity and rule, with counts', async () => {
    await renderPane(scenes.few());
    const groups = rows().filter((row) => row.getAttribute('aria-level') === '1');
    expect(groups.map((group) => group.textContent)).toEqual([
      '错误比率与数据不符1 处',
      '错误状态与数据不符1 处',
      '错误数量级可疑1 处',
      '警告文本型数字1 处',
      '警告同一单位名称不统一1 处',
      '提示序号重复、跳号或错乱1 处',
    ]);
    expect(screen.getByRole('button', { name: '全部 6' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('button', { name: '错误 3' })).toBeInTheDocument();
  });

  it('say what, why, expected and found once they are opened, and select their cell', async () => {
    const { user, session } = await renderPane(scenes.few());
    const [first] = itemRows();
    await user.click(first!);
    expect(first).toHaveTextContent('I7填报90.68%，按H7（47）÷E7（53）计算应为88.68%。请核对这两处数据，或更正比率。');
    expect(within(first!).getByText('应为').nextSibling).toHaveTextContent('88.68%');
    expect(within(first!).getByText('表中为').nextSibling).toHaveTextContent('90.68%');
    expect(session.called('select')).toEqual([['s1', { row: 6, column: 8 }]]);
    expect(first).toHaveAttribute('aria-selected', 'true');
  });

  it('are gone through with the keyboard', async () => {
    const { user, session } = await renderPane(scenes.few());
    const [head] = rows();
    head!.focus();
    await user.keyboard('{ArrowDown}');
    expect(itemRows()[0]).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(session.called('select')).toHaveLength(1);
    await user.keyboard('{ArrowLeft}');
    expect(rows()[0]).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(rows()[0]).toHaveAttribute('aria-expanded', 'false');
    expect(itemRows()).toHaveLength(5);
    await user.keyboard('{ArrowRight}');
    expect(itemRows()).toHaveLength(6);
    await user.keyboard('{End}');
    expect(rows().at(-1)).toHaveFocus();
    screen.getByRole('button', { name: '忽略……' }).focus();
    await user.keyboard('{Escape}');
    expect(rows().at(-1)).toHaveFocus();
  });

  it('are narrowed down by severity, department and words', async () => {
    const { user } = await renderPane(scenes.few());
    await user.click(screen.getByRole('button', { name: '警告 2' }));
    expect(itemRows()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: '警告 2' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '责任单位' }), '市住建局');
    expect(itemRows()).toHaveLength(1);
    await user.selectOptions(screen.getByRole('combobox', { name: '责任单位' }), '全部单位');
    await user.type(screen.getByRole('searchbox', { name: '搜索问题' }), 'h19 就业');
    await waitFor(() => expect(itemRows()).toHaveLength(1));
    expect(await screen.findByText('显示 1 处，共 6 处问题。')).toBeInTheDocument();
    await user.type(screen.getByRole('searchbox', { name: '搜索问题' }), '没有这样的');
    expect(await screen.findByRole('heading', { name: '没有符合筛选条件的问题' })).toBeInTheDocument();
    await user.click(screen.getAllByRole('button', { name: '清除筛选' }).at(-1)!);
    await waitFor(() => expect(itemRows()).toHaveLength(6));
  });

  it('are corrected with one press, which says what it does', async () => {
    const { user, session } = await renderPane(scenes.few());
    const row = itemRows().find((each) => each.textContent.startsWith('H19'))!;
    await user.click(row);
    expect(row).toHaveTextContent('把 H19 改为 2.8。改后 Excel 的撤销记录可能被清空。');
    await user.click(within(row).getByRole('button', { name: '改为 2.8' }));
    expect(session.called('fix')).toEqual([['s1', expect.objectContaining({ cell: 'H19' })]]);
  });

  it('are ignored for a reason, never without one', async () => {
    const { user, session } = await renderPane(scenes.few());
    await user.click(itemRows()[0]!);
    await user.click(screen.getByRole('button', { name: '忽略……' }));
    const dialog = await screen.findByRole('dialog', { name: '忽略这处问题' });
    await user.click(within(dialog).getByRole('button', { name: '忽略' }));
    expect(dialog).toHaveTextContent('请写明理由');
    expect(session.called('ignore')).toEqual([]);
    await user.type(within(dialog).getByRole('textbox', { name: /理由/ }), '  已核对  ');
    await user.click(within(dialog).getByRole('button', { name: '忽略' }));
    expect(session.called('ignore')).toEqual([['s1', expect.objectContaining({ cell: 'I7' }), '已核对']]);
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('are hidden once ignored, shown on demand with their reason, and taken up again', async () => {
    const { user, session } = await renderPane(scenes.ignored());
    expect(itemRows()).toHaveLength(5);
    await user.click(screen.getByRole('checkbox', { name: '显示已忽略的 1 处' }));
    const row = itemRows().find((each) => each.textContent.startsWith('I7'))!;
    await user.click(row);
    expect(row).toHaveTextContent('已忽略（2021-12-02）：已与市教育局核对，以其报表为准');
    expect(within(row).queryByRole('button', { name: '忽略……' })).not.toBeInTheDocument();
    await user.click(within(row).getByRole('button', { name: '恢复核查' }));
    expect(session.called('unignore')).toEqual([['rate-mismatch@I7']]);
  });

  it('are handed on: all, or those of the department chosen', async () => {
    const { user, session } = await renderPane(scenes.few());
    await user.click(screen.getByRole('button', { name: '写出核查清单' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '责任单位' }), '市教育局');
    await user.click(screen.getByRole('button', { name: '写出“市教育局”的清单' }));
    expect(session.called('writeFindings')).toEqual([[null], ['市教育局']]);
  });

  it('name their sheet where all sheets are looked at, with the sheets left out', async () => {
    const { user, session } = await renderPane(scenes.few());
    await user.selectOptions(screen.getByRole('combobox', { name: '工作表' }), '全部工作表');
    expect(screen.getByText('整改台账!I7')).toBeInTheDocument();
    expect(screen.getByText('填表说明：是文字说明')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '核查全部' }));
    expect(session.called('check')).toEqual([['all']]);
  });

  it('may be thousands, of which only those in sight are drawn', async () => {
    await renderPane(scenes.many());
    expect(screen.getByRole('treegrid', { name: '问题清单' })).toHaveAttribute('aria-rowcount', '5005');
    expect(rows().length).toBeLessThan(40);
  });
});

describe('a sheet without findings to list', () => {
  it('is told to be clean', async () => {
    await renderPane(scenes.clean());
    expect(screen.getByRole('heading', { name: '没有发现问题' })).toBeInTheDocument();
  });

  it('is told to be done where everything was ignored', async () => {
    const only = finding({ cell: 'I7' });
    await renderPane(
      checked([result(view({ ledgers: [ledger({ findings: [only] })] }))], {
        settings: { version: 1, ignored: { [only.key]: { reason: '无误', on: '2021-12-02' } } },
      }),
    );
    expect(screen.getByRole('heading', { name: '没有未处理的问题' })).toBeInTheDocument();
  });

  it('is told to be no ledger, with the way to say otherwise', async () => {
    const { user } = await renderPane(scenes.skipped());
    expect(screen.getByRole('heading', { name: '“填表说明”没有核查：是文字说明。' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '去识别' }));
    expect(await screen.findByRole('textbox', { name: '表头所在的行' })).toBeInTheDocument();
  });

  it('is offered to be checked again once it is stale', async () => {
    const { user, session } = await renderPane(scenes.stale());
    expect(screen.getByText('表格已改动，结果不是最新的。')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '重新核查' }));
    expect(session.called('check')).toEqual([[{ sheet: 's1' }]]);
  });

  it('tells why it could not be checked, with details to copy', async () => {
    const failure = {
      code: 'too-large',
      message: messageOf('pane.failure.start', {}),
      aftermath: 'unchanged',
      diagnostic: 'HostError: too-large',
    } as const;
    await renderPane(checked([result(view({ ledgers: [] }), { failure })]));
    expect(screen.getByText(/请等 Excel 空闲后重试/)).toBeInTheDocument();
    expect(screen.getByText('HostError: too-large')).toBeInTheDocument();
  });
});
