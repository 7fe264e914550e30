import fc from 'fast-check';
import { parseRequest } from '../../src/cli/options';
import { dayFromIso } from '../../src/core/model/day';

describe('a command line', () => {
  it('asks for a check of its files, in their order, by the defaults', () => {
    expect(parseRequest(['b.xlsx', 'a.xlsx', 'b.xlsx'])).toEqual({
      kind: 'check',
      files: ['b.xlsx', 'a.xlsx', 'b.xlsx'],
      asOf: null,
      before: null,
      profile: null,
      format: 'text',
      locale: 'zh-CN',
      out: null,
      summary: null,
    });
  });

  it('may give every option, with a space or an equals sign, before and after the files', () => {
    const spaced = ['--as-of', '2021-12-01', 'a.xlsx', '--profile', '10/20', '--format', 'json', '--lang', 'en'];
    const joined = ['--as-of=2021-12-01', '--profile=10/20', '--format=json', '--lang=en', 'a.xlsx'];
    for (const argv of [spaced, joined]) {
      expect(parseRequest(argv)).toEqual({
        kind: 'check',
        files: ['a.xlsx'],
        asOf: dayFromIso('2021-12-01'),
        before: null,
        profile: '10/20',
        format: 'json',
        locale: 'en',
        out: null,
        summary: null,
      });
    }
  });

  it('names an earlier file, and its day where that is to be given', () => {
    expect(parseRequest(['a.xlsx', '--before', 'b.xlsx'])).toMatchObject({ before: { file: 'b.xlsx', asOf: null } });
    expect(parseRequest(['a.xlsx', '--before=b.xlsx', '--before-as-of', '2021-11-01'])).toMatchObject({
      files: ['a.xlsx'],
      before: { file: 'b.xlsx', asOf: dayFromIso('2021-11-01') },
    });
  });

  it('names a folder to write into, and the documents in the words of either language', () => {
    expect(parseRequest(['a.xlsx', '--out', 'dir'])).toMatchObject({ out: { folder: 'dir', documents: null } });
    for (const list of ['简报,通报', '简报，通报', '简报、通报', ' 简报 通报 ']) {
      expect(parseRequest(['a.xlsx', '--out', 'dir', '--documents', list])).toMatchObject({
        out: { folder: 'dir', documents: ['简报', '通报'] },
      });
    }
  });

  it('takes the last one of an option given twice', () => {
    expect(parseRequest(['a.xlsx', '--format', 'json', '--format', 'text'])).toMatchObject({ format: 'text' });
  });

  it('names files that begin with a dash after --', () => {
    expect(parseRequest(['--', '-a.xlsx'])).toMatchObject({ kind: 'check', files: ['-a.xlsx'] });
  });

  it.each([
    [['--help'], 'help'],
    [['-h', 'a.xlsx'], 'help'],
    [['--version'], 'version'],
    [['-v'], 'version'],
  ])('%j asks for %s', (argv, kind) => {
    expect(parseRequest(argv)).toMatchObject({ kind });
  });

  it.each([
    [[], 'cli.no-files', {}],
    [['--format', 'json'], 'cli.no-files', {}],
    [['a', '--nope'], 'cli.unknown-option', { option: '--nope' }],
    [['a', '-x'], 'cli.unknown-option', { option: '-x' }],
    [['a', '--constructor'], 'cli.unknown-option', { option: '--constructor' }],
    [['a', '--as-of'], 'cli.missing-value', { option: '--as-of' }],
    [['a', '--as-of='], 'cli.missing-value', { option: '--as-of' }],
    [['a', '--as-of', '--format', 'json'], 'cli.missing-value', { option: '--as-of' }],
    [['a', '--help=yes'], 'cli.unexpected-value', { option: '--help' }],
    [['a', '--as-of', '2021-02-30'], 'cli.bad-as-of', { option: '--as-of', value: '2021-02-30' }],
    [['a', '--as-of', '2021-2-3'], 'cli.bad-as-of', { option: '--as-of', value: '2021-2-3' }],
    [['a', '--before-as-of', '2021-11-01'], 'cli.before-as-of-without-before', {}],
    [['a', '--as-of', 'today'], 'cli.bad-as-of', { option: '--as-of', value: 'today' }],
    [['a', '--format', 'xml'], 'cli.bad-format', { value: 'xml' }],
    [['a', '--lang', 'fr'], 'cli.bad-lang', { value: 'fr', locales: ['zh-CN', 'en'] }],
    [['a', '--documents', '简报'], 'cli.documents-without-out', {}],
    [['a', '--summary', '汇总.docx'], 'cli.summary-not-xlsx', { value: '汇总.docx' }],
    [['a', '--summary', 'a.xlsx', '--documents', ','], 'cli.missing-value', { option: '--documents' }],
    [['a', '--out', 'dir', '--documents', '、'], 'cli.missing-value', { option: '--documents' }],
  ])('%j is wrong: %s', (argv, id, params) => {
    expect(parseRequest(argv)).toMatchObject({ kind: 'usage-error', message: { id, params } });
  });

  it('is told what is wrong in the language that it asks for', () => {
    expect(parseRequest(['--lang', 'en'])).toMatchObject({ kind: 'usage-error', locale: 'en' });
    expect(parseRequest(['--nope', '--lang=en'])).toMatchObject({ kind: 'usage-error', locale: 'en' });
    expect(parseRequest(['--lang', 'fr'])).toMatchObject({ kind: 'usage-error', locale: 'zh-CN' });
  });

  it('never makes the parser throw', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom('--as-of', '--', '-', '--lang', '=', '--format=', '-vh'));
    fc.assert(
      fc.property(fc.array(word), (argv) => {
        expect(['check', 'help', 'version', 'usage-error']).toContain(parseRequest(argv).kind);
      }),
    );
  });
});
