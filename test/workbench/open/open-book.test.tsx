/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFileHost, createWorkbook } from '../../../src/xlsx';
import { HostError } from '../../../src/core/model/host-error';
import { FileError } from '../../../src/core/model/workbook';
import type { LongWork } from '../../../src/host/host';
import { createFormatter } from '../../../src/i18n';
import { FormatProvider } from '../../../src/taskpane/context/format';
import type { OpenBook } from '../../../src/workbench/open/open-file';
import { OpenMessage } from '../../../src/workbench/open/open-message';
import { useOpenBook } from '../../../src/workbench/open/use-open-book';
import { FakeSession } from '../../taskpane/support/fake-session';
import { scenes } from '../../taskpane/support/scenes';

const format = createFormatter('zh-CN');

/** A file whose reading the test goes on with. */
class Reading {
  readonly work: LongWork;
  finish!: () => void;
  fail!: (error: unknown) => void;
  readonly book: Promise<OpenBook>;

  constructor(fileName: string, work: LongWork) {
    this.work = work;
    this.book = new Promise((resolve, reject) => {
      this.finish = () => resolve(bookOf(fileName));
      this.fail = reject;
    });
    work.signal?.addEventListener('abort', () => this.fail(new HostError('cancelled')));
  }
}

function bookOf(fileName: string): OpenBook {
  const host = createFileHost(createWorkbook(), { fileName });
  return {
    fileName,
    host,
    session: new FakeSession(scenes.empty()),
    save: () => Promise.reject(new Error('not asked')),
  };
}

let readings: Reading[] = [];
beforeEach(() => {
  readings = [];
});

function open(_bytes: Uint8Array, fileName: string, work: LongWork): Promise<OpenBook> {
  const reading = new Reading(fileName, work);
  readings.push(reading);
  return reading.book;
}

const given = (name: string) => ({ name, bytes: () => Promise.resolve(new Uint8Array(1)) });

/** What browsers say of a file that was changed or moved since it was picked. */
const changed = new DOMException('The requested file could not be read', 'NotReadableError');

function Harness() {
  const { book, reading, message, openGiven, cancel, dismiss } = useOpenBook(open, format);
  return (
    <FormatProvider format={format}>
      <OpenMessage
        reading={reading}
        isSaving={false}
        message={message}
        version="9"
        onCancel={cancel}
        onDismiss={dismiss}
      />
      <p data-testid="book">{book?.fileName ?? '没有'}</p>
      <button onClick={() => void openGiven({ name: '丙.xlsx', bytes: () => Promise.reject(changed) })}>丙.xlsx</button>
      {['甲.xlsx', '乙.xlsx'].map((name) => (
        <button key={name} onClick={() => void openGiven(given(name))}>
          {name}
        </button>
      ))}
    </FormatProvider>
  );
}

/** Gives a file to be opened, and waits until it is being read. */
async function give(name: string): Promise<Reading> {
  const user = userEvent.setup();
  const before = readings.length;
  await user.click(screen.getByRole('button', { name }));
  await act(async () => {
    while (readings.length === before) await new Promise((resolve) => setTimeout(resolve, 5));
  });
  const reading = readings.at(-1);
  if (!reading) throw new Error('nothing is read');
  return reading;
}

const settle = (work: () => void) =>
  act(async () => {
    work();
    await Promise.resolve();
  });

const opened = () => screen.getByTestId('book').textContent;

describe('opening a workbook', () => {
  it('tells which file is read and how far, and shows it once it is there', async () => {
    render(<Harness />);
    const reading = await give('甲.xlsx');
    const bar = screen.getByRole('progressbar', { name: '正在读取“甲.xlsx”。' });
    expect(screen.getByText('0%')).toBeInTheDocument();
    await settle(() => reading.work.onProgress?.(0.459));
    expect(screen.getByText('45%')).toBeInTheDocument();
    expect(Number(bar.getAttribute('aria-valuenow'))).toBeCloseTo(0.459);
    expect(opened()).toBe('没有');
    await settle(reading.finish);
    expect(opened()).toBe('甲.xlsx');
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('puts the keyboard on the one thing that can be done, and gives it back', async () => {
    render(<Harness />);
    const reading = await give('甲.xlsx');
    expect(screen.getByRole('button', { name: '取消' })).toHaveFocus();
    await settle(reading.finish);
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
    expect(screen.getByRole('button', { name: '甲.xlsx' })).toHaveFocus();
  });

  it('leaves what was open where it is cancelled, and opens the next file', async () => {
    render(<Harness />);
    await settle((await give('甲.xlsx')).finish);
    await give('乙.xlsx');
    await userEvent.setup().click(screen.getByRole('button', { name: '取消' }));
    expect(screen.getByRole('alert')).toHaveTextContent('已取消，没有打开“乙.xlsx”。');
    expect(opened()).toBe('甲.xlsx');
    await settle((await give('乙.xlsx')).finish);
    expect(opened()).toBe('乙.xlsx');
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  it('says what is wrong with a file, and leaves what was open', async () => {
    render(<Harness />);
    await settle((await give('甲.xlsx')).finish);
    const reading = await give('乙.xlsx');
    await settle(() => reading.fail(new FileError('encrypted')));
    expect(screen.getByRole('alert')).toHaveTextContent('“乙.xlsx”没有打开。');
    expect(screen.getByRole('alert')).not.toHaveTextContent('诊断');
    expect(opened()).toBe('甲.xlsx');
  });

  it('takes a worker that died for its own mistake, with a diagnostic', async () => {
    render(<Harness />);
    const reading = await give('乙.xlsx');
    await settle(() => reading.fail(new Error('the worker died: out of memory')));
    expect(screen.getByRole('alert')).toHaveTextContent('这不是台账的问题');
    expect(screen.getByRole('alert')).toHaveTextContent('the worker died: out of memory');
    await settle((await give('甲.xlsx')).finish);
    expect(opened()).toBe('甲.xlsx');
  });

  it('says that a file was changed or moved meanwhile, which is no mistake of the program', async () => {
    render(<Harness />);
    await userEvent.setup().click(screen.getByRole('button', { name: '丙.xlsx' }));
    expect(await screen.findByText(/^“丙.xlsx”没有打开。文件读不到/)).toBeInTheDocument();
    expect(screen.getByRole('alert')).not.toHaveTextContent(/诊断|could not be read/);
  });

  it('reads one file at a time', async () => {
    render(<Harness />);
    const reading = await give('甲.xlsx');
    await userEvent.setup().click(screen.getByRole('button', { name: '乙.xlsx' }));
    await settle(reading.finish);
    expect(readings).toHaveLength(1);
    expect(opened()).toBe('甲.xlsx');
  });
});
