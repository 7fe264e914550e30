import fc from 'fast-check';
import { brokenLines, countLines, textEms, widestPiece } from '../../../src/app/text/measure';

const texts = fc.string({ unit: fc.constantFrom(...Array.from('任务完成率（）。，、“”A1m.i% -W9\n')), maxLength: 80 });
const widths = fc.double({ min: 1, max: 40, noNaN: true });

describe('measuring texts', () => {
  it('takes Chinese characters and their marks for one em, others for less', () => {
    expect(textEms('任务，')).toBe(3);
    expect(textEms('“…”')).toBe(3);
    expect(textEms('10')).toBeLessThan(1.3);
    expect(textEms('il')).toBeLessThan(textEms('mW'));
    expect(textEms('e\u0301')).toBe(textEms('e'));
  });

  it('breaks between Chinese characters and between words', () => {
    expect(brokenLines('任务完成情况', 4)).toEqual(['任务完成', '情况']);
    expect(brokenLines('on schedule', 5)).toEqual(['on ', 'schedule']);
    expect(brokenLines('on schedule', 3)).toEqual(['on ', 'sched', 'ule']);
    expect(brokenLines('甲\n乙', 9)).toEqual(['甲', '乙']);
  });

  it('begins no line with a closing mark and ends none with an opening one', () => {
    expect(brokenLines('任务完成。', 4)).toEqual(['任务完', '成。']);
    expect(brokenLines('任务完（成）', 4)).toEqual(['任务完', '（成）']);
  });

  it('makes no line wider than the column, but for spaces at its end', () => {
    fc.assert(
      fc.property(texts, widths, (text, ems) => {
        for (const line of brokenLines(text, ems)) expect(textEms(line.trimEnd())).toBeLessThanOrEqual(ems + 1e-9);
      }),
    );
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(texts, widths, (text, ems) => {
        expect(brokenLines(text, ems).join('')).toBe(text.replaceAll('\n', ''));
      }),
    );
  });

  it('takes fewer lines where there is more room', () => {
    fc.assert(
      fc.property(texts, widths, (text, ems) => {
        expect(countLines(text, ems * 2)).toBeLessThanOrEqual(countLines(text, ems));
      }),
    );
  });

  it('knows the widest part that stays on one line', () => {
    expect(widestPiece('任务 schedule')).toBe(textEms('schedule'));
    expect(widestPiece('')).toBe(0);
  });
});
