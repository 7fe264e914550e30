import { FILE_HINTS, fileErrorReport, internalErrorReport } from '../../src/app/file-error';
import { FileError, type FileErrorCode } from '../../src/core/model/workbook';
import { createFormatter, LOCALES } from '../../src/i18n';
import { DEFAULT_LIMITS } from '../../src/xlsx/limits';

const format = createFormatter('zh-CN');
const words = (code: FileErrorCode, params: Readonly<Record<string, string | number>> = {}): string =>
  fileErrorReport(new FileError(code, params), format).message;

describe('a file error in words', () => {
  it('keeps the code of the error', () => {
    expect(fileErrorReport(new FileError('legacy-xls'), format).code).toBe('legacy-xls');
    expect(internalErrorReport(format).code).toBe('internal');
  });

  it('names the part that is damaged, and the format that is not a workbook', () => {
    expect(words('damaged', { detail: 'xl/workbook.xml' })).toContain('xl/workbook.xml');
    expect(words('damaged')).not.toContain('{');
    expect(words('unsupported', { detail: 'OpenDocument' })).toContain('OpenDocument');
    expect(words('unsupported')).not.toContain('{');
  });

  it('shows bytes in megabytes, and the measure above the bound even where they differ by one byte', () => {
    const limit = DEFAULT_LIMITS.maxInflatedBytes;
    const message = words('too-large', { bound: 'maxInflatedBytes', limit, found: limit + 1 });
    expect(message).toContain('513 MB');
    expect(message).toContain('512 MB');
  });

  it.each(LOCALES.flatMap((locale) => Object.keys(DEFAULT_LIMITS).map((bound) => ({ locale, bound }))))(
    'has words in $locale for the bound $bound of the reader',
    ({ locale, bound }) => {
      const error = new FileError('too-large', { bound, limit: 1, found: 2 });
      const { message } = fileErrorReport(error, createFormatter(locale));
      expect(message).not.toContain(bound);
      expect(message).not.toContain('{');
    },
  );

  it.each([...FILE_HINTS])('has a sentence of its own for %s', (hint) => {
    const code = hint.startsWith('not-found') ? 'not-found' : 'unsupported';
    const params = { hint, wildcard: '*', folder: 'a/', detail: 'EACCES' };
    expect(words(code, params)).not.toBe(words(code));
    expect(words(code, params)).not.toContain('{');
  });

  it('says the general sentence for a hint that it does not know', () => {
    expect(words('not-found', { hint: 'no-such-hint' })).toBe(words('not-found'));
  });
});
