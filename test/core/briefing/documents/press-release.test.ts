import { existsSync } from 'node:fs';
import { documentOf } from '../../../../src/core/briefing/documents';
import type { BriefingFacts } from '../../../../src/core/briefing/facts';
import { LAGGING } from '../../../../src/core/briefing/facts/items';
import { documentText } from '../document-text';
import { factsOf, PROPERTY_TABLE, reviewed } from '../support';
import { FOR_ALL, LEDGERS } from './ledgers';
import { sampleFacts, samplePath } from './samples';

const PROPERTY = '03-物业管理统计表.xlsx';
const text = (facts: BriefingFacts): string => documentText(documentOf('press-release', facts, FOR_ALL), 'zh-CN');

/** What S1 reports of 淄博's property services on 2021-12-01, out of the table's own totals. */
const TABLES: readonly (readonly [string, () => BriefingFacts])[] = [
  ['the ledger that the test draws', () => factsOf(reviewed(PROPERTY_TABLE))],
  ...(existsSync(samplePath(PROPERTY)) ? [['the sample ledger', () => sampleFacts(PROPERTY)] as const] : []),
];

describe.each(TABLES)('a press release of %s', (_name, facts) => {
  it.each(['1388', '1217', '87.68%', '656', '425', '1081', '209'])('reports %s', (figure) => {
    expect(text(facts())).toContain(figure);
  });

  it('puts them as S1 does', () => {
    expect(text(facts())).toContain('目前，1388个住宅小区中，专业化物业服务1217个，覆盖率87.68%。');
    expect(text(facts())).toContain('业委会656家、物管会425家，合计1081家');
  });

  it('has the whole, its part and the rate in boxes', () => {
    expect(text(facts())).toContain('1388个 住宅小区总数\n1217个 专业化物业服务\n87.68% 覆盖率');
  });

  it('says at its foot that a finding touches 1081, and that 656 and 425 bear it out', () => {
    expect(text(facts())).toContain('G8填报125，而本行分项（E8:F8）合计为115');
    expect(text(facts())).toContain('合计1081家等于各分项合计之和（业委会656家、物管会425家）');
  });
});

describe('a press release', () => {
  it.each(LEDGERS)('tells of achievements only: %s', (name, facts) => {
    const told = text(facts);
    expect(told).not.toMatch(/滞后|逾期|未报|低于序时/);
    if (name === 'grid' || name === 'several') return; // tasks that one unit has met and another has not share a name
    const late = [facts.plan, facts.issue].flatMap((each) =>
      (each?.items ?? []).filter(({ verdict: { status } }) => LAGGING.includes(status) || status === 'not-reported'),
    );
    for (const item of late) expect(told).not.toContain(item.name);
  });
});
