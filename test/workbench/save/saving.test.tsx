/** @jest-environment jsdom */
import '../support/page-globals';
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Session } from '../../../src/app/session/session';
import { createFormatter, type Locale } from '../../../src/i18n';
import { FormatProvider } from '../../../src/taskpane/context/format';
import { AboutSaving } from '../../../src/workbench/save/about-saving';
import { sheetNote } from '../../../src/workbench/save/carried';
import { NotesDialog } from '../../../src/workbench/save/notes-dialog';
import { useSave } from '../../../src/workbench/save/use-save';
import { openFileHost, openWorkbook, type OpenedFile, type Revision, type SavedWorkbook } from '../../../src/xlsx';
import type { OpenNotice } from '../../../src/workbench/open/use-open-book';
import { fullWorkbook } from '../../xlsx/save/support/full-workbook';
import { sheetOf } from '../../xlsx/support/package';

const zh = createFormatter('zh-CN');
const say = (id: string, params: Readonly<Record<string, string | number>> = {}): string => zh({ id, params });

/** Files that were offered to be kept, by their names. */
const kept = new Map<string, Blob>();
beforeEach(() => {
  kept.clear();
  let latest: Blob | null = null;
  URL.createObjectURL = (blob: Blob) => {
    latest = blob;
    return 'blob:file';
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (latest) kept.set(this.download, latest);
  });
});
afterEach(() => jest.restoreAllMocks());

interface SaverProps {
  readonly file: OpenedFile;
  readonly fileName: string;
  readonly saved: (at: Revision) => void;
  readonly tell: (notice: OpenNotice) => void;
}

/** The page's button to save, without the page. */
function Saver({ file, fileName, saved, tell }: SaverProps) {
  const save = (): Promise<SavedWorkbook> => Promise.resolve(file.saved());
  const book = { fileName, host: file.host, save, session: null as unknown as Session };
  const saving = useSave(zh, tell, saved);
  return (
    <>
      <button onClick={() => void saving.save(book)}>{saving.isSaving ? 'saving' : 'save'}</button>
      {saving.asked && (
        <NotesDialog title="?" notes={saving.asked} yes="yes" no="no" onYes={saving.agree} onClose={saving.refuse} />
      )}
    </>
  );
}

function renderSaver(bytes: Uint8Array, fileName: string) {
  const file = openFileHost(bytes, { fileName });
  const onSaved = jest.fn();
  const tell = jest.fn();
  render(
    <FluentProvider theme={webLightTheme}>
      <Saver file={file} fileName={fileName} saved={onSaved} tell={tell} />
    </FluentProvider>,
  );
  const { host } = file;
  const edit = (row: number, column: number, value: number): Promise<void> =>
    act(() => host.edit(host.workbook.sheets[0]!.id, { row, column }, value));
  return { onSaved, tell, file, edit, user: userEvent.setup() };
}

describe('saving', () => {
  it('asks nothing where nothing is lost, and keeps a file under a name of its own', async () => {
    const { user, onSaved, tell, edit, file } = renderSaver(
      sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'),
      '台账.xlsx',
    );
    await edit(0, 0, 2);
    await user.click(screen.getByText('save'));
    await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect([...kept.keys()]).toEqual(['台账-核查.xlsx']);
    expect(onSaved).toHaveBeenCalledWith(file.host.revision());
    const text = say('workbench.save.done', { file: '台账-核查.xlsx' });
    expect(tell).toHaveBeenCalledWith({ tone: 'success', text, error: null });
  });

  it('says which results are those of before', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>';
    const { user, tell, edit } = renderSaver(sheetOf(rows), '台账.xlsx');
    await edit(0, 0, 5);
    await user.click(screen.getByText('save'));
    await waitFor(() => expect(tell).toHaveBeenCalledTimes(1));
    const results = say('saving.results', { count: 1, user: "'Sheet1'!B1" });
    expect(tell.mock.calls[0]?.[0]).toMatchObject({ text: expect.stringContaining(results) as string });
  });

  it('asks before a signature goes, and keeps nothing until that is agreed to', async () => {
    const { user, onSaved, edit, file } = renderSaver(fullWorkbook(), '台账.xlsm');
    await edit(2, 3, 11);
    await user.click(screen.getByText('save'));
    const asked = within(await screen.findByRole('alertdialog'));
    expect(asked.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      say('saving.signatures'),
      say('saving.results', { count: 2, user: "'公式'!A1" }),
      say('saving.pivots', { count: 1 }),
    ]);
    await user.click(asked.getByText('no'));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect([kept.size, onSaved.mock.calls.length]).toEqual([0, 0]);

    await user.click(screen.getByText('save'));
    await user.click(within(await screen.findByRole('alertdialog')).getByText('yes'));
    expect(onSaved).toHaveBeenCalledTimes(1);
    const blob = kept.get('台账-核查.xlsm');
    expect(blob?.type).toBe('application/vnd.ms-excel.sheet.macroenabled.12');
    expect(blob?.size).toBe(file.save().length);
  });

  it('asks nothing of a signed workbook that nobody changed', async () => {
    const { user, onSaved } = renderSaver(fullWorkbook(), '台账.xlsm');
    await user.click(screen.getByText('save'));
    await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });
});

describe('what is not drawn', () => {
  function renderAbout(bytes: Uint8Array, locale: Locale = 'zh-CN') {
    const { host } = openFileHost(bytes, { fileName: null });
    return render(
      <FluentProvider theme={webLightTheme}>
        <FormatProvider format={createFormatter(locale)}>
          <AboutSaving host={host} />
        </FormatProvider>
      </FluentProvider>,
    );
  }

  it('is told on demand', async () => {
    renderAbout(fullWorkbook());
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: say('saving.about', { count: 5 }) }));
    const dialog = within(await screen.findByRole('dialog'));
    const notes = dialog.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(notes.slice(0, 3)).toEqual([
      say('saving.known.macros'),
      say('saving.known.tabs', { count: 1 }),
      say('saving.known.signatures'),
    ]);
    expect(notes[3]).toContain('图片 1 张');
    await user.click(dialog.getByRole('button', { name: say('saving.about-close') }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('is no matter where all is drawn', () => {
    renderAbout(sheetOf(''));
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each(['zh-CN', 'en'] as const)('is named sheet by sheet, in %s', (locale) => {
    const format = createFormatter(locale);
    const notes = openWorkbook(fullWorkbook()).sheets.map((sheet) => sheetNote(sheet, format));
    expect(notes[1]).toBeNull();
    expect(notes.filter((note) => note?.includes('{') || note?.includes('saving.'))).toEqual([]);
    expect(notes[0]).toContain(format({ id: 'saving.thing.sparklines', params: { count: 2 } }));
  });
});
