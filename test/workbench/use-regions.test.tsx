/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { region, useRegions } from '../../src/workbench/use-regions';

function Page({ opened, isReady = true }: { readonly opened: number | null; readonly isReady?: boolean }) {
  const page = useRef<HTMLDivElement>(null);
  useRegions(page, opened);
  return (
    <div ref={page}>
      <button>欢迎</button>
      {opened !== null && (
        <>
          <header {...region('tools')}>
            <button>保存</button>
            <button>打印</button>
          </header>
          <section {...region('book')}>
            <button>名称</button>
            <textarea aria-label="A1" />
          </section>
          <div {...region('pane')}>
            <button role="tab" aria-selected="true">
              核查
            </button>
            <div role="tabpanel">{isReady && <button>核查本表</button>}</div>
          </div>
        </>
      )}
    </div>
  );
}

const focused = (): string | undefined =>
  (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent)?.trim();

describe('the parts of the page', () => {
  it('begin at the first button of the pane when a workbook is there', () => {
    const { rerender } = render(<Page opened={null} />);
    expect(document.body).toHaveFocus();
    rerender(<Page opened={1} />);
    expect(focused()).toBe('核查本表');
  });

  it('wait for the pane, which reads the workbook first', async () => {
    const { rerender } = render(<Page opened={1} isReady={false} />);
    expect(document.body).toHaveFocus();
    rerender(<Page opened={1} />);
    await waitFor(() => expect(focused()).toBe('核查本表'));
  });

  it('leave the keyboard where a person put it', () => {
    const { rerender } = render(<Page opened={null} />);
    screen.getByText('欢迎').focus();
    rerender(<Page opened={1} />);
    expect(focused()).toBe('欢迎');
  });

  it('are gone through with F6, forward and back, each entered where it was left', async () => {
    const user = userEvent.setup();
    render(<Page opened={1} />);
    await user.keyboard('{F6}');
    expect(focused()).toBe('保存');
    await user.tab();
    await user.keyboard('{F6}');
    expect(focused()).toBe('A1');
    await user.keyboard('{Shift>}{F6}{/Shift}');
    expect(focused()).toBe('打印');
    await user.keyboard('{Shift>}{F6}{/Shift}');
    expect(focused()).toBe('核查本表');
  });

  it('are not left from a dialog', async () => {
    const user = userEvent.setup();
    render(
      <>
        <Page opened={1} />
        <div role="dialog">
          <button>取消</button>
        </div>
      </>,
    );
    screen.getByText('取消').focus();
    await user.keyboard('{F6}');
    expect(focused()).toBe('取消');
  });
});
