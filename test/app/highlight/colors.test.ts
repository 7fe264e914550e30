import { HEADER_LOOK, STATUS_LOOKS } from '../../../src/app/highlight/colors';
import { contrast, luminance, seenWithout } from '../colour-vision';

const BLACK = '#000000';
/** WCAG 2.2, 1.4.3. */
const READABLE = 4.5;

describe('the looks of statuses', () => {
  it.each(Object.entries(STATUS_LOOKS))('%s can be read: its own text, and black text', (_status, { fill, text }) => {
    expect(contrast(text, fill)).toBeGreaterThanOrEqual(READABLE);
    expect(contrast(BLACK, fill)).toBeGreaterThanOrEqual(READABLE);
  });

  it('headers can be read', () => {
    expect(contrast(HEADER_LOOK.text, HEADER_LOOK.fill)).toBeGreaterThanOrEqual(READABLE);
  });

  it('of what lags grow darker with its weight, also in print without colours', () => {
    const order = ['behind', 'seriously-behind', 'missed'] as const;
    const light = order.map((status) => luminance(STATUS_LOOKS[status].fill));
    expect(light).toEqual([...light].sort((a, b) => b - a));
  });

  it.each(['red', 'green', 'blue'] as const)('of whole rows part for people who do not see %s', (cone) => {
    const fills = Object.values(STATUS_LOOKS)
      .filter(({ wholeRow }) => wholeRow)
      .map(({ fill }) => seenWithout(cone, fill));
    fills.forEach((a, index) => {
      for (const b of fills.slice(index + 1)) {
        const distance = Math.hypot(...a.map((part, place) => part - (b[place] ?? 0)));
        expect(distance).toBeGreaterThan(18);
      }
    });
  });
});
