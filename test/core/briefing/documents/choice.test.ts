import { departmentsOf, documentOf } from '../../../../src/core/briefing/documents';
import { documentText } from '../document-text';
import { factsOf, PLAN, reviewed } from '../support';
import { FOR_ALL, ISSUES } from './ledgers';

const facts = factsOf([...reviewed(PLAN), ...reviewed(ISSUES)]);

describe('whom a document is for', () => {
  it('lists departments with most that is late or not reported first, the others in the order of the sources', () => {
    expect(departmentsOf(facts)).toEqual(['市民政局', '市住建局', '淄川区住建局', '市教育局', '张店区住建局']);
    expect(departmentsOf(factsOf([]))).toEqual([]);
  });

  it('tells a department of its own late items only, and asks for reports only where they are missing', () => {
    const notice = documentOf('notice', facts, { department: '市住建局', organisation: null });
    const text = documentText(notice, 'zh-CN');
    expect(notice.department).toBe('市住建局');
    expect(text).toContain('你单位牵头的3项任务中，未报2项，详见下表。');
    expect(text).toContain('加装电梯');
    expect(text).not.toMatch(/市民政局|改造养老院|改造小区|逐项查明原因/);
    expect(text).toContain('请尽快补报未报事项的进展情况。');
  });

  it('takes the department with most to do where none is chosen', () => {
    expect(documentOf('notice', facts, FOR_ALL).department).toBe('市民政局');
  });

  it('says that a department leads nothing', () => {
    const notice = documentOf('notice', facts, { department: '市水利局', organisation: null });
    expect(documentText(notice, 'zh-CN')).toContain('所选工作表中没有由市水利局牵头的事项。');
  });

  it('leaves what a department has to fill in blank, and a deadline that has passed as well', () => {
    const form = documentOf('commitments', facts, { department: '市住建局', organisation: null });
    const table = form.blocks.find((block) => block.kind === 'table');
    expect(table?.rows).toHaveLength(2);
    expect(table?.rows.map(({ cells }) => cells.map(({ content }) => content.kind === 'empty'))).toEqual([
      [false, false, false, false, false, true, false, false, true],
      [false, false, false, false, false, true, true, false, true],
    ]);
    expect(documentText(form, 'zh-CN')).toContain('承诺单位（盖章）：市住建局');
  });

  it.each(['brief', 'bulletin', 'notice'] as const)('names who issues a %s, as it was given', (id) => {
    const document = documentOf(id, facts, { department: null, organisation: ' {市政府}督查室 ' });
    expect(documentText(document, 'zh-CN')).toContain('{市政府}督查室');
  });

  it('leaves a blank where nobody is named', () => {
    const document = documentOf('bulletin', facts, { department: null, organisation: ' ' });
    expect(documentText(document, 'zh-CN')).toContain('（发文单位）');
  });
});
