/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, render, screen } from '@testing-library/react';
import { useDrop } from '../../../src/workbench/open/use-drop';

const dataTransfer = { types: ['Files'], files: [], items: [] };

/** A page with a part that takes what is dropped on it for itself. */
function Page({ onGiven }: { readonly onGiven: () => void }) {
  const { isOver, handlers } = useDrop(onGiven);
  return (
    <div data-testid="page" {...handlers}>
      <p>{isOver ? '松开鼠标' : '没有文件'}</p>
      <div data-testid="part" onDrop={(event) => event.stopPropagation()} />
    </div>
  );
}

describe('files that are dragged over the page', () => {
  it('are no longer over it once a part of it took them', () => {
    const onGiven = jest.fn();
    render(<Page onGiven={onGiven} />);
    fireEvent.dragOver(screen.getByTestId('page'), { dataTransfer });
    expect(screen.getByText('松开鼠标')).toBeInTheDocument();
    fireEvent.drop(screen.getByTestId('part'), { dataTransfer });
    expect(screen.getByText('没有文件')).toBeInTheDocument();
    expect(onGiven).not.toHaveBeenCalled();
  });

  it('are no longer over it once dragging ended', () => {
    render(<Page onGiven={jest.fn()} />);
    fireEvent.dragOver(screen.getByTestId('page'), { dataTransfer });
    fireEvent.dragEnd(screen.getByTestId('part'));
    expect(screen.getByText('没有文件')).toBeInTheDocument();
  });
});
