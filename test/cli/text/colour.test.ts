import { paletteFor, wantsColour } from '../../../src/cli/text/colour';

describe('wantsColour', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [true, { TERM: 'xterm' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: 'false' }, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('terminal %s with %j: %s', (isTerminal, environment, wanted) => {
    expect(wantsColour(isTerminal, environment)).toBe(wanted);
  });
});

describe('paletteFor', () => {
  it('changes nothing without colour', () => {
    for (const style of Object.values(paletteFor(false))) expect(style('台账')).toBe('台账');
  });

  it('ends every style that it begins', () => {
    for (const style of Object.values(paletteFor(true))) {
      expect(style('台账')).toMatch(/^(\u001B\[\d+m)+台账(\u001B\[\d+m)+$/);
    }
  });
});
