import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { createFormatter, type Locale } from '../../../src/i18n';
import { FormatProvider } from '../../../src/taskpane/context/format';
import { Book } from '../../../src/workbench/book/book';
import { createFileHost, type FileHost, type WorkbookModel } from '../../../src/xlsx';

/** Pixels of the grid: jsdom lays nothing out. */
const ROOM = { width: 480, height: 240 };

class NoResizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = NoResizes;
for (const side of ['Width', 'Height'] as const) {
  const value = side === 'Width' ? ROOM.width : ROOM.height;
  for (const kind of ['offset', 'client']) {
    Object.defineProperty(HTMLElement.prototype, `${kind}${side}`, { configurable: true, value });
  }
}
Object.defineProperty(HTMLElement.prototype, 'scrollTo', {
  configurable: true,
  value(this: HTMLElement, { top, left }: ScrollToOptions) {
    this.scrollTop = top ?? this.scrollTop;
    this.scrollLeft = left ?? this.scrollLeft;
  },
});
Object.defineProperty(HTMLElement.prototype, 'scrollIntoView', { configurable: true, value: () => undefined });
// jsdom has no pointer events: what they tell beside a mouse event is not asked for.
if (typeof PointerEvent === 'undefined') {
  Object.defineProperty(globalThis, 'PointerEvent', { configurable: true, value: MouseEvent });
}
jest.setTimeout(60_000);

/** A workbook that is shown. */
export interface TestBook {
  readonly host: FileHost;
  readonly user: UserEvent;
  /** Waits until what was done is drawn. */
  readonly settle: () => Promise<void>;
  /** The drawn cell of this name. */
  readonly cell: (name: string) => HTMLElement;
  /** Name of the active cell, as it is told to screen readers. */
  readonly active: () => string;
  /** Presses the mouse on a cell. */
  readonly press: (row: number, column: number, held?: { readonly shiftKey: boolean }) => Promise<void>;
}

/** Shows a workbook as the workbench does, without the pane. */
export async function renderBook(workbook: WorkbookModel, locale: Locale = 'zh-CN'): Promise<TestBook> {
  const host = createFileHost(workbook, { fileName: '台账.xlsx' });
  render(
    <FluentProvider theme={webLightTheme}>
      <FormatProvider format={createFormatter(locale)}>
        <Book
          book={{ host, fileName: '台账.xlsx' }}
          today={() => 18_962}
          onBroke={(error) => {
            throw error;
          }}
        />
      </FormatProvider>
    </FluentProvider>,
  );
  const settle = (): Promise<void> =>
    act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
  await settle();
  return {
    host,
    user: userEvent.setup({ delay: null }),
    settle,
    cell: (name) => {
      const found = document.querySelector<HTMLElement>(`[data-cell="${name}"]`);
      if (!found) throw new Error(`${name} is not drawn`);
      return found;
    },
    active: () => document.querySelector('[role=gridcell] textarea')?.getAttribute('aria-label') ?? '',
    press: async (row, column, held) => {
      const grid = screen.getByRole('grid');
      const at = {
        bubbles: true,
        button: 0,
        clientX: HEADS.width + column * DEFAULT.width + 3,
        clientY: HEADS.height + row * DEFAULT.height + 3,
        ...held,
      };
      const target = grid.firstElementChild;
      await act(async () => {
        target?.dispatchEvent(new PointerEvent('pointerdown', at));
        window.dispatchEvent(new PointerEvent('pointerup', at));
        await Promise.resolve();
      });
      await settle();
    },
  };
}

/** Pixels of heads and of cells that nobody made larger. */
const HEADS = { width: 52, height: 24 };
const DEFAULT = { width: 64, height: 20 };
