import { zipSync, strToU8, type Zippable } from 'fflate';

export const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Parts of a package by name: XML as text, anything else as bytes. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** When all parts were made: archives of the same parts are the same bytes. */
const MADE = new Date(2026, 0, 1);

/** Zips parts as they are. */
export function zip(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = [typeof content === 'string' ? strToU8(content) : content, { level }];
  }
  return zipSync(files, { mtime: MADE });
}

/** A relationships part: id → [last segment of the type, target]. */
export function rels(
  entries: Readonly<Record<string, readonly [type: string, target: string]>>,
  base = RELATIONSHIPS,
): string {
  const list = Object.entries(entries).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${list.join('')}</Relationships>`;
}

export interface WorkbookOptions {
  /** Content of `worksheet`, one a sheet; a sheet named Sheet1, Sheet2 … */
  readonly sheets?: readonly string[];
  /** Content of `sst`. */
  readonly sharedStrings?: string;
  /** Content of `styleSheet`. */
  readonly styles?: string;
  /** What stands in `workbook` before and after `sheets`. */
  readonly before?: string;
  readonly after?: string;
  /** Replaces or adds parts. */
  readonly parts?: Parts;
}

/** The parts of a workbook with the usual names. */
export function workbookParts(options: WorkbookOptions = {}): Record<string, string | Uint8Array> {
  const sheets = options.sheets ?? ['<sheetData/>'];
  const targets: Record<string, readonly [string, string]> = {
    styles: ['styles', 'styles.xml'],
    strings: ['sharedStrings', 'sharedStrings.xml'],
  };
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': rels({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/styles.xml': `<styleSheet xmlns="${NAMESPACE}">${options.styles ?? ''}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${NAMESPACE}">${options.sharedStrings ?? ''}</sst>`,
  };
  const tabs = sheets.map((content, index) => {
    const number = index + 1;
    targets[`s${number}`] = ['worksheet', `worksheets/sheet${number}.xml`];
    parts[`xl/worksheets/sheet${number}.xml`] = `<worksheet xmlns="${NAMESPACE}">${content}</worksheet>`;
    return `<sheet name="Sheet${number}" sheetId="${number}" r:id="s${number}"/>`;
  });
  parts['xl/_rels/workbook.xml.rels'] = rels(targets);
  parts['xl/workbook.xml'] =
    `<workbook xmlns="${NAMESPACE}" xmlns:r="${RELATIONSHIPS}">${options.before ?? ''}` +
    `<sheets>${tabs.join('')}</sheets>${options.after ?? ''}</workbook>`;
  return { ...parts, ...options.parts };
}

/** A workbook with the usual names. */
export function workbook(options: WorkbookOptions = {}): Uint8Array {
  return zip(workbookParts(options));
}

/** A workbook of one sheet that holds these rows: content of `sheetData`. */
export function sheetOf(rows: string, options: Omit<WorkbookOptions, 'sheets'> = {}): Uint8Array {
  return workbook({ ...options, sheets: [`<sheetData>${rows}</sheetData>`] });
}
