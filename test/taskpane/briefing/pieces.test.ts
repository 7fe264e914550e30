import { piecesOf } from '../../../src/taskpane/briefing/preview/pieces';

const sources = { cells: [], count: 0 };

describe('a text is cut at its figures', () => {
  it('where they stand, not where the same digits stand before', () => {
    const text = '截至10月15日，8项中5项达序时。';
    const pieces = piecesOf({
      text,
      figures: [
        { at: 9, text: '8', sources },
        { at: 12, text: '5', sources },
      ],
    });
    expect(pieces.map((piece) => [piece.text, piece.sources !== null])).toEqual([
      ['截至10月15日，', false],
      ['8', true],
      ['项中', false],
      ['5', true],
      ['项达序时。', false],
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  it('also at its ends, and not at all without figures', () => {
    expect(piecesOf({ text: '5', figures: [{ at: 0, text: '5', sources }] })).toEqual([{ text: '5', sources }]);
    expect(piecesOf({ text: '无。', figures: [] })).toEqual([{ text: '无。', sources: null }]);
    expect(piecesOf({ text: '', figures: [] })).toEqual([]);
  });
});
