import type { Link } from './batch';

/** The workbook's file name; null where it was never saved, for then it is called by a word without an ending. */
export function readFileName(link: Link): Promise<string | null> {
  return link.ask('read the file name', async (context) => {
    const { workbook } = context;
    workbook.load('name');
    await context.sync();
    return /\.[^.]+$/.test(workbook.name) ? workbook.name : null;
  });
}
