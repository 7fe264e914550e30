/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { FindingView } from '../../src/app/engine/sheet-view';
import type { SessionState } from '../../src/app/session/session';
import { itemRows, renderPane } from './support/render';
import { manyFindings } from './support/scenes';
import { checked, ledger, result, sheetInfo, view } from './support/views';

const shown = (findings: readonly FindingView[]): Partial<SessionState> => ({
  results: checked([result(view({ ledgers: [ledger({ findings })] }))]).results,
});

const current = () => itemRows().find((row) => row.getAttribute('aria-selected') === 'true');

describe('while the sheet is edited', () => {
  const findings = manyFindings(20);

  it('keeps the current finding and the keyboard on it where others go', async () => {
    const { update, user } = await renderPane(checked([result(view({ ledgers: [ledger({ findings })] }))]));
    await user.click(itemRows()[2]!);
    const row = current();
    row!.focus();
    update(shown(findings.slice(1)));
    expect(current()).toBe(row);
    expect(row).toHaveFocus();
  });

  it('puts the keyboard on the finding that takes the place of the one that went', async () => {
    const { update, user } = await renderPane(checked([result(view({ ledgers: [ledger({ findings })] }))]));
    await user.click(itemRows()[1]!);
    current()!.focus();
    const next = itemRows()[2]!.dataset.key;
    const gone = current()!.dataset.key;
    update(shown(findings.filter(({ key }) => `s1|${key}` !== gone)));
    expect(current()).toHaveAttribute('data-key', next);
    expect(current()).toHaveFocus();
  });

  it('takes the keyboard from nobody who works elsewhere in the pane', async () => {
    const { update, user } = await renderPane(checked([result(view({ ledgers: [ledger({ findings })] }))]));
    await user.click(itemRows()[1]!);
    const search = screen.getByRole('searchbox');
    search.focus();
    update(shown(findings.slice(5)));
    expect(search).toHaveFocus();
  });
});

describe('the sheet that is shown', () => {
  const two = () =>
    checked([result(view()), result(view({ id: 's2', name: '第二张表' }))], {
      sheets: [sheetInfo({ id: 's1', active: true }), sheetInfo({ id: 's2', name: '第二张表' })],
    });
  const picker = () => screen.getByRole('combobox', { name: '工作表' });

  it('follows the active sheet of Excel', async () => {
    const { update } = await renderPane(two());
    expect(picker()).toHaveDisplayValue('整改台账（当前）');
    update({ sheets: [sheetInfo({ id: 's1' }), sheetInfo({ id: 's2', name: '第二张表', active: true })] });
    expect(picker()).toHaveDisplayValue('第二张表（当前）');
  });

  it('follows what a ribbon button showed', async () => {
    const { update } = await renderPane(two());
    update({ shown: 's2' });
    expect(picker()).toHaveDisplayValue('第二张表');
  });

  it('stays on all sheets while findings are gone through', async () => {
    const { update, user } = await renderPane(two());
    await user.selectOptions(picker(), '全部工作表');
    update({ sheets: [sheetInfo({ id: 's1' }), sheetInfo({ id: 's2', name: '第二张表', active: true })] });
    expect(picker()).toHaveDisplayValue('全部工作表');
  });

  it('gives way to another when it is deleted', async () => {
    const { update } = await renderPane(two());
    update({ sheets: [sheetInfo({ id: 's2', name: '第二张表', active: true })] });
    expect(picker()).toHaveDisplayValue('第二张表（当前）');
  });

  it('is never one that the add-in wrote, or a hidden one', async () => {
    const { update } = await renderPane(two());
    update({
      sheets: [
        sheetInfo({ id: 's1', active: true }),
        sheetInfo({ id: 's3', name: '核查清单', document: 'findings' }),
        sheetInfo({ id: 's4', name: '隐藏', visibility: 'hidden' }),
      ],
    });
    expect(picker()).toHaveTextContent('整改台账（当前）');
    expect(picker()).not.toHaveTextContent('核查清单');
    expect(picker()).not.toHaveTextContent('隐藏');
  });
});
