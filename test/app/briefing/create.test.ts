import { createBriefing, type BriefingSource } from '../../../src/app/briefing/create';
import { defaultProfile } from '../../../src/core/profile';
import { createFormatter } from '../../../src/i18n';
import { PLAN, reviewed } from '../../core/briefing/support';

const CHOICE = { ties: 'shared', precision: 1, previous: [] } as const;
const format = createFormatter('zh-CN');

function sourcesOf(file: string | null): readonly BriefingSource[] {
  return reviewed(PLAN, { frame: { name: '重点任务' } }).map((review) => ({ review, sheet: { file, marks: null } }));
}

describe('a briefing', () => {
  it('has the chosen documents in their order', () => {
    const documents = [
      { id: 'lagging', department: null },
      { id: 'summary', department: null },
    ] as const;
    const made = createBriefing(sourcesOf(null), defaultProfile, { ...CHOICE, documents }, format);
    expect(made.map(({ key }) => key)).toEqual(['lagging:2021-11-30', 'summary:2021-11-30']);
  });

  it('sums up several files and says where each figure is', () => {
    const documents = [{ id: 'summary', department: null }] as const;
    const [both] = createBriefing([...sourcesOf(null), ...sourcesOf('别处.xlsx')], defaultProfile, { ...CHOICE, documents }, format); // prettier-ignore
    const text = both?.blocks.find((block) => block.kind === 'paragraph');
    expect(text).toMatchObject({ text: expect.stringContaining('18项任务') as string });
    expect(JSON.stringify(both)).toContain('"file":"别处.xlsx"');
  });

  it('has the precision that was chosen', () => {
    const documents = [{ id: 'summary', department: null }] as const;
    const [made] = createBriefing(sourcesOf(null), defaultProfile, { ...CHOICE, precision: 2, documents }, format);
    expect(JSON.stringify(made)).toContain('66.67');
  });
});
