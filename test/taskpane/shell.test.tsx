/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { SkipReason } from '../../src/core/model/layout';
import { viewOf } from '../../src/taskpane/view';
import { renderPane } from './support/render';
import { scenes } from './support/scenes';
import { checked, ledger, result, state, view } from './support/views';

describe('before the first check', () => {
  it('says what to do first, and does it', async () => {
    const { user, session } = await renderPane(scenes.empty());
    expect(screen.getByRole('heading', { name: '核查一张台账' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '核查本表' }));
    await user.click(screen.getByRole('button', { name: '核查全部工作表' }));
    expect(session.called('check')).toEqual([['active'], ['all']]);
  });

  it('says that the workbook is being opened', async () => {
    await renderPane(scenes.starting());
    expect(screen.getByText('正在打开工作簿……')).toBeInTheDocument();
  });

  it('says why the workbook cannot be reached, and tries again', async () => {
    const { user, session } = await renderPane(scenes.unavailable());
    expect(screen.getByRole('heading', { name: '没能打开工作簿' })).toBeInTheDocument();
    expect(screen.getByText('HostError: busy')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(session.called('start')).toHaveLength(1);
  });
});

describe('the tabs', () => {
  it('are a tab list, gone through with the arrow keys', async () => {
    const { user } = await renderPane(scenes.few());
    for (const name of ['核查', '识别', '进度', '设置']) expect(screen.getByRole('tab', { name })).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: '核查' })).toHaveAttribute('aria-selected', 'true');
    await user.click(screen.getByRole('tab', { name: '设置' }));
    expect(await screen.findByRole('heading', { name: '设置文件' })).toBeInTheDocument();
    expect(screen.getByRole('tabpanel', { name: '设置' })).toBeInTheDocument();
  });

  it('open at what the ribbon asked for', async () => {
    await renderPane(scenes.few(), { view: 'progress' });
    expect(await screen.findByRole('treegrid', { name: '各项进度' })).toBeInTheDocument();
  });

  it.each([
    ['?view=check', 'check'],
    ['?view=progress&x=1', 'progress'],
    ['?view=generate', 'briefing'],
    ['?view=settings', 'settings'],
    ['?view=elsewhere', null],
    ['', null],
  ])('take %s from the address as %s', (search, view) => {
    expect(viewOf(search)).toBe(view);
  });

  it('keep the filter of the findings while another is looked at', async () => {
    const { user } = await renderPane(scenes.few());
    await user.click(screen.getByRole('button', { name: '警告 2' }));
    await user.click(screen.getByRole('tab', { name: '设置' }));
    await user.click(screen.getByRole('tab', { name: '核查' }));
    expect(screen.getByRole('button', { name: '警告 2' })).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('the keyboard', () => {
  it('stays in the pane when the button that it was on makes way for results, which are announced', async () => {
    const { user, update } = await renderPane(scenes.empty());
    await user.click(screen.getByRole('button', { name: '核查本表' }));
    update(scenes.few());
    expect(screen.getByRole('tabpanel', { name: '核查' })).toHaveFocus();
    await waitFor(() =>
      expect(screen.getAllByRole('status').some((each) => each.textContent.startsWith('显示 6 处'))).toBe(true),
    );
  });

  it('stays where a person put it when nothing of that is gone', async () => {
    const { user, update } = await renderPane(scenes.few());
    await user.click(document.body);
    update({ notice: null });
    expect(document.body).toHaveFocus();
  });
});

describe('work at hand', () => {
  it('is told with its progress, and cancelled', async () => {
    const { user, session } = await renderPane(scenes.working());
    const bar = screen.getByRole('progressbar', { name: '正在核查“整改台账”' });
    expect(bar).toHaveAttribute('aria-valuenow', '0.45');
    expect(bar.closest('[role=status]')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(session.called('cancel')).toHaveLength(1);
  });

  it('keeps other work from being begun', async () => {
    const { user, session, update } = await renderPane(scenes.few());
    update({ work: { kind: 'highlight', sheet: '整改台账', progress: null, cancellable: false } });
    expect(screen.getByText('正在标记“整改台账”')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '取消' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '核查本表' }));
    expect(session.called('check')).toEqual([]);
  });
});

describe('a notice', () => {
  it('interrupts with what went wrong, has details to copy, and goes when it is closed', async () => {
    const { user, session } = await renderPane(scenes.failure());
    const alert = screen.getAllByRole('alert').find((each) => each.textContent !== '');
    expect(alert).toHaveTextContent('保护');
    await user.click(within(alert!).getByText('诊断信息', { selector: 'summary' }));
    await user.click(within(alert!).getByRole('button', { name: '复制诊断信息' }));
    await waitFor(async () => expect(await navigator.clipboard.readText()).toContain('HostError: protected'));
    expect(within(alert!).getByRole('button', { name: '已复制' })).toBeInTheDocument();
    await user.click(within(alert!).getByRole('button', { name: '关闭通知' }));
    expect(session.called('dismiss')).toHaveLength(1);
  });

  it('waits for a pause where nothing went wrong', async () => {
    await renderPane(scenes.success());
    const status = screen.getAllByRole('status').find((each) => each.textContent.includes('已复制'));
    expect(status).toBeDefined();
  });

  it('tells an action that broke off, which is a mistake of the program', async () => {
    const { user, session } = await renderPane(scenes.few());
    session.answer = Promise.reject(new Error('boom'));
    await user.click(screen.getByRole('button', { name: '核查本表' }));
    expect(await screen.findByText(/这一步没有做成，是程序的错误/)).toBeInTheDocument();
    expect(screen.getByText(/Error: boom/)).toHaveTextContent('Ledger Check 9.9.9');
    await user.click(screen.getByRole('button', { name: '关闭通知' }));
    expect(screen.queryByText(/这一步没有做成/)).not.toBeInTheDocument();
  });
});

describe('a pane that breaks off', () => {
  it('says so in place of a white page, with details to copy', async () => {
    const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { session } = await renderPane(scenes.few());
    const damaged = { ...state(), phase: 'ready', sheets: null } as unknown as Parameters<typeof session.update>[0];
    act(() => session.update(damaged));
    expect(screen.getByRole('heading', { name: '窗格出错了' })).toBeInTheDocument();
    expect(screen.getByText(/TypeError/)).toHaveTextContent('Ledger Check 9.9.9');
    expect(silenced).toHaveBeenCalled();
    silenced.mockRestore();
  });
});

describe('in English', () => {
  it('speaks English throughout', async () => {
    const { container } = await renderPane(scenes.empty(), { locale: 'en' });
    expect(container.textContent.replace(/整改台账|填表说明/g, '')).not.toMatch(/\p{Script=Han}/u);
    expect(screen.getByRole('tab', { name: 'Check' })).toBeInTheDocument();
  });

  it('begins words of lists with a capital', async () => {
    await renderPane(scenes.few(), { locale: 'en' });
    expect(screen.getByRole('button', { name: 'Error 3' })).toBeInTheDocument();
  });
});

describe('where nothing was checked, nobody is told that all is well', () => {
  const note = (id: string, name: string, skipped: SkipReason) => result(view({ id, name, skipped, ledgers: [] }));
  const failed = result(view({ ledgers: [] }), {
    failure: {
      code: 'cell-edit',
      message: { id: 'host-errors.cell-edit', params: {} },
      aftermath: 'unchanged',
      diagnostic: null,
    },
  });

  it('in a workbook without a ledger', async () => {
    const { user } = await renderPane(checked([note('s1', '封面', 'cover'), note('s2', 'Sheet2', 'empty')]));
    for (const tab of ['核查', '进度']) {
      await user.click(screen.getByRole('tab', { name: tab }));
      await user.selectOptions(screen.getByRole('combobox', { name: '工作表' }), '全部工作表');
      expect(await screen.findByRole('heading', { name: '没有找到台账' })).toBeInTheDocument();
      expect(screen.getByText('封面：是封面或目录')).toBeVisible();
      expect(screen.queryByText('没有发现问题')).not.toBeInTheDocument();
      expect(screen.queryByText('这张表没有目标或时限，只核对数据。')).not.toBeInTheDocument();
    }
  });

  it('on the progress of a sheet that was skipped', async () => {
    await renderPane(checked([note('s1', '封面', 'cover')]), { view: 'progress' });
    expect(await screen.findByRole('heading', { name: '“封面”没有核查：是封面或目录。' })).toBeInTheDocument();
    expect(screen.queryByText('没有可判断进度的任务')).not.toBeInTheDocument();
  });

  it('on an empty sheet, which has no header to be named', async () => {
    await renderPane(checked([note('s1', 'Sheet1', 'empty')]));
    expect(screen.getByText('请切换到台账所在的工作表，再按“核查本表”。')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '去识别' })).not.toBeInTheDocument();
  });

  it('on a sheet that could not be read', async () => {
    const { user } = await renderPane(checked([failed]));
    for (const tab of ['核查', '进度', '识别']) {
      await user.click(screen.getByRole('tab', { name: tab }));
      expect(await screen.findByText(/有单元格正在编辑/)).toBeInTheDocument();
      expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument();
      expect(screen.queryByRole('button', { name: '保存并重新核查' })).not.toBeInTheDocument();
    }
  });

  it('for sheets beside those that were checked', async () => {
    const clean = result(view({ id: 's1', ledgers: [ledger()] }));
    const { user } = await renderPane(checked([clean, { ...failed, view: { ...failed.view, id: 's2', name: '乙' } }]));
    expect(screen.getByText('表中的数据互相吻合。')).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: '工作表' }), '全部工作表');
    expect(screen.getByText('已核查的工作表中，数据互相吻合；其余工作表没有核查。')).toBeInTheDocument();
  });
});
