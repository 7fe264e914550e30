import { strToU8, zipSync } from 'fflate';
import type { Output } from '../../src/cli/output';
import type { World } from '../../src/cli/run';
import { dayOf } from '../../src/core/model/day';
import { newWorkbook, openFileHost, readWorkbook } from '../../src/xlsx';

/** An output that keeps what is written to it. */
export interface Recorded extends Output {
  readonly text: () => string;
}

export function recorded(terminal: { readonly columns: number } | null = null): Recorded {
  const written: string[] = [];
  return {
    isTerminal: terminal !== null,
    columns: terminal?.columns ?? null,
    write: (text) => {
      written.push(text);
      return Promise.resolve();
    },
    text: () => written.join(''),
  };
}

/** A world whose outputs are recorded; the real reader unless another is given. */
export function world(changes: Partial<World> = {}): World & { readonly stdout: Recorded; readonly stderr: Recorded } {
  return {
    environment: {},
    today: dayOf(2026, 1, 15) ?? 0,
    version: '9.9.9',
    readWorkbook,
    newWorkbook,
    openWorkbook: (bytes, fileName) => openFileHost(bytes, { fileName }),
    ...changes,
    stdout: recorded(),
    stderr: recorded(),
  };
}

/** The smallest workbook: one sheet of inline texts. */
export function workbookBytes(rows: readonly (readonly string[])[], sheet = '表'): Uint8Array {
  const cells = rows.map(
    (row) => `<row>${row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
  );
  const ns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${ns}" xmlns:r="${relations}"><sheets><sheet name="${sheet}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${ns}"><sheetData>${cells.join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
