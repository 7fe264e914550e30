/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { messageOf } from '../../src/i18n';
import { overview, preview, worded, wordedTable } from './support/briefing';
import { renderPane, type TestPane } from './support/render';
import { scenes } from './support/scenes';
import { checked, result, sheetInfo, state, view } from './support/views';

const wait = async (time: number): Promise<void> => {
  await act(() => new Promise((resolve) => setTimeout(resolve, time)));
};

async function paneAt(given: Parameters<typeof renderPane>[0], options: Parameters<typeof renderPane>[1] = {}) {
  const pane = await renderPane(given, { view: 'briefing', ...options });
  await wait(30);
  return pane;
}

const openSection = async ({ user }: TestPane, name: RegExp): Promise<void> =>
  user.click(screen.getByRole('button', { name }));
const lastPreview = ({ session }: TestPane): unknown => session.called('previewBriefing').at(-1)?.[0];

describe('the screen of briefings', () => {
  it('offers to read the workbook where nothing was read', async () => {
    const pane = await paneAt(scenes.empty());
    await pane.user.click(screen.getByRole('button', { name: '读取全部工作表' }));
    expect(pane.session.called('check')).toEqual([['all']]);
    expect(pane.session.called('previewBriefing')).toEqual([]);
  });

  it('takes all ledgers and the usual documents, and asks for a preview of the first by itself', async () => {
    const pane = await paneAt(scenes.briefing());
    expect(screen.getByRole('checkbox', { name: /^通报/ })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: /^滞后清单/ })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: /^简报/ })).not.toBeChecked();
    await waitFor(() => expect(pane.session.called('previewBriefing')).toHaveLength(1));
    expect(lastPreview(pane)).toEqual({
      sheets: ['s1', 's3'],
      documents: [{ id: 'bulletin', department: null }],
      ties: 'shared',
      precision: 1,
    });
    expect(pane.session.called('check')).toEqual([]);
  });

  it('takes the choice that the workbook keeps, without documents that nobody knows', async () => {
    const settings = { version: 1, briefing: { documents: ['from-the-future', 'ranking'], precision: 2 } } as const;
    const pane = await paneAt({ ...scenes.briefing(), settings });
    expect(screen.getByRole('checkbox', { name: /^通报/ })).not.toBeChecked();
    await waitFor(() =>
      expect(lastPreview(pane)).toMatchObject({ documents: [{ id: 'ranking', department: null }], precision: 2 }),
    );
  });

  it('lets sheets be left out and taken in, but for those without a ledger', async () => {
    const pane = await paneAt(scenes.briefing());
    await openSection(pane, /数据来源/);
    expect(screen.getByRole('checkbox', { name: /填表说明/ })).toBeDisabled();
    await pane.user.click(screen.getByRole('checkbox', { name: '老旧小区改造季度进度' }));
    await waitFor(() => expect(lastPreview(pane)).toMatchObject({ sheets: ['s1'] }));
    expect(screen.getByRole('button', { name: /数据来源/ })).toHaveTextContent('1 张工作表');
  });

  it('waits to be asked before it reads a sheet that nobody checked', async () => {
    const pane = await paneAt(scenes['briefing-unread']());
    await openSection(pane, /数据来源/);
    await pane.user.click(screen.getByRole('checkbox', { name: /二季度台账/ }));
    await wait(400);
    expect(pane.session.called('previewBriefing').every(([asked]) => !JSON.stringify(asked).includes('s9'))).toBe(true);
    expect(screen.getByText('所选工作表中有 1 张还没有读取。')).toBeVisible();
    await pane.user.click(screen.getByRole('button', { name: '读取并预览' }));
    expect(lastPreview(pane)).toMatchObject({ sheets: ['s1', 's9'] });
  });

  it('asks anew after an edit, once for many', async () => {
    const pane = await paneAt(scenes.briefing());
    await waitFor(() => expect(pane.session.called('previewBriefing')).toHaveLength(1));
    for (let edit = 0; edit < 5; edit++) {
      pane.update({ results: new Map(pane.session.state().results) });
    }
    await wait(400);
    expect(pane.session.called('previewBriefing')).toHaveLength(2);
    pane.update({ notice: null });
    await wait(400);
    expect(pane.session.called('previewBriefing')).toHaveLength(2);
  });

  it('says that a preview is no longer that of the choice, and does not hand it on', async () => {
    const pane = await paneAt(scenes.briefing());
    expect(screen.getByRole('button', { name: '复制文字' })).toBeVisible();
    await openSection(pane, /统计方式/);
    await pane.user.selectOptions(screen.getByRole('combobox', { name: '并列名次' }), 'sequential');
    expect(screen.getByText(/正在更新预览/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '复制文字' })).toBeNull();
    await waitFor(() => expect(lastPreview(pane)).toMatchObject({ ties: 'sequential' }));
  });

  it('writes everything that is chosen', async () => {
    const pane = await paneAt(scenes.briefing());
    await pane.user.click(screen.getByRole('checkbox', { name: /^督办通知/ }));
    expect(screen.getByText(/写入 5 张工作表/)).toBeVisible();
    await pane.user.selectOptions(screen.getByRole('combobox', { name: '发给' }), '市教育局');
    await pane.user.click(screen.getByRole('checkbox', { name: /^汇总表/ }));
    await pane.user.click(screen.getByRole('button', { name: '生成工作表' }));
    expect(pane.session.called('generate')).toEqual([
      [
        {
          sheets: ['s1', 's3'],
          documents: [
            { id: 'bulletin', department: null },
            { id: 'lagging', department: null },
            { id: 'notice', department: '市教育局' },
          ],
          ties: 'shared',
          precision: 1,
        },
      ],
    ]);
  });

  it('previews the document that is picked', async () => {
    const pane = await paneAt(scenes.briefing());
    await pane.user.selectOptions(screen.getByRole('combobox', { name: '预览文种' }), '滞后清单');
    await waitFor(() => expect(lastPreview(pane)).toMatchObject({ documents: [{ id: 'lagging', department: null }] }));
  });

  it('keeps documents out that have nothing to say', async () => {
    const shown = preview(['s1'], { overview: overview({ suitable: ['summary', 'ranking'] }) });
    const pane = await paneAt(checked([result()], { briefing: { files: [], preview: shown } }));
    const bulletin = screen.getByRole('checkbox', { name: /^通报/ });
    expect(bulletin).toBeDisabled();
    expect(bulletin).not.toBeChecked();
    await pane.user.click(screen.getByRole('button', { name: '生成工作表' }));
    expect(pane.session.called('generate')).toEqual([
      [expect.objectContaining({ documents: [{ id: 'summary', department: null }] })],
    ]);
  });

  it('keeps the choice while another screen is looked at', async () => {
    const pane = await paneAt(scenes.briefing());
    await pane.user.click(screen.getByRole('checkbox', { name: /^简报/ }));
    await pane.user.click(screen.getByRole('tab', { name: '核查' }));
    await pane.user.click(screen.getByRole('tab', { name: '汇总' }));
    await wait(30);
    expect(screen.getByRole('checkbox', { name: /^简报/ })).toBeChecked();
  });

  it('says what is missing where nothing can be shown', async () => {
    const pane = await paneAt(checked([result(view({ skipped: 'notes', ledgers: [] }))]));
    expect(screen.getByText('请选择数据来源')).toBeVisible();
    expect(screen.getByRole('button', { name: '生成工作表' })).toHaveAttribute('aria-disabled', 'true');
    await wait(400);
    expect(pane.session.called('previewBriefing')).toEqual([]);
  });
});

describe('the preview', () => {
  it('shows every kind of block', async () => {
    await paneAt(scenes.briefing());
    const document = within(screen.getByRole('article'));
    expect(document.getByRole('heading', { name: '关于2021年重点任务进展情况的通报' })).toBeVisible();
    expect(document.getByText('督查简报')).toBeVisible();
    expect(document.getByText('排查问题')).toBeVisible();
    expect(document.getByRole('columnheader', { name: '完成率（%）' })).toBeVisible();
    expect(document.getByRole('img', { name: /各单位完成率与序时进度/ })).toBeVisible();
    expect(document.getByText('附件：1．滞后事项清单')).toBeVisible();
    expect(document.getByText('另起一页')).toBeVisible();
  });

  it('leads from figures to their cells', async () => {
    const pane = await paneAt(scenes.briefing());
    await pane.user.click(screen.getByRole('button', { name: '14项 选中来源 整改台账!H7，共 14 个单元格' }));
    await pane.user.click(screen.getByRole('button', { name: '1388个 选中来源 整改台账!H6' }));
    const total = within(screen.getByRole('row', { name: /合计/ }));
    await pane.user.click(total.getByRole('button', { name: /^25 / }));
    expect(pane.session.called('select')).toEqual([
      ['s1', { row: 6, column: 7 }],
      ['s1', { row: 5, column: 7 }],
      ['s1', { row: 30, column: 7 }],
    ]);
  });

  it('has no link to a sheet that is gone or a file', async () => {
    const text = '共25项。';
    const place = { sheet: '整改台账', cell: { row: 1, column: 1 } };
    const figure = (file: string | null, sheet: string) => ({
      kind: 'paragraph' as const,
      text,
      figures: [{ at: 1, text: '25项', sources: { cells: [{ ...place, file, sheet }], count: 1 } }],
    });
    const blocks = [figure('报送.xlsx', '整改台账'), figure(null, '已删除')];
    const shown = preview(['s1'], { documents: [worded({ blocks })] });
    await paneAt(checked([result()], { briefing: { files: [], preview: shown } }));
    const document = within(screen.getByRole('article'));
    expect(document.getAllByText(text)).toHaveLength(2);
    expect(document.queryByRole('button')).toBeNull();
  });

  it('draws the first rows of a long table and tells how many are left', async () => {
    await paneAt(scenes['briefing-long']());
    expect(within(screen.getByRole('article')).getAllByRole('row')).toHaveLength(101);
    expect(screen.getByText('另有 2901 行，生成的工作表中完整列出。')).toBeVisible();
    expect(wordedTable(3_000).rows).toHaveLength(3_001);
  });

  it('is copied as text', async () => {
    const pane = await paneAt(scenes.briefing());
    await pane.user.click(screen.getByRole('button', { name: '复制文字' }));
    expect(await screen.findByText('已复制')).toBeVisible();
    expect(await navigator.clipboard.readText()).toContain('25项任务中');
  });

  it('is offered as a Word file only where it is a text', async () => {
    await paneAt(scenes.briefing());
    expect(screen.getByRole('button', { name: '下载 Word' })).toBeVisible();
    const selection = { ...preview(['s1']).selection, documents: [{ id: 'summary', department: null }] as const };
    const shown = preview(['s1'], { selection, documents: [worded({ id: 'summary', key: 'summary:2021-11-30' })] });
    const settings = { version: 1, briefing: { documents: ['summary'] } } as const;
    document.body.replaceChildren();
    await paneAt(checked([result()], { settings, briefing: { files: [], preview: shown } }));
    expect(screen.getByRole('button', { name: '复制文字' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '下载 Word' })).toBeNull();
  });
});

describe('files beside the workbook', () => {
  const bytes = [80, 75, 3, 4];
  const file = (name: string): File => {
    const made = new File([new Uint8Array(bytes)], name);
    // jsdom's files have no arrayBuffer().
    return Object.assign(made, { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
  };

  it('are handed over when they are picked or dropped', async () => {
    const pane = await paneAt(scenes.briefing());
    await openSection(pane, /数据来源/);
    await pane.user.upload(screen.getByLabelText('添加 .xlsx 文件', { selector: 'input' }), [
      file('甲.xlsx'),
      file('乙.xlsx'),
    ]);
    await waitFor(() => expect(pane.session.called('addFiles')).toHaveLength(1));
    const place = screen.getByRole('checkbox', { name: '老旧小区改造季度进度' });
    fireEvent.dragOver(place, { dataTransfer: { types: ['Files'] } });
    fireEvent.drop(place, { dataTransfer: { types: ['Files'], files: [file('丙.xlsx')] } });
    await waitFor(() => expect(pane.session.called('addFiles')).toHaveLength(2));
    const given = pane.session.called('addFiles').map(([files]) => files);
    expect(given).toEqual([
      [
        { name: '甲.xlsx', bytes: new Uint8Array(bytes) },
        { name: '乙.xlsx', bytes: new Uint8Array(bytes) },
      ],
      [{ name: '丙.xlsx', bytes: new Uint8Array(bytes) }],
    ]);
  });

  it('that the browser cannot open are told, and the others go on', async () => {
    const pane = await paneAt(scenes.briefing());
    await openSection(pane, /数据来源/);
    const gone = Object.assign(file('甲.xlsx'), { arrayBuffer: () => Promise.reject(new Error('moved')) });
    await pane.user.upload(screen.getByLabelText('添加 .xlsx 文件', { selector: 'input' }), [gone, file('乙.xlsx')]);
    expect(await screen.findByText(/^没能打开“甲.xlsx”。文件读不到：它可能已被改动、移动/)).toBeVisible();
    expect(pane.session.called('addFiles')).toEqual([[[{ name: '乙.xlsx', bytes: new Uint8Array(bytes) }]]]);
  });

  it('are listed with their ledgers or the reason, and can be removed', async () => {
    const pane = await paneAt({ ...scenes['briefing-files'](), work: null });
    await openSection(pane, /数据来源/);
    expect(screen.getByText('1 张台账')).toBeVisible();
    expect(screen.getAllByText(/工作簿设有打开密码/).length).toBeGreaterThan(0);
    expect(screen.getByText(/有 1 处未纳入/)).toBeVisible();
    await pane.user.click(screen.getByRole('button', { name: '移除“市教育局报送.xlsx”' }));
    expect(pane.session.called('removeFile')).toEqual([['1']]);
  });

  it('are enough without a ledger in the workbook', async () => {
    const { files } = scenes['briefing-files']().briefing;
    const pane = await paneAt(state({ sheets: [sheetInfo({ id: 's1' })], briefing: { files, preview: null } }));
    await waitFor(() => expect(lastPreview(pane)).toMatchObject({ sheets: [] }));
  });
});

it('shows what is being done and lets it be cancelled', async () => {
  const pane = await paneAt(scenes['briefing-files']());
  expect(screen.getByText(pane.session.state().work ? '正在生成工作表' : '')).toBeVisible();
  expect(screen.getByRole('button', { name: '生成工作表' })).toHaveAttribute('aria-disabled', 'true');
  await pane.user.click(screen.getByRole('button', { name: '取消' }));
  expect(pane.session.called('cancel')).toHaveLength(1);
  pane.update({
    work: null,
    notice: { tone: 'success', message: messageOf('session.generated', { written: ['通报 1130'] }), diagnostic: null },
  });
  expect(screen.getByText('已生成工作表：通报 1130。')).toBeVisible();
});
