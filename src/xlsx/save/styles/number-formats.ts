import { BUILTIN_FORMATS } from '../../sheetml/builtin-formats';
import { decodeEscapes } from '../../sheetml/cell-text';
import { parseElement } from '../../xml/document';
import type { XmlElement } from '../../xml/element';
import { encodeEscapes } from '../../xml/escape';
import { childFor } from '../../xml/place';

/** Ids below belong to Excel (ECMA-376 part 1, 18.8.30). */
const FIRST_OWN = 164;

/** Those of Excel's own that show alike in every country: a date by id would follow the reader's system. */
const EVERYWHERE = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 45, 46, 47, 48, 49];

/** The id of a number format, which is added where the workbook has none. @param order sequence of `styleSheet` */
export function numberFormatId(styleSheet: XmlElement, code: string, order: readonly string[]): number {
  const builtin = EVERYWHERE.find((id) => BUILTIN_FORMATS.get(id) === code);
  if (builtin !== undefined) return builtin;
  const list = childFor(styleSheet, 'numFmts', order);
  let last = FIRST_OWN - 1;
  for (const each of list.childrenNamed('numFmt')) {
    const id = Number(each.get('numFmtId'));
    if (decodeEscapes(each.get('formatCode') ?? '') === code) return id;
    last = Math.max(last, id || 0);
  }
  const added = parseElement(`<${list.prefix}numFmt/>`);
  added.set('numFmtId', last + 1);
  added.set('formatCode', encodeEscapes(code));
  list.insert(added, null);
  list.set('count', list.childrenNamed('numFmt').length);
  return last + 1;
}
