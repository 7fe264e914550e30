import '@testing-library/jest-dom';
import { act, configure, render, screen, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { SessionState } from '../../../src/app/session/session';
import { createFormatter, type Locale } from '../../../src/i18n';
import { App } from '../../../src/taskpane/app';
import type { View } from '../../../src/taskpane/view';
import { FakeSession } from './fake-session';

/** Height of a row in the lists of tests, in pixels. */
const ROW = 40;

function heightOf(element: HTMLElement): number {
  return element.dataset.index === undefined ? 600 : ROW;
}

/** jsdom lays nothing out: a list gets the height of a small pane, and each of its rows the same. */
function giveLayout(prototype: HTMLElement): void {
  const height = {
    configurable: true,
    get(this: HTMLElement) {
      return heightOf(this);
    },
  };
  Object.defineProperty(prototype, 'offsetHeight', height);
  Object.defineProperty(prototype, 'clientHeight', height);
  Object.defineProperty(prototype, 'offsetWidth', { configurable: true, value: 320 });
  Object.defineProperty(prototype, 'scrollTo', {
    configurable: true,
    value(this: HTMLElement, { top }: ScrollToOptions) {
      this.scrollTop = top ?? 0;
    },
  });
}

class NoResizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = NoResizes;
window.matchMedia = (media: string) =>
  ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;
giveLayout(HTMLElement.prototype);
// Finding elements by role takes long in jsdom, and longer where others work beside.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

/** A pane over a fake session. */
export interface TestPane extends RenderResult {
  readonly session: FakeSession;
  readonly user: UserEvent;
  /** Changes the session's state as its actions would. */
  readonly update: (given: Partial<SessionState>) => void;
}

interface Options {
  readonly locale?: Locale;
  readonly view?: View;
}

/** Draws the pane over a state, and waits for screens that are loaded when they are needed. */
export async function renderPane(state: SessionState, { locale = 'zh-CN', view }: Options = {}): Promise<TestPane> {
  const session = new FakeSession(state);
  const rendered = render(
    <App session={session} format={createFormatter(locale)} version="9.9.9" officeLook={null} view={view ?? null} />,
  );
  await act(async () => {
    await Promise.resolve();
  });
  return {
    ...rendered,
    session,
    user: userEvent.setup({ delay: null }),
    update: (given) => act(() => session.update(given)),
  };
}

/** The rows of the list that are drawn, groups and items. */
export function rows(): readonly HTMLElement[] {
  return screen.getAllByRole('row');
}

/** Items of the list: not the heads of groups. */
export function itemRows(): readonly HTMLElement[] {
  return rows().filter((row) => row.getAttribute('aria-level') === '2');
}
