import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shippedProfileNames } from '../../src/app/profiles';
import { chooseProfile } from '../../src/cli/choose-profile';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-check-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('chooseProfile', () => {
  it('takes the default where none is named', async () => {
    expect(await chooseProfile(null)).toMatchObject({ ok: true, profile: { name: 'default' } });
  });

  it.each([...shippedProfileNames()])('takes the shipped profile %s by its name', async (name) => {
    expect(await chooseProfile(name)).toMatchObject({ ok: true, profile: { name } });
  });

  it('reads a file', async () => {
    expect(await chooseProfile(written('a.json', '{"name":"某市"}'))).toMatchObject({
      ok: true,
      profile: { name: '某市' },
    });
  });

  it('names the shipped profiles where there is neither', async () => {
    expect(await chooseProfile('no-such')).toMatchObject({
      ok: false,
      problems: [{ id: 'cli.profile-not-found', params: { name: 'no-such', profiles: shippedProfileNames() } }],
    });
  });

  it('says what is no JSON, and lists every mistake of one that is', async () => {
    expect(await chooseProfile(written('b.json', '{'))).toMatchObject({ problems: [{ id: 'cli.profile-not-json' }] });
    expect(await chooseProfile(written('c.json', '{"nmae":1,"schedule":{"redLine":"x"}}'))).toMatchObject({
      problems: [{ id: 'cli.profile-invalid', params: { count: 2 } }, {}, {}],
    });
  });

  it('says what keeps the file from being read', async () => {
    expect(await chooseProfile(folder)).toMatchObject({
      problems: [{ id: 'cli.profile-unreadable', params: { detail: 'EISDIR' } }],
    });
  });
});
