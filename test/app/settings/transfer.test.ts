import * as fc from 'fast-check';
import type { Settings } from '../../../src/app/settings/settings';
import { exportedText, importedInto } from '../../../src/app/settings/transfer';
import { createFormatter } from '../../../src/i18n';

const NONE: Settings = { version: 1 };
const zh = createFormatter('zh-CN');
const en = createFormatter('en');

function issuesOf(text: string, format = zh): readonly string[] {
  const imported = importedInto(NONE, text);
  return imported.ok ? [] : imported.issues.map(format);
}

describe('a settings file', () => {
  it('names the profile also where it is the default', () => {
    expect(JSON.parse(exportedText(NONE))).toEqual({ version: 1, profile: 'default' });
  });

  it('takes away what it does not hold, but for what belongs to the workbook', () => {
    const own: Settings = {
      version: 1,
      profile: '天津2022',
      mappings: { 台账: { planYear: 2021 } },
      asOf: { 台账: '2021-06-30' },
      ignored: { k: { reason: '无误', on: '2021-12-01' } },
    };
    expect(importedInto(own, '{"version":1}')).toEqual({
      ok: true,
      settings: { version: 1, asOf: own.asOf, ignored: own.ignored },
    });
  });

  it('carries how briefings are made, with documents that this version does not know', () => {
    const own: Settings = {
      version: 1,
      briefing: { documents: ['bulletin', 'later'], ties: 'sequential', precision: 2 },
    };
    expect(importedInto(NONE, exportedText(own))).toEqual({ ok: true, settings: { ...own, profile: 'default' } });
    expect(importedInto(own, '{"version":1}')).toEqual({ ok: true, settings: NONE });
    expect(issuesOf('{"version":1,"briefing":{"ties":"alphabetical"}}')).toHaveLength(1);
    expect(issuesOf('{"version":1,"briefing":{"precision":7,"documents":"all"}}')).toHaveLength(2);
    expect(issuesOf('{"version":1,"briefing":[]}')).toHaveLength(1);
  });

  it('may be a profile file of the command', () => {
    const own: Settings = { version: 1, mappings: { 台账: { planYear: 2021 } } };
    expect(importedInto(own, '{"name":"本市","schedule":{"redLine":5}}')).toEqual({
      ok: true,
      settings: { ...own, profile: { name: '本市', schedule: { redLine: 5 } } },
    });
    expect(issuesOf('{"name":"本市","shedule":{}}')).toEqual(['判定口径中没有“shedule”这一项，请检查拼写或删除。']);
  });

  it('keeps what a newer program wrote beside', () => {
    expect(importedInto(NONE, '{"version":1,"later":{"a":[1]}}')).toEqual({
      ok: true,
      settings: { version: 1, later: { a: [1] } },
    });
  });

  it.each([
    ['[]', '设置应是一个 JSON 对象。'],
    ['"x"', '设置应是一个 JSON 对象。'],
    ['{}', '缺少“version”这一项。'],
    ['{"version":null}', '设置的版本为“null”，本程序只认识版本 1。请更新程序。'],
    ['{"version":2}', '设置的版本为“2”，本程序只认识版本 1。请更新程序。'],
    ['{"version":1,"profile":"某市"}', '没有名为“某市”的内置口径。内置口径有：'],
    ['{"version":1,"profile":7}', '判定口径应是一个 JSON 对象，现为7。'],
    ['{"version":1,"asOf":[]}', '“asOf”的值Array不可用，应为{ }。'],
    ['{"version":1,"asOf":{"台账":"昨天"}}', '“asOf.台账”的值"昨天"不是有效的日期'],
    ['{"version":1,"mappings":{"台账":{"columns":{"E":"target?"}}}}', '“mappings.台账.columns.E”的值"target?"不可用'],
    [
      '{"version":1,"mappings":{"台账":{"headerRows":[0]}}}',
      '“mappings.台账.headerRows.0”的值0不可用，应为从 1 起的行号。',
    ],
    ['{"version":1,"mappings":{"台账":{"planYear":21}}}', '“mappings.台账.planYear”的值21不可用，应为 1900 至 9999'],
    ['{"version":1,"mappings":{"台账":{"cols":{}}}}', '“mappings.台账.cols”不是设置中的项目'],
    ['{"version":1,"ignored":{"k":{"on":"2021-12-01"}}}', '缺少“ignored.k.reason”这一项。'],
  ])('%s is refused by name', (text, sentence) => {
    const [first = ''] = issuesOf(text);
    expect(first).toContain(sentence);
    const [english = ''] = issuesOf(text, en);
    expect(english).not.toMatch(/\{\w+\}|settings\.|profile\.not/);
  });

  it('never throws, whatever it holds', () => {
    const settings: Settings = { version: 1, asOf: { 台账: '2021-06-30' } };
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        const imported = importedInto(settings, text);
        if (imported.ok) expect(imported.settings.asOf).toBeDefined();
        else expect(imported.issues.length).toBeGreaterThan(0);
      }),
    );
  });

  it('comes back as it went', () => {
    const name = fc
      .string({ minLength: 1 })
      .filter((text) => text.trim() === text && !['__proto__', 'prototype', 'constructor'].includes(text));
    const settings: fc.Arbitrary<Settings> = fc.record(
      {
        version: fc.constant(1 as const),
        profile: fc.constantFrom('天津2022', { name: '本市', schedule: { redLine: 5 } }),
        mappings: fc.dictionary(name, fc.record({ planYear: fc.integer({ min: 1900, max: 9999 }) }), {
          minKeys: 1,
          noNullPrototype: true,
        }),
      },
      { requiredKeys: ['version', 'profile'], noNullPrototype: true },
    );
    fc.assert(
      fc.property(settings, (given) => {
        expect(importedInto(NONE, exportedText(given))).toEqual({ ok: true, settings: given });
      }),
    );
  });
});
