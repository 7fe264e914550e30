import { decimal } from '../../../src/core/model/decimal';
import { formatQuantity, parseQuantity, quantityFrom } from '../../../src/core/values';
import { outcome, show } from './support';

const read = (text: string, unit?: string): string =>
  outcome(parseQuantity(text, unit === undefined ? undefined : { unit }), show);

describe('parseQuantity', () => {
  describe('figures with units (domain.md 4.3)', () => {
    it.each([
      ['26.28万户', '26.28×10000 户'],
      ['1.05万套', '1.05×10000 套'],
      ['2.8 万户', '2.8×10000 户'],
      ['3350.88万元', '3350.88×10000 元'],
      ['2389万平方米', '2389×10000 平方米'],
      ['1.4万平米', '1.4×10000 平米'],
      ['8,650个', '8650 个'],
      ['9800套', '9800 套'],
      ['15800万户', '15800×10000 户'],
      ['643.44公顷(合9651.56亩)', '643.44 公顷'],
      ['348公斤', '348 公斤'],
      ['96.78%', '96.78 %'],
      ['5﹪', '5 %'],
      ['１，２３４．５', '1234.5'],
      ['0', '0'],
      ['-3.5%', '-3.5 %'],
      ['(3.5)', '-3.5'],
      ['(3.5%)', '-3.5 %'],
      ['+5%', '5 %'],
      ['1,234.5', '1234.5'],
      ['12,345,678元', '12345678 元'],
      ['5个百分点', '5 pp'],
      ['2倍', '2 倍'],
      ['3天', '3 天'],
      ['3千户', '3×1000 户'],
      ['3千克', '3 千克'],
      ['5千米', '5 千米'],
      ['50元/平方米', '50 元/平方米'],
      ['24孔', '24 孔'],
      ['10万吨标准煤', '10×10000 吨标准煤'],
      ['1.2万人次', '1.2×10000 人次'],
      ['3亿', '3×100000000'],
      ['￥3,000', '3000 元'],
      ['.5', '0.5'],
      ['三十余家', 'over 30 家'],
      ['RMB 3.5 million', '3.5×1000000 rmb'],
      ['47 schools', '47 schools'],
      ['3.5 million yuan', '3.5×1000000 yuan'],
      ['10 km', '10 km'],
    ])('%s is %s', (text, expected) => {
      expect(read(text)).toBe(expected);
    });
  });

  describe('modifiers', () => {
    it.each([
      ['近37万名', 'nearly 37×10000 名'],
      ['34万余人', 'over 34×10000 人'],
      ['7300余万元', 'over 7300×10000 元'],
      ['1亿余元', 'over 1×100000000 元'],
      ['10余万平方米', 'over 10×10000 平方米'],
      ['50余项', 'over 50 项'],
      ['700多次', 'over 700 次'],
      ['约50', 'about 50'],
      ['50%左右', 'about 50 %'],
      ['5000家以上', 'over 5000 家'],
      ['超100家', 'over 100 家'],
      ['不到60%', 'nearly 60 %'],
      ['接近半数', 'nearly 50 %'],
      ['累计完成 1.2万户', '1.2×10000 户'],
      ['约 3.5 亿元', 'about 3.5×100000000 元'],
      ['about 50%', 'about 50 %'],
      ['more than 300 households', 'over 300 households'],
    ])('%s is %s', (text, expected) => {
      expect(read(text)).toBe(expected);
    });
  });

  describe('Chinese numerals (failures of other parsers among them)', () => {
    it.each([
      ['百分之八十', '80 %'],
      ['百分之十五', '15 %'],
      ['百分之百', '100 %'],
      ['百分之3.5', '3.5 %'],
      ['千分之三', '0.3 %'],
      ['三万一千亩', '31000 亩'],
      ['两百', '200'],
      ['一万五千亿', '15000×100000000'],
      ['一百六十八万', '168×10000'],
      ['一百六十八萬', '168×10000'],
      ['3万4000', '34000'],
      ['25万6千', '256×1000'],
      ['1亿2000万元', '12000×10000 元'],
      ['1,100万', '1100×10000'],
      ['廿三', '23'],
      ['卅', '30'],
      ['十五处', '15 处'],
      ['二百五十万元', '250×10000 元'],
      ['壹佰万元', '100×10000 元'],
      ['一千零五十户', '1050 户'],
      ['一万零五', '10005'],
      ['三万五', '35000'],
      ['一百二', '120'],
      ['三亿两千万元', '32000×10000 元'],
      ['三点五万亩', '3.5×10000 亩'],
      ['三所', '3 所'],
      ['零', '0'],
      ['八成', '80 %'],
      ['9成', '90 %'],
      ['半数', '50 %'],
      ['三分之一', '33.33333333333333333333 %'],
      ['四分之三', '75 %'],
      ['1/3', '33.33333333333333333333 %'],
      ['1/2', '50 %'],
    ])('%s is %s', (text, expected) => {
      expect(read(text)).toBe(expected);
    });

    it.each([
      '一批',
      '一体化',
      '三标',
      '一门受理',
      '五中',
      '十七中',
      '一季度',
      '百家',
      '万户',
      '三五天',
      '几十',
      '一对一',
      '八成功',
      '二〇二一',
    ])('%s is no figure', (text) => {
      expect(read(text)).toBe('!not-a-number');
    });
  });

  describe('the one figure of a longer text', () => {
    it.each([
      ['53处全部开工', '53 处'],
      ['已完成47处', '47 处'],
      ['完成16所', '16 所'],
      ['正在招标,已完成3处', '3 处'],
      ['100%成立', '100 %'],
      ['53处,53处', '53 处'],
      ['其中12345热线办结98件', '98 件'],
      ['截至6月底完成70所', '70 所'],
      ['建成15处，其中新建10处、改建5处', '15 处'],
      ['其中主体完工16所', '16 所'],
      ['47(含在建3)', '47'],
      ['53个(100%)', '53 个'],
    ])('%s is %s', (text, expected) => {
      expect(read(text)).toBe(expected);
    });

    it.each(['53处、20所', '53，100%', '15/20个', '47/53（88.7%）', '乳制品2家、白酒8家', '3—5家'])(
      '%s has several',
      (text) => {
        expect(read(text)).toBe('!several-numbers');
      },
    );

    it.each([
      '正在统计',
      '/',
      '—',
      '——',
      '无',
      '-',
      '12345热线',
      '2021年',
      '12月底',
      '17:30',
      '1.2.3',
      '1e5',
      'N/A',
      '第3项',
      '123456789012345678',
      '12,00',
      '几十家',
      '数百家',
      '十几个',
      '#DIV/0!',
      '17:30.5',
    ])('%s has none', (text) => {
      expect(read(text)).toBe('!not-a-number');
    });

    it.each(['', ' ', '\u3000\n'])('%j is empty', (text) => {
      expect(read(text)).toBe('!empty');
    });
  });

  describe('the hint', () => {
    it('gives a bare number its unit and scale', () => {
      expect(read('7200', '万户')).toBe('7200×10000 户');
      expect(read('98.5', '%')).toBe('98.5 %');
    });

    it('gives a number with a scale of its own the unit only', () => {
      expect(read('1.05万', '万套')).toBe('1.05×10000 套');
    });

    it('leaves a text with its own unit alone', () => {
      expect(read('15800户', '万户')).toBe('15800 户');
      expect(read('30%', '处')).toBe('30 %');
    });

    it('chooses among several figures by their unit', () => {
      expect(read('完成47处，完成率88.7%', '处')).toBe('47 处');
      expect(read('完成47处，完成率88.7%', '%')).toBe('88.7 %');
      expect(read('完成47处，完成率88.7%', '所')).toBe('!several-numbers');
      expect(read('新建80处,总数达139处', '处')).toBe('!several-numbers');
    });

    it('leaves out what is still to come', () => {
      expect(read('占比75%,年底将100%成立', '%')).toBe('75 %');
      expect(read('年底将100%成立', '%')).toBe('100 %');
      expect(read('已建40处,12月底前再建13处', '处')).toBe('40 处');
      expect(read('计划53处,完成47处', '处')).toBe('47 处');
    });

    it('prefers what adds up to what one month added', () => {
      expect(read('累计150个,本月新增20个', '个')).toBe('150 个');
      expect(read('本月完成20个，累计完成150个', '个')).toBe('150 个');
      expect(read('截至目前累计完成1.5万套；11月份新增200套', '套')).toBe('1.5×10000 套');
      expect(read('累计排查120处,整改100处', '处')).toBe('!several-numbers');
      expect(read('本月完成20个,下月计划完成30个', '个')).toBe('20 个');
      expect(read('累计150个,累计新增20个', '个')).toBe('!several-numbers');
    });

    it('keeps an unknown unit as a word', () => {
      const reading = parseQuantity('12', { unit: '标准化单元格' });
      expect(reading).toMatchObject({ ok: true, value: { unit: '标准化单元格', dimension: 'unknown' } });
    });

    it('reads 47/53 of something counted as two figures', () => {
      expect(read('47/53', '处')).toBe('!several-numbers');
      expect(read('53/47')).toBe('!several-numbers');
    });
  });

  it('keeps the raw text and the printed decimals', () => {
    expect(parseQuantity(' 1.50万套 ')).toMatchObject({ ok: true, value: { raw: ' 1.50万套 ', decimals: 2 } });
  });
});

describe('quantityFrom', () => {
  it('takes the amount in the unit of the column', () => {
    expect(show(quantityFrom(decimal('2.8'), '万户', '2.8'))).toBe('2.8×10000 户');
    expect(quantityFrom(decimal('2.8'), '万户', '2.8').value.toFixed()).toBe('28000');
    expect(show(quantityFrom(decimal(53), null, '53'))).toBe('53');
    expect(quantityFrom(decimal('0.285'), '%', '0.285').decimals).toBe(3);
  });
});

describe('formatQuantity', () => {
  it.each([
    ['1.05万套', '1.05万套'],
    ['近37万名', '近37万名'],
    ['34万余人', '超34万人'],
    ['约50', '约50'],
    ['5个百分点', '5个百分点'],
    ['3.5 million yuan', '3.5 million yuan'],
    ['96.70%', '96.70%'],
    ['百分之八十', '80%'],
    ['50元/平方米', '50元/平方米'],
  ])('prints %s as %s', (text, printed) => {
    const reading = parseQuantity(text);
    expect(reading.ok && formatQuantity(reading.value)).toBe(printed);
  });
});
