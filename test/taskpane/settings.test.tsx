/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { renderPane } from './support/render';
import { scenes } from './support/scenes';
import { checked, result, view } from './support/views';

const openSettings = async (state = scenes.few()) => {
  const pane = await renderPane(state, { view: 'settings' });
  await screen.findByRole('heading', { name: '设置文件' });
  return pane;
};

describe('the settings', () => {
  it('are saved as a file', async () => {
    const blobs: Blob[] = [];
    URL.createObjectURL = jest.fn((blob: Blob) => {
      blobs.push(blob);
      return 'blob:settings';
    });
    URL.revokeObjectURL = jest.fn();
    const names: string[] = [];
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(`${this.download} ${this.href}`);
    });
    const { user } = await openSettings(scenes.ignored());
    await user.click(screen.getByRole('button', { name: '导出设置' }));
    expect(names).toEqual(['台账核查设置.json blob:settings']);
    expect(blobs[0]?.type).toBe('application/json');
    expect(blobs[0]?.size).toBeGreaterThan(20);
    click.mockRestore();
  });

  it('are copied, also where the clipboard is closed to add-ins', async () => {
    const { user } = await openSettings();
    await user.click(screen.getByRole('button', { name: '复制设置' }));
    await waitFor(async () => expect(await navigator.clipboard.readText()).toBe('{"version":1}'));

    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    Object.assign(document, { execCommand: () => false });
    await user.click(screen.getByRole('button', { name: '已复制' }));
    expect(await screen.findByRole('textbox', { name: '复制设置' })).toHaveValue('{"version":1}');
  });

  it('are taken over from a file', async () => {
    const { user, session } = await openSettings();
    const file = new File(['{"version":1,"profile":"10/20"}'], 'a.json', { type: 'application/json' });
    file.text = () => Promise.resolve('{"version":1,"profile":"10/20"}');
    await user.upload(screen.getByLabelText('导入设置……', { selector: 'input' }), file);
    await waitFor(() => expect(session.called('importSettings')).toEqual([['{"version":1,"profile":"10/20"}']]));
  });

  it('say why a file could not be read', async () => {
    const { user, session } = await openSettings();
    const file = new File(['x'], 'a.json', { type: 'application/json' });
    file.text = () => Promise.reject(new Error('gone'));
    await user.upload(screen.getByLabelText('导入设置……', { selector: 'input' }), file);
    expect(await screen.findByText(/^没能读取“a.json”。文件读不到：它可能已被改动、移动/)).toBeInTheDocument();
    expect(session.called('importSettings')).toEqual([]);
  });

  it('can be set before anything was checked', async () => {
    await openSettings(scenes.empty());
    expect(screen.getByRole('combobox', { name: '判定口径' })).toBeInTheDocument();
  });
});

describe('ignored findings', () => {
  it('are listed with their place and reason, and taken up again', async () => {
    const { user, session } = await openSettings(scenes.ignored());
    const item = screen.getByRole('listitem');
    expect(item).toHaveTextContent('整改台账!I7');
    expect(item).toHaveTextContent('已与市教育局核对，以其报表为准（2021-12-02）');
    await user.click(within(item).getByRole('button', { name: '恢复核查' }));
    expect(session.called('unignore')).toEqual([['rate-mismatch@I7']]);
  });

  it('are told by rule and entry where their sheet was not checked', async () => {
    await openSettings(
      checked([result(view())], {
        settings: {
          version: 1,
          ignored: {
            a: { reason: '无误', on: '2021-12-02', rule: 'sequence', entry: '老旧小区改造' },
            b: { reason: '无误', on: '2021-12-02' },
          },
        },
      }),
    );
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('序号重复、跳号或错乱：老旧小区改造');
    expect(second).toHaveTextContent('尚未核查到的问题');
  });
});

describe('clearing everything', () => {
  const ask = async () => {
    const pane = await openSettings();
    await pane.user.click(screen.getByRole('button', { name: '全部清除……' }));
    const dialog = await screen.findByRole('alertdialog', { name: '清除所添加的内容？' });
    return { ...pane, press: (name: string) => pane.user.click(within(dialog).getByRole('button', { name })) };
  };

  it('asks first, and takes no for an answer', async () => {
    const { press, session } = await ask();
    await press('取消');
    expect(session.called('clear')).toEqual([]);
    await waitFor(() => expect(screen.getByRole('button', { name: '全部清除……' })).toHaveFocus());
  });

  it('clears once that was confirmed', async () => {
    const { press, session } = await ask();
    await press('全部清除');
    expect(session.called('clear')).toEqual([['all']]);
  });
});
