/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, render, within } from '@testing-library/react';
import { FormatProvider } from '../../../src/taskpane/context/format';
import { drawnSheet } from '../../../src/workbench/grid/drawn-sheet';
import { Printing } from '../../../src/workbench/print/printing';
import { createWorkbook, type WorkbookModel } from '../../../src/xlsx';
import { createFormatter } from '../../../src/i18n';

function show(change: (workbook: WorkbookModel) => void): void {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet('通报');
  change(workbook);
  render(
    <FormatProvider format={createFormatter('zh-CN')}>
      <Printing drawn={drawnSheet(workbook, sheet)} fileName="台账.xlsx" />
    </FormatProvider>,
  );
}

const fire = (event: 'beforeprint' | 'afterprint'): void => act(() => void window.dispatchEvent(new Event(event)));
const printed = (): HTMLElement | null => document.getElementById('printed');

afterEach(() => fire('afterprint'));

describe('printing', () => {
  it('draws the sheet for as long as the browser prints, under its own title', () => {
    document.title = '工作台';
    show(({ sheets: [sheet] }) => {
      sheet!.setContent(0, 0, { value: '关于进度的通报', formula: null });
      sheet!.setContent(1, 1, { value: '=1+1', formula: null });
      sheet!.merges.push({ top: 0, left: 0, bottom: 0, right: 1 });
    });
    expect(printed()).toBeNull();
    fire('beforeprint');
    expect(document.title).toBe('通报');
    const cells = [...printed()!.querySelectorAll('td')];
    expect(cells.map((cell) => [cell.textContent, cell.colSpan])).toEqual([
      ['关于进度的通报', 2],
      ['', 1],
      ['=1+1', 1],
    ]);
    expect(printed()!.querySelector('style')!.textContent).toContain('size: 21cm 29.7cm');
    fire('afterprint');
    expect(printed()).toBeNull();
    expect(document.title).toBe('工作台');
  });

  it('says that a sheet is empty', () => {
    show(() => undefined);
    fire('beforeprint');
    expect(within(printed()!).getByText('工作表“通报”没有可打印的内容。')).toBeInTheDocument();
  });
});
