import { likenessOf, sampleOf } from '../../../src/app/engine/likeness';

const texts = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, index) => `第${from + index}项`);

describe('samples of texts', () => {
  it('tell exactly how much small sets have in common', () => {
    expect(likenessOf(sampleOf(texts(0, 10)), sampleOf(texts(0, 10).reverse()))).toBe(1);
    expect(likenessOf(sampleOf(texts(0, 10)), sampleOf(texts(5, 15)))).toBeCloseTo(5 / 15);
    expect(likenessOf(sampleOf(texts(0, 10)), sampleOf(texts(10, 20)))).toBe(0);
    expect(likenessOf([], [])).toBe(0);
  });

  it('tell about how much of long ones, whatever their size', () => {
    expect(likenessOf(sampleOf(texts(0, 5000)), sampleOf(texts(500, 5500)))).toBeGreaterThan(0.7);
    expect(likenessOf(sampleOf(texts(0, 5000)), sampleOf(texts(3000, 8000)))).toBeLessThan(0.45);
    expect(sampleOf(texts(0, 5000)).length).toBeLessThanOrEqual(128);
  });
});
