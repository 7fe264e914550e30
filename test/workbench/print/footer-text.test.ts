import { footerTexts } from '../../../src/workbench/print/footer-text';

const names = { sheet: '通报', file: '台账.xlsx' };
const read = (footer: string) => footerTexts(footer, names);

describe('a footer', () => {
  it('counts pages in the middle where it names no side', () => {
    expect(read('第 &P 页，共 &N 页')).toEqual({
      left: [],
      center: [
        { kind: 'text', text: '第 ' },
        { kind: 'page' },
        { kind: 'text', text: ' 页，共 ' },
        { kind: 'pages' },
        { kind: 'text', text: ' 页' },
      ],
      right: [],
    });
  });

  it('has three sides, names, and signs of its own', () => {
    expect(read('&L&"宋体,Bold"&10&A&C&K01+000&F&R甲&&乙')).toEqual({
      left: [{ kind: 'text', text: '通报' }],
      center: [{ kind: 'text', text: '台账.xlsx' }],
      right: [
        { kind: 'text', text: '甲' },
        { kind: 'text', text: '&' },
        { kind: 'text', text: '乙' },
      ],
    });
  });

  it('leaves out looks and times, and keeps a lone sign', () => {
    expect(read('&B粗&D&T&').center).toEqual([
      { kind: 'text', text: '粗' },
      { kind: 'text', text: '&' },
    ]);
  });
});
