import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../src/xlsx';
import { describeWorkbook } from '../../support/describe-workbook';
import { stage } from './support/session';

const ROOT = join(__dirname, '../../..');
/** The repository's own sample, and the team's where they lie beside it. */
const FOLDERS = [join(ROOT, 'samples'), join(ROOT, '../shared/ledgers')].filter((folder) => existsSync(folder));
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => ({ name, path: join(folder, name) })),
);

describe.each(FILES)('$name', ({ path }) => {
  it('is as it was after everything was marked, listed and cleared', async () => {
    const workbook = openWorkbook(readFileSync(path));
    const before = describeWorkbook(workbook);
    const { session, notice } = await stage(workbook);
    await session.check('all');
    expect(notice()).toBe('');
    const judged = [...session.state().results.values()].filter(({ view }) =>
      view.ledgers.some(({ entries }) => entries.some(({ status }) => status !== null)),
    );
    for (const { view } of judged) {
      await session.highlight(view.id);
      expect(session.state().notice?.tone).toBe('success');
    }
    await session.writeFindings(null);
    expect(session.state().notice?.tone).toBe('success');
    await session.clear('all');
    expect(describeWorkbook(workbook)).toEqual(before);
  });
});
