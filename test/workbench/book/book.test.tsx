/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderBook } from '../support/render-book';
import { restyle, workbookOf } from '../support/drawn';

const ledger = () =>
  workbookOf([
    ['任务', '目标', '状态'],
    ['造林', 53, '滞后'],
    ['修路', 47, '完成'],
    ['建校', 10.5, '滞后'],
  ]);

const status = () => screen.getByRole('group', { name: '选中的单元格' });
const said = () => screen.getAllByRole('status').at(-1);

function clipboard(text = '') {
  const data = new Map([['text/plain', text]]);
  return {
    data,
    getData: (type: string) => data.get(type) ?? '',
    setData: (type: string, value: string) => data.set(type, value),
  };
}

const field = () => {
  const found = document.querySelector<HTMLElement>('[role=gridcell] textarea');
  if (!found) throw new Error('no cell is active');
  return found;
};

describe('selecting cells', () => {
  it('by the mouse and shift tells what they come to', async () => {
    const { workbook } = ledger();
    const { press, cell, active } = await renderBook(workbook);
    await press(1, 1);
    expect(active()).toBe('B2：53');
    expect(status()).toBeEmptyDOMElement();
    await press(3, 2, { shiftKey: true });
    expect(status()).toHaveTextContent('已选 B2:C4平均值：36.8333计数：6求和：110.5');
    expect(cell('C3')).toHaveAttribute('aria-selected', 'true');
    expect(cell('A3')).toHaveAttribute('aria-selected', 'false');
    expect(active()).toBe('B2：53');
  });

  it('of a whole column by its letter', async () => {
    const { workbook } = ledger();
    const { press } = await renderBook(workbook);
    await press(-1, 1);
    expect(status()).toHaveTextContent('计数：4求和：110.5');
  });

  it('ends where someone else selects a cell', async () => {
    const { workbook, sheet } = ledger();
    const { press, host, settle, active } = await renderBook(workbook);
    await press(1, 1);
    await press(3, 2, { shiftKey: true });
    await act(() => host.select(sheet.id, { row: 2, column: 0 }));
    await settle();
    expect(active()).toBe('A3：修路');
    expect(status()).toBeEmptyDOMElement();
  });
});

describe('what is selected', () => {
  it('is cleared in one step', async () => {
    const { workbook, sheet } = ledger();
    const { press, host, settle } = await renderBook(workbook);
    await press(1, 1);
    await press(3, 1, { shiftKey: true });
    fireEvent.keyDown(field(), { key: 'Delete' });
    await settle();
    expect([1, 2, 3].map((row) => sheet.contentAt(row, 1))).toEqual([null, null, null]);
    await act(() => host.undo());
    expect([1, 2, 3].map((row) => sheet.contentAt(row, 1)?.value)).toEqual([53, 47, 10.5]);
  });

  it('is copied as text and as a table, and pasted elsewhere with what it holds', async () => {
    const { workbook, sheet } = ledger();
    restyle(workbook, sheet, 1, 1, { numberFormat: '0.00' });
    const { press, settle } = await renderBook(workbook);
    await press(1, 0);
    await press(1, 1, { shiftKey: true });
    const copied = clipboard();
    fireEvent.copy(field(), { clipboardData: copied });
    expect(copied.data.get('text/plain')).toBe('造林\t53.00');
    expect(copied.data.get('text/html')).toContain('<td>造林</td>');
    await press(6, 0);
    fireEvent.paste(field(), { clipboardData: copied });
    await settle();
    expect(sheet.contentAt(6, 1)?.value).toBe(53);
    expect(workbook.styles.styles[sheet.styleAt(6, 1)]?.numberFormat).toBe('0.00');
    expect(said()).toHaveTextContent('已粘贴到 A7:B7。');
    expect(status()).toHaveTextContent('已选 A7:B7');
  });

  it('refuses what would overwrite a formula, in words', async () => {
    const { workbook, sheet } = ledger();
    sheet.setContent(4, 1, { value: 110.5, formula: 'SUM(B2:B4)' });
    const { press, settle, host } = await renderBook(workbook);
    await press(3, 1);
    fireEvent.paste(field(), { clipboardData: clipboard('1\n2') });
    await settle();
    expect(said()).toHaveTextContent('没有粘贴：B5 里是公式，粘贴会用数值盖掉它。');
    expect(host.revision().canUndo).toBe(false);
  });

  it('is not changed on a protected sheet', async () => {
    const { workbook, sheet } = ledger();
    sheet.protected = true;
    const { press, settle } = await renderBook(workbook);
    await press(1, 1);
    for (const act of [
      () => fireEvent.keyDown(field(), { key: 'Delete' }),
      () => fireEvent.paste(field(), { clipboardData: clipboard('1') }),
    ]) {
      act();
      await settle();
      expect(said()).toHaveTextContent('工作表“台账”受保护，不能修改。');
    }
    expect(sheet.contentAt(1, 1)?.value).toBe(53);
  });
});

it('draws again what changed, whoever changed it', async () => {
  const { workbook, sheet } = ledger();
  const { host, cell, settle } = await renderBook(workbook);
  await act(() => host.edit(sheet.id, { row: 1, column: 1 }, 54));
  await settle();
  expect(cell('B2')).toHaveTextContent('54');
});

describe('how cells are drawn', () => {
  it('lets long text run over empty neighbours, and stops it at filled ones', async () => {
    const long = '截至2021年12月1日，各部门的进展如下';
    const { workbook } = workbookOf([[long], [long, '挡']]);
    const { cell } = await renderBook(workbook);
    expect(cell('A1').firstElementChild).toHaveStyle({ flex: 'none' });
    expect(cell('A2').firstElementChild).toBeNull();
  });

  it('draws a merge once, as large as its cells, also where its first row is hidden', async () => {
    const { workbook, sheet } = workbookOf([
      ['市教育局', 1],
      [null, 2],
      [null, 3],
    ]);
    sheet.merges.push({ top: 0, left: 0, bottom: 2, right: 0 });
    sheet.rows.set(0, { height: null, hidden: true, style: null });
    const { cell, active } = await renderBook(workbook);
    expect(cell('A1')).toHaveTextContent('市教育局');
    expect(cell('A1')).toHaveStyle({ height: '41px' });
    expect(document.querySelectorAll('[data-cell^="A"]')).toHaveLength(1);
    expect(active()).toBe('A1：市教育局');
    expect(said()).toHaveTextContent('选中的单元格 A1 在隐藏的行或列里，因此看不到。');
  });

  it('keeps frozen rows in the part that does not scroll', async () => {
    const { workbook, sheet } = ledger();
    sheet.frozen = { rows: 1, columns: 1 };
    const { cell } = await renderBook(workbook);
    const [top] = screen.getAllByRole('rowgroup');
    expect(top).toContainElement(cell('B1'));
    expect(top).not.toContainElement(cell('B2'));
  });

  it('shows a number that does not fit as ####, and whole as a tip', async () => {
    const { workbook, sheet } = workbookOf([[123_456_789_012]]);
    restyle(workbook, sheet, 0, 0, { numberFormat: '0' });
    const { cell } = await renderBook(workbook);
    expect(cell('A1')).toHaveTextContent(/^#+$/);
    expect(cell('A1')).toHaveAttribute('title', '123456789012');
  });
});

it('marks cells with notes, and says the selected one’s', async () => {
  const { workbook, sheet } = ledger();
  sheet.notes.push({ cell: { row: 1, column: 1 }, text: '口径变了' });
  const { press, cell } = await renderBook(workbook);
  expect(cell('B2')).toHaveAttribute('title', '口径变了');
  expect(said()).toBeEmptyDOMElement();
  await press(1, 1);
  expect(said()).toHaveTextContent('B2 的批注：口径变了');
});

describe('a filter', () => {
  it('is added to the selected header row and hides the rows of what is not ticked', async () => {
    const { workbook, sheet } = ledger();
    const { user, settle } = await renderBook(workbook);
    fireEvent.keyDown(field(), { key: 'L', ctrlKey: true, shiftKey: true });
    await settle();
    expect(sheet.autoFilter).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
    await user.click(screen.getByRole('button', { name: '筛选“状态”' }));
    const menu = await screen.findByRole('dialog');
    await user.click(within(menu).getByLabelText('完成（1 行）'));
    await user.click(within(menu).getByText('确定'));
    await settle();
    expect(sheet.rows.get(2)?.hidden).toBe(true);
    expect(status()).toHaveTextContent('筛选后显示 2 行，共 3 行。');
    expect(document.querySelector('[data-cell="A3"]')).toBeNull();
  });
});

describe('the keyboard', () => {
  it('stays in the grid where undo goes to another sheet, and where a key does', async () => {
    const { workbook } = ledger();
    workbook.addSheet('第二张').setContent(0, 0, { value: '乙', formula: null });
    const { host, user, settle, active } = await renderBook(workbook);
    const [first, second] = workbook.sheets;
    await act(() => host.edit(first!.id, { row: 1, column: 1 }, 54));
    await act(() => host.select(second!.id, { row: 0, column: 0 }));
    await settle();
    field().focus();
    await user.keyboard('{Control>}z{/Control}');
    await settle();
    expect(active()).toBe('B2：53');
    expect(field()).toHaveFocus();
    await user.keyboard('{Control>}{PageDown}{/Control}');
    await settle();
    expect(active()).toBe('A1：乙');
    expect(field()).toHaveFocus();
  });

  it('is not taken by the grid later, when someone else selects a cell', async () => {
    const { workbook } = ledger();
    const { host, user, settle } = await renderBook(workbook);
    field().focus();
    // Nothing to take back: the selected cell stays the same.
    await user.keyboard('{Control>}z{/Control}');
    await user.keyboard('{Control>}f{/Control}');
    await settle();
    const search = document.activeElement;
    expect(search?.tagName).toBe('INPUT');
    await act(() => host.select(workbook.sheets[0]!.id, { row: 3, column: 0 }));
    await settle();
    expect(search).toHaveFocus();
  });
});

it('says why a formula was not taken, also where a click on another cell ended the typing', async () => {
  const { workbook, sheet } = ledger();
  const { press } = await renderBook(workbook);
  await press(1, 1);
  field().focus();
  fireEvent.change(field(), { target: { value: '=A1+B1' } });
  await press(2, 1);
  expect(sheet.contentAt(1, 1)?.value).toBe(53);
  expect(said()).toHaveTextContent('公式');
  await press(3, 1);
  expect(said()).toBeEmptyDOMElement();
});

it('searches what cells show', async () => {
  const { workbook } = ledger();
  const { user, settle, active } = await renderBook(workbook);
  fireEvent.keyDown(field(), { key: 'f', ctrlKey: true });
  await user.type(await screen.findByRole('textbox', { name: '查找内容' }), '滞后{Enter}');
  await settle();
  expect(active()).toBe('C2：滞后');
  expect(within(screen.getByRole('search')).getByRole('status')).toHaveTextContent('第 1 处，共 2 处');
  await user.keyboard('{Enter}');
  await settle();
  expect(active()).toBe('C4：滞后');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('search')).toBeNull();
  expect(field()).toHaveFocus();
});

it('has nothing that axe would find', async () => {
  const { workbook, sheet } = ledger();
  sheet.autoFilter = { top: 0, left: 0, bottom: 3, right: 2 };
  await renderBook(workbook, 'en');
  expect((await axe(document.body)).violations).toEqual([]);
});
