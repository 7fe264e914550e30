import { textWidth, wrappedLines } from '../../../src/workbench/grid/text-width';
import { DEFAULT_STYLE } from '../../../src/xlsx';

// 15 pixels; without a browser a Latin letter is taken for 8.4 of them.
const font = { ...DEFAULT_STYLE.font, size: 11.25 };

it('measures Chinese characters as squares', () => {
  expect(textWidth('教育局', font)).toBe(45);
  expect(textWidth('ab', font)).toBeCloseTo(16.8);
});

describe('wrapped text', () => {
  it.each([
    ['市生态环境局', 60, 2],
    ['abcdef', 60, 1],
    ['一\n二', 60, 2],
    // Four characters and a half: the fifth begins a line.
    ['市教育局全', 67, 2],
    // A figure is not broken, so it leaves room on the line before it.
    ['不低于4000亩', 70, 2],
    // A full stop does not begin a line.
    ['一二三四。', 60, 2],
    ['', 60, 1],
    // A word longer than the line is broken where it must be.
    ['abcdefghijklmno', 60, 3],
  ])('%j in %d pixels takes %d lines', (text, width, lines) => {
    expect(wrappedLines(text, width, font)).toBe(lines);
  });
});
