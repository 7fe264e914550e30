import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { openFileHost, openWorkbook, type OpenedFile } from '../../../src/xlsx';
import { describeWorkbook } from '../../support/describe-workbook';
import { workbook, zip, type WorkbookOptions } from '../support/package';
import { briefingPlan } from './support/briefing-plan';

const LEDGER = '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row></sheetData>';

function open(options: WorkbookOptions = {}): OpenedFile & { readonly bytes: Uint8Array } {
  const bytes = workbook({ sheets: [LEDGER], ...options });
  return { bytes, ...openFileHost(bytes, { fileName: 'a.xlsx' }) };
}

function part(bytes: Uint8Array, name: string): string {
  const found = unzipSync(bytes)[name];
  if (!found) throw new Error(`${name} is not there`);
  return strFromU8(found);
}

describe('a generated sheet', () => {
  it('reads the same once it was saved', async () => {
    const { host, save } = open();
    await host.apply([briefingPlan('Sheet1')]);
    const again = openWorkbook(save());
    expect(describeWorkbook(again)).toEqual(describeWorkbook(host.workbook));
    expect(again.active).toBe(1);
    expect(again.sheets[1]?.charts).toEqual(host.workbook.sheets[1]?.charts);
  });

  it('has print area, title rows and filter as names of its own, and a chart that holds its values', async () => {
    const { host, save } = open();
    await host.apply([briefingPlan('Sheet1')]);
    const bytes = save();
    const names = [...part(bytes, 'xl/workbook.xml').matchAll(/<definedName ([^>]*)>([^<]*)</g)];
    expect(names.map(([, attributes = '', formula]) => [/name="([^"]*)"/.exec(attributes)?.[1], formula])).toEqual([
      ['_LedgerCheck_Document', '"briefing|通报 &lt;1&gt;"'],
      ['_xlnm._FilterDatabase', "'通报 &lt;1&gt;'!$A$4:$D$9"],
      ['_xlnm.Print_Area', "'通报 &lt;1&gt;'!$A$1:$D$29"],
      ['_xlnm.Print_Titles', "'通报 &lt;1&gt;'!$4:$4"],
    ]);
    expect(names.every(([, attributes]) => attributes?.includes('localSheetId="1"'))).toBe(true);
    const chart = part(bytes, 'xl/charts/chart1.xml');
    expect(chart).toContain('<c:pt idx="1"><c:v>=市住建局</c:v></c:pt>');
    expect(chart).toContain("<c:f>'通报 &lt;1&gt;'!$C$5:$C$9</c:f>");
    expect(chart).toContain('<c:pt idx="4"><c:v>10</c:v></c:pt>');
    expect(part(bytes, '[Content_Types].xml')).toContain('/xl/charts/chart1.xml');
  });

  it('holds for another reader what it holds for ours', async () => {
    const { host, save } = open();
    await host.apply([briefingPlan('Sheet1')]);
    const script = join(__dirname, '../support/hucre.mjs');
    const read: unknown = JSON.parse(execFileSync(process.execPath, [script, 'read'], { input: save() }).toString());
    expect(read).toMatchObject([
      { name: 'Sheet1', rows: [[1, 2]], merges: 0 },
      {
        name: '通报 <1>',
        merges: 1,
        rows: { 4: ['市教育局', 1, 2, 0], 5: ['=市住建局', 2, 4, 0.125], 8: ['市 水务局 ', 5, 10, 0.5] },
      },
    ]);
  });

  it('is shown alone: no other tab stays selected', async () => {
    const view = '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>';
    const { host, save } = open({ sheets: [view + LEDGER] });
    await host.apply([briefingPlan('Sheet1')]);
    const bytes = save();
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('tabSelected');
    expect(part(bytes, 'xl/worksheets/sheet2.xml')).toContain('tabSelected="1"');
    expect(part(bytes, 'xl/workbook.xml')).toContain('activeTab="1"');
  });

  it('is replaced, and removed, with everything that only it had', async () => {
    const { bytes, host, save } = open();
    await host.apply([briefingPlan('Sheet1')]);
    const first = openFileHost(save(), { fileName: 'a.xlsx' });
    await first.host.apply([briefingPlan('Sheet1')]);
    const second = first.save();
    expect(describeWorkbook(openWorkbook(second))).toEqual(describeWorkbook(host.workbook));
    expect(Object.keys(unzipSync(second)).filter((name) => /chart|drawing/.test(name))).toHaveLength(3);

    const third = openFileHost(second, { fileName: 'a.xlsx' });
    await third.host.apply([{ kind: 'clear', marks: 'all', documents: 'all' }]);
    const cleared = third.save();
    expect(Object.keys(unzipSync(cleared)).sort()).toEqual(Object.keys(unzipSync(bytes)).sort());
    expect(describeWorkbook(openWorkbook(cleared))).toEqual(describeWorkbook(openWorkbook(bytes)));
  });

  it('changes its chart, and loses it', async () => {
    const { host, save } = open();
    await host.apply([briefingPlan('Sheet1')]);
    const again = openFileHost(save(), { fileName: 'a.xlsx' });
    const [chart] = again.host.workbook.sheets[1]!.charts;
    Object.assign(chart!, { title: null, axisTitle: '%', area: { top: 2, left: 5, bottom: 9, right: 11 } });
    const changed = again.save();
    expect(describeWorkbook(openWorkbook(changed))).toEqual(describeWorkbook(again.host.workbook));
    again.host.workbook.sheets[1]!.charts.length = 0;
    const without = again.save();
    expect(openWorkbook(without).sheets[1]?.charts).toEqual([]);
    expect(Object.keys(unzipSync(without)).filter((name) => name.includes('/charts/'))).toEqual([]);
  });

  it('is written into strict workbooks in their own words', async () => {
    const strict = { NAMESPACE: 'http://purl.oclc.org/ooxml/spreadsheetml/main' };
    const { bytes } = open();
    const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
      const xml = strFromU8(content)
        .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', strict.NAMESPACE)
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/',
          'http://purl.oclc.org/ooxml/officeDocument/',
        );
      return [name, xml] as const;
    });
    const { host, save } = openFileHost(zip(Object.fromEntries(parts)), { fileName: 'a.xlsx' });
    await host.apply([briefingPlan('Sheet1')]);
    const saved = save();
    expect(describeWorkbook(openWorkbook(saved))).toEqual(describeWorkbook(host.workbook));
    const added = [
      'xl/worksheets/sheet2.xml',
      'xl/drawings/drawing1.xml',
      'xl/charts/chart1.xml',
      'xl/_rels/workbook.xml.rels',
    ];
    for (const name of added) expect(part(saved, name)).not.toMatch(/schemas\.openxmlformats\.org\/(?!package)/);
  });
});
