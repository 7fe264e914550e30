import { startExcel } from '.';
import { ledger, sheetOf } from './support/ledger';
import { codeOf, onSheet } from './support/run';

describe("the tests' Excel: looks", () => {
  it('sets and gives formats; what differs is null', async () => {
    const { excel } = startExcel(ledger());
    const [same, mixed] = await onSheet((sheet) => {
      const { format } = sheet.getRange('A1:B2');
      format.fill.color = '#ffc000';
      format.font.bold = true;
      format.font.size = 14;
      format.horizontalAlignment = 'Center';
      format.wrapText = true;
      format.indentLevel = 2;
      const select = { fill: { color: true }, font: { bold: true, size: true, color: true }, wrapText: true };
      return [sheet.getRange('A1:B2').format.load(select), sheet.getRange('A1:C2').format.load(select)];
    });
    expect(same.toJSON()).toMatchObject({
      fill: { color: '#FFC000' },
      font: { bold: true, size: 14, color: '#000000' },
      wrapText: true,
    });
    expect(mixed.toJSON()).toMatchObject({ fill: { color: null }, font: { bold: null, size: null } });
    const style = excel.workbook.styles.styles[sheetOf(excel.workbook).styleAt(1, 1)];
    expect(style).toMatchObject({ fill: '#FFC000', horizontal: 'center', indent: 2, vertical: null });
  });

  it('draws borders around and between cells', async () => {
    const { excel } = startExcel(ledger());
    await onSheet((sheet) => {
      for (const side of [
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideHorizontal',
        'InsideVertical',
      ] as const) {
        const border = sheet.getRange('A1:B2').format.borders.getItem(side);
        border.style = 'Continuous';
        border.color = '#808080';
      }
    });
    const sheet = sheetOf(excel.workbook);
    const thin = { line: 'thin', color: '#808080' };
    for (const [row, column] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ] as const) {
      const borders = excel.workbook.styles.styles[sheet.styleAt(row, column)]?.borders;
      expect(borders).toEqual({ top: thin, bottom: thin, left: thin, right: thin });
    }
    expect(sheet.ownStyleAt(2, 0)).toBeNull();
  });

  it('gives widths in points, and back exactly', async () => {
    const { excel } = startExcel(ledger());
    const sheet = sheetOf(excel.workbook);
    sheet.columns.set(1, { width: 10.83, hidden: false, style: null });
    const read = (): Promise<Excel.RangeFormat[]> =>
      onSheet((each) =>
        ['A1', 'B1', 'A1:B1'].map((at) => each.getRange(at).format.load('columnWidth,useStandardWidth')),
      );
    const [standard, own, both] = await read();
    expect([standard?.columnWidth, standard?.useStandardWidth]).toEqual([48.0075, true]);
    expect([own?.useStandardWidth, both?.columnWidth, both?.useStandardWidth]).toEqual([false, null, null]);
    await onSheet((each) => (each.getRange('B1').format.columnWidth = 100));
    await onSheet((each) => (each.getRange('B1').format.columnWidth = own?.columnWidth ?? 0));
    expect(sheet.columns.get(1)?.width).toBe(10.83);
    await onSheet((each) => (each.getRange('B1').format.useStandardWidth = true));
    expect(sheet.columns.get(1)?.width).toBeNull();
  });

  it('keeps formats of whole columns for cells to come', async () => {
    const { excel } = startExcel(ledger());
    const range = await onSheet((sheet) => {
      sheet.getRange('C:C').numberFormat = '0.0' as unknown as string[][];
      return sheet.getRange('C2:C9').load('numberFormat');
    });
    expect(new Set(range.numberFormat.flat())).toEqual(new Set(['0.0']));
    expect(sheetOf(excel.workbook).ownStyleAt(1, 2)).toBeNull();
  });

  it('puts new conditional formats first, and the others back when they go', async () => {
    const workbook = ledger();
    const sheet = sheetOf(workbook);
    const old = {
      ranges: [{ top: 0, left: 0, bottom: 9, right: 3 }],
      stopIfTrue: false,
      fill: '#00FF00',
      fontColor: null,
      bold: null,
    };
    sheet.conditionalFormats.push({ ...old, id: 'a', priority: 1, formula: 'A1=1', other: null });
    sheet.conditionalFormats.push({ ...old, id: 'b', priority: 4, formula: null, other: '<cfRule type="dataBar"/>' });
    const before = structuredClone(sheet.conditionalFormats);
    startExcel(workbook);
    const id = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D3').conditionalFormats.add('Custom');
      added.custom.rule.formula = '=$D1="滞后"';
      added.custom.format.fill.color = '#FFC7CE';
      added.custom.format.font.bold = true;
      await context.sync();
      added.load('id,priority');
      await context.sync();
      expect(added.priority).toBe(0);
      return added.id;
    });
    const formats = await onSheet((each) =>
      each.getRange().conditionalFormats.load('items/type,items/priority,items/customOrNullObject/rule/formula'),
    );
    expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
      ['Custom', 0],
      ['Custom', 1],
      ['DataBar', 4],
    ]);
    expect(formats.items.map(({ customOrNullObject }) => customOrNullObject.isNullObject)).toEqual([
      false,
      false,
      true,
    ]);
    expect(formats.items[0]?.customOrNullObject.rule.formula).toBe('=$D1="滞后"');
    await onSheet((each) => each.getRange().conditionalFormats.getItem(id).delete());
    expect(sheet.conditionalFormats).toEqual(before);
    expect(await codeOf((each) => each.getRange('A1').conditionalFormats.add('DataBar'))).toBe('NotImplemented');
  });

  it('keeps links, panes, filter and print', async () => {
    const { excel } = startExcel(ledger());
    await onSheet((sheet) => {
      sheet.getRange('B2').hyperlink = { documentReference: '台账!A1', screenTip: '来源' };
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B1'));
      sheet.autoFilter.apply(sheet.getRange('A1:C3'));
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.setPrintMargins('Centimeters', { top: 3.7, bottom: 3.5, left: 2.8, right: 2.6 });
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows('$1:$1');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
      pageLayout.setPrintArea('A1:C40');
      for (const row of ['A31', 'A21', 'B21']) sheet.horizontalPageBreaks.add(row);
    });
    const sheet = sheetOf(excel.workbook);
    expect(sheet.hyperlinks).toEqual([{ cell: { row: 1, column: 1 }, target: '台账!A1', tip: '来源' }]);
    expect([sheet.frozen, sheet.autoFilter]).toEqual([
      { rows: 1, columns: 2 },
      { top: 0, left: 0, bottom: 2, right: 2 },
    ]);
    expect(sheet.print).toEqual({
      orientation: 'landscape',
      paper: 'A4',
      margins: { top: 3.7, bottom: 3.5, left: 2.8, right: 2.6 },
      titleRows: [0, 0],
      fitToWidth: true,
      footer: '&P / &N',
      area: { top: 0, left: 0, bottom: 39, right: 2 },
      breaks: [20, 30],
    });
    const [breaks, area] = await onSheet((each) => [
      each.horizontalPageBreaks.load('items/rowIndex'),
      each.pageLayout.getPrintAreaOrNullObject().load('address'),
    ]);
    expect([breaks.items.map(({ rowIndex }) => rowIndex), area.address]).toEqual([[20, 30], '台账!A1:C40']);
    expect(await codeOf((each) => each.horizontalPageBreaks.add('A1'))).toBe('InvalidArgument');
    expect(await codeOf((each) => each.pageLayout.setPrintArea('A1:B2,D1:E2'))).toBe('NotImplemented');
    await onSheet((each) => each.getRange('10:19').insert('Down'));
    expect(sheet.print).toMatchObject({ area: { bottom: 49 }, breaks: [30, 40] });
    await onSheet((each) => each.horizontalPageBreaks.removePageBreaks());
    expect(sheet.print?.breaks).toEqual([]);
  });
});
