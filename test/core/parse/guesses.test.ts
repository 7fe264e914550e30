import { PARSE_GUESSES } from '../../../src/core/parse/guesses';
import { VALUE_GUESSES } from '../../../src/core/values/guesses';
import { valueGuesses as en } from '../../../src/i18n/en/guesses-values';
import { valueGuesses as zhCN } from '../../../src/i18n/zh-CN/guesses-values';

const declared: Readonly<Record<string, readonly string[]>> = { ...VALUE_GUESSES, ...PARSE_GUESSES };

describe.each([
  ['zh-CN', zhCN],
  ['en', en],
])('sentences for guesses in %s', (_language, sentences) => {
  it('stand for each guess, and for no other', () => {
    expect(Object.keys(sentences).sort()).toEqual(
      Object.keys(declared)
        .map((id) => `guess.${id}`)
        .sort(),
    );
  });

  it.each(Object.entries(sentences))('%s takes the declared parameters', (id, sentence) => {
    const placeholders = [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    expect(placeholders.sort()).toEqual([...(declared[id.replace('guess.', '')] ?? [])].sort());
  });
});
