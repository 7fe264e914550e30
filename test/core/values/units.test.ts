import { plain } from '../../../src/core/model/decimal';
import { unitOf } from '../../../src/core/values';

describe('unitOf', () => {
  it.each([
    ['万元', '元', '10000', 'money'],
    ['亿元', '元', '100000000', 'money'],
    ['(万元)', '元', '10000', 'money'],
    ['万平方米', '平方米', '10000', 'area'],
    ['㎡', '㎡', '1', 'area'],
    ['M²', 'm²', '1', 'area'],
    ['平方公里', '平方公里', '1', 'area'],
    ['公顷', '公顷', '1', 'area'],
    ['亩', '亩', '1', 'area'],
    ['km', 'km', '1', 'length'],
    ['千米', '千米', '1', 'length'],
    ['千克', '千克', '1', 'mass'],
    ['吨', '吨', '1', 'mass'],
    ['万吨标准煤', '吨标准煤', '10000', 'energy'],
    ['亿千瓦时', '千瓦时', '100000000', 'energy'],
    ['%', '%', '1', 'percent'],
    ['％', '%', '1', 'percent'],
    ['percent', '%', '1', 'percent'],
    ['‰', '‰', '1', 'percent'],
    ['个百分点', 'pp', '1', 'points'],
    ['百分点', 'pp', '1', 'points'],
    ['percentage points', 'pp', '1', 'points'],
    ['处', '处', '1', 'count'],
    ['万户', '户', '10000', 'count'],
    ['人 次', '人次', '1', 'count'],
    ['days', 'days', '1', 'time'],
    ['个工作日', '个工作日', '1', 'time'],
    ['10,000 yuan', 'yuan', '10000', 'money'],
    ['RMB million', 'rmb', '1000000', 'money'],
    ['人民币万元', '元', '10000', 'money'],
    ['million yuan', 'yuan', '1000000', 'money'],
    ['元/平方米', '元/平方米', '1', 'unknown'],
    ['万立方米/日', '立方米/日', '10000', 'unknown'],
    ['倍', '倍', '1', 'times'],
    ['分', '分', '1', 'score'],
    ['孔', '孔', '1', 'count'],
    ['栅', '栅', '1', 'count'],
  ])('%s is %s × %s, %s', (text, unit, scale, dimension) => {
    const reading = unitOf(text);
    expect([reading?.unit, reading && plain(reading.scale), reading?.dimension]).toEqual([unit, scale, dimension]);
  });

  it('reads a scale alone', () => {
    expect(unitOf('万')).toMatchObject({ unit: null, dimension: 'unknown' });
  });

  it.each(['', ' ', '市教育局', '是', '无', '一', '/', '2021', '计量单位', '万市教育局', '元/', 'xyz', '元/平方米/年'])(
    '%j is no unit',
    (text) => {
      expect(unitOf(text)).toBeNull();
    },
  );
});
