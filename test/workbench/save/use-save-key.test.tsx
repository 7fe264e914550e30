/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { useSaveKey } from '../../../src/workbench/save/use-save-key';

function Page({ onSave }: { readonly onSave: (() => void) | null }) {
  useSaveKey(onSave);
  return (
    <>
      <button>pane</button>
      <div role="dialog">
        <button>answer</button>
      </div>
    </>
  );
}

// fireEvent tells false where the browser's own answer was prevented.
it('saves from anywhere on the page but a dialog, in place of the browser', () => {
  const onSave = jest.fn();
  const { rerender } = render(<Page onSave={onSave} />);
  expect(fireEvent.keyDown(screen.getByText('pane'), { key: 's', ctrlKey: true })).toBe(false);
  expect(fireEvent.keyDown(document.body, { key: 's', metaKey: true })).toBe(false);
  expect(onSave).toHaveBeenCalledTimes(2);
  expect(fireEvent.keyDown(screen.getByText('answer'), { key: 's', ctrlKey: true })).toBe(true);
  expect(fireEvent.keyDown(document.body, { key: 's' })).toBe(true);
  rerender(<Page onSave={null} />);
  expect(fireEvent.keyDown(document.body, { key: 's', ctrlKey: true })).toBe(false);
  expect(onSave).toHaveBeenCalledTimes(2);
});
