import { startExcel } from '.';
import { ledger, sheetOf } from './support/ledger';
import { codeOf, onSheet } from './support/run';

describe("the tests' Excel: charts", () => {
  const draw = (): Promise<Excel.Chart> =>
    onSheet((sheet) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('C2:C3'), 'Columns');
      const first = chart.series.getItemAt(0);
      first.name = '完成数';
      first.setXAxisValues(sheet.getRange('B2:B3'));
      first.format.fill.setSolidColor('#4472c4');
      const second = chart.series.add('序号');
      second.chartType = 'LineMarkers';
      second.setValues(sheet.getRange('A2:A3'));
      second.format.line.color = '#C00000';
      chart.title.text = '完成情况';
      chart.axes.valueAxis.title.text = '处';
      chart.legend.position = 'Bottom';
      chart.setPosition('E2', sheet.getRange('J15'));
      return chart.load('name');
    });

  it('are kept with their series, and follow their cells', async () => {
    const { excel } = startExcel(ledger());
    const { name } = await draw();
    const sheet = sheetOf(excel.workbook);
    const column = (index: number) => ({ top: 1, left: index, bottom: 2, right: index });
    const chart = {
      id: name,
      title: '完成情况',
      axisTitle: '处',
      categories: column(1),
      series: [
        { name: '完成数', values: column(2), look: 'columns', color: '#4472C4' },
        { name: '序号', values: column(0), look: 'line', color: '#C00000' },
      ],
      area: { top: 1, left: 4, bottom: 14, right: 9 },
    };
    expect(sheet.charts).toEqual([chart]);
    await onSheet((each) => each.getRange('2:2').insert('Down'));
    expect(sheet.charts[0]?.series[0]?.values).toEqual({ top: 2, left: 2, bottom: 3, right: 2 });
    expect(sheet.charts[0]?.area.top).toBe(2);
    const found = await onSheet((each) => each.charts.load('items/name, items/series/items/name'));
    expect(found.items.map(({ series }) => series.items.map((each) => each.name))).toEqual([['完成数', '序号']]);
    await onSheet((each) => each.charts.getItem(name).delete());
    expect(sheet.charts).toEqual([]);
    expect(await codeOf((each) => each.charts.getItem(name).load('name'))).toBe('ItemNotFound');
  });

  it('refuses by name what it does not keep', async () => {
    startExcel(ledger());
    await draw();
    const chart = (sheet: Excel.Worksheet): Excel.Chart => sheet.charts.getItemAt(0);
    const range = (sheet: Excel.Worksheet): Excel.Range => sheet.getRange('C2:C3');
    for (const act of [
      (sheet: Excel.Worksheet) => sheet.charts.add('Pie', range(sheet), 'Columns'),
      (sheet: Excel.Worksheet) => sheet.charts.add('ColumnClustered', range(sheet), 'Auto'),
      (sheet: Excel.Worksheet) => sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns'),
      (sheet: Excel.Worksheet) => sheet.charts.add('ColumnClustered', sheet.getRange('C2'), 'Columns'),
      (sheet: Excel.Worksheet) => (chart(sheet).series.getItemAt(0).chartType = 'Line'),
      (sheet: Excel.Worksheet) => chart(sheet).series.getItemAt(1).setXAxisValues(range(sheet)),
      (sheet: Excel.Worksheet) => chart(sheet).series.getItemAt(1).format.fill.setSolidColor('#FFFFFF'),
      (sheet: Excel.Worksheet) => (chart(sheet).series.getItemAt(1).markerBackgroundColor = '#FFFFFF'),
      (sheet: Excel.Worksheet) => (chart(sheet).legend.position = 'Right'),
      (sheet: Excel.Worksheet) => (chart(sheet).height = 100),
      (sheet: Excel.Worksheet) => chart(sheet).setPosition('A1'),
    ]) {
      expect(await codeOf(act)).toBe('NotImplemented');
    }
    expect(await codeOf((sheet) => chart(sheet).series.getItemAt(2).load('name'))).toBe('InvalidArgument');
  });
});
