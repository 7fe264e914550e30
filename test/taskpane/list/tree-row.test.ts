import fc from 'fast-check';
import { moveOf, treeRows } from '../../../src/taskpane/list/tree-row';

const groups = [
  { key: 'a', items: [{ key: 'a1' }, { key: 'a2' }] },
  { key: 'b', items: [{ key: 'b1' }] },
];
const rows = treeRows(groups, new Set());

describe('rows of groups', () => {
  it('have their level and place', () => {
    expect(rows.map(({ key, level, position, size }) => [key, level, position, size])).toEqual([
      ['a', 1, 1, 2],
      ['a1', 2, 1, 2],
      ['a2', 2, 2, 2],
      ['b', 1, 2, 2],
      ['b1', 2, 1, 1],
    ]);
  });

  it('leave out the items of closed groups', () => {
    expect(treeRows(groups, new Set(['a'])).map(({ key, expanded }) => [key, expanded])).toEqual([
      ['a', false],
      ['b', true],
      ['b1', null],
    ]);
  });
});

describe('keys', () => {
  it.each([
    ['ArrowDown', 0, { kind: 'go', index: 1 }],
    ['ArrowDown', 4, { kind: 'go', index: 4 }],
    ['ArrowUp', 0, { kind: 'go', index: 0 }],
    ['Home', 3, { kind: 'go', index: 0 }],
    ['End', 0, { kind: 'go', index: 4 }],
    ['ArrowLeft', 2, { kind: 'go', index: 0 }],
    ['ArrowLeft', 4, { kind: 'go', index: 3 }],
    ['ArrowLeft', 0, { kind: 'toggle', index: 0, expanded: false }],
    ['ArrowRight', 0, null],
    ['ArrowRight', 1, null],
    ['a', 1, null],
  ])('%s at %i', (key, index, move) => expect(moveOf(key, rows, index)).toEqual(move));

  it('open a closed group', () => {
    expect(moveOf('ArrowRight', treeRows(groups, new Set(['a'])), 0)).toEqual({
      kind: 'toggle',
      index: 0,
      expanded: true,
    });
  });

  it('never lead out of the list', () => {
    const key = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'ArrowLeft', 'ArrowRight');
    fc.assert(
      fc.property(key, fc.integer({ min: 0, max: rows.length - 1 }), (pressed, index) => {
        const move = moveOf(pressed, rows, index);
        if (move) expect(rows[move.index]).toBeDefined();
      }),
    );
  });
});
