import { Document, Packer } from 'docx';
import { pageOf } from '../sheet/page';
import { tableLook } from './table-look';
import type { WordedDocument } from '../worded';
import { bodyOf } from './body';
import { footersOf } from './footers';
import { pageProperties } from './page-properties';
import { writable } from './runs';
import { stylesOf } from './styles';

/**
 * A document in words as a Word file (GB/T 9704): A4, its styles under Word's own names, so that people can go on writing
 * in it. Charts are left out; their tables are there. Names nobody as its author; its only trace of where it was made is
 * the time. Never fails over texts: what XML cannot hold is left out.
 *
 * @returns The bytes of a .docx file.
 */
export async function docxOf(document: WordedDocument): Promise<Uint8Array<ArrayBuffer>> {
  const page = pageOf(document);
  const tables = tableLook(document, page.width);
  const { locale } = document;
  const file = new Document({
    title: writable(document.title),
    // Left out, the library would write "Un-named".
    creator: '',
    lastModifiedBy: '',
    styles: stylesOf(tables.look, locale),
    evenAndOddHeaderAndFooters: locale !== 'en',
    sections: [
      {
        properties: pageProperties(document, page),
        footers: footersOf(locale),
        children: [...bodyOf(document, { ...tables, locale, width: page.width })],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
