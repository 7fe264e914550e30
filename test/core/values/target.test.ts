import { parseTarget } from '../../../src/core/values';
import { outcome, showTarget } from './support';

const read = (text: string, unit?: string): string =>
  outcome(parseTarget(text, unit === undefined ? undefined : { unit }), showTarget);

describe('parseTarget', () => {
  describe('comparators (domain.md 4.1)', () => {
    it.each([
      ['53', 'quantity [>=53]'],
      ['1.05万套', 'quantity [>=1.05×10000 套]'],
      ['100%', 'quantity [>=100 %]'],
      ['达到100%', 'quantity [>=100 %]'],
      ['不低于60%', 'quantity [>=60 %]'],
      ['不低于4000亩', 'quantity [>=4000 亩]'],
      ['不少于170名', 'quantity [>=170 名]'],
      ['至少3次', 'quantity [>=3 次]'],
      ['100家以上', 'quantity [>=100 家]'],
      ['30%以上', 'quantity [>=30 %]'],
      ['扩展到100家以上', 'quantity [>=100 家]'],
      ['≥95', 'quantity [>=95]'],
      ['>=95%', 'quantity [>=95 %]'],
      ['95%(含)以上', 'quantity [>=95 %]'],
      ['超过104万', 'quantity [>104×10000]'],
      ['突破10亿元', 'quantity [>10×100000000 元]'],
      ['高于90%', 'quantity [>90 %]'],
      ['>95%', 'quantity [>95 %]'],
      ['不高于5%', 'quantity [<=5 %]'],
      ['不超过3次', 'quantity [<=3 次]'],
      ['控制在5.5%以内', 'quantity [<=5.5 %]'],
      ['失业率控制在5.5%以内', 'quantity [失业率<=5.5 %]'],
      ['5%以下', 'quantity [<=5 %]'],
      ['不突破10亿元', 'quantity [<=10×100000000 元]'],
      ['≤3次', 'quantity [<=3 次]'],
      ['降至3%以下', 'quantity [<=3 %]'],
      ['低于5%', 'quantity [<5 %]'],
      ['<5%', 'quantity [<5 %]'],
      ['65%左右', 'quantity [~65 %]'],
      ['约100个', 'quantity [~100 个]'],
      ['提高到65%左右', 'quantity [~65 %]'],
      ['提升至98%', 'quantity [>=98 %]'],
      ['3-5家', 'quantity [>=3 家]'],
      ['控制在3%-5%', 'quantity [<=5 %]'],
      ['at least 50%', 'quantity [>=50 %]'],
      ['more than 300 households', 'quantity [>300 households]'],
      ['at most 5%', 'quantity [<=5 %]'],
      ['no more than 3 cases', 'quantity [<=3 cases]'],
      ['no less than 80%', 'quantity [>=80 %]'],
      ['up to 100', 'quantity [<=100]'],
      ['below 5%', 'quantity [<5 %]'],
      ['around 60%', 'quantity [~60 %]'],
    ])('%s', (text, expected) => {
      expect(read(text)).toBe(expected);
    });
  });

  describe('bare figures behind words, in the unit of the column', () => {
    it.each([
      ['控制在5.5以内', '%', 'quantity [<=5.5 %]'],
      ['控制在11.5以内', undefined, 'quantity [<=11.5]'],
      ['稳定在95以上', '%', 'quantity [>=95 %]'],
      ['下降2.5', '%', 'relative [>=2.5 %] down/percent'],
      ['增长7左右', '%', 'relative [~7 %] up/percent'],
      ['提高到14', '万元', 'quantity [>=14×10000 元]'],
    ])('%s %s', (text, unit, expected) => {
      expect(read(text, unit)).toBe(expected);
    });
  });

  describe('nothing and everything', () => {
    it.each([
      ['0', 'quantity [<=0]'],
      ['0起', 'quantity [<=0 起]'],
      ['零', 'quantity [<=0]'],
      ['杜绝失管', 'quantity [<=0]'],
      ['零事故', 'quantity [<=0]'],
      ['无重大安全事故', 'quantity [<=0]'],
      ['no accidents', 'quantity [<=0]'],
      ['全部开工', 'all <started>'],
      ['全覆盖', 'all'],
      ['应保尽保', 'all'],
      ['应检尽检', 'all'],
      ['能联尽联', 'all'],
      ['清零', 'all'],
      ['全覆盖(100%)', 'all [>=100 %]'],
      ['all', 'all'],
    ])('%s', (text, expected) => {
      expect(read(text)).toBe(expected);
    });
  });

  describe('changes against a baseline', () => {
    it.each([
      ['增长5%左右', 'relative [~5 %] up/percent'],
      ['再提高50%左右', 'relative [~50 %] up/percent'],
      ['增速6%以上', 'relative [>=6 %] up/percent'],
      ['在2020年基础上增长10%', 'relative [>=10 %] up/percent'],
      ['规上工业增加值增长8%左右', 'relative [规上工业增加值~8 %] up/percent'],
      ['同比增长不低于6%', 'relative [>=6 %] up/percent'],
      ['下降2.5%', 'relative [>=2.5 %] down/percent'],
      ['能耗降低2.5%左右', 'relative [能耗~2.5 %] down/percent'],
      ['提高5个百分点', 'relative [>=5 pp] up/points'],
      ['下降2个百分点', 'relative [>=2 pp] down/points'],
      ['增长2倍', 'relative [>=3 倍] up/factor'],
      ['达到2倍', 'relative [>=2 倍] up/factor'],
      ['翻番', 'relative [>=2 倍] up/factor'],
      ['翻两番', 'relative [>=4 倍] up/factor'],
      ['增加11万个', 'relative [>=11×10000 个] up/amount'],
      ['increase by 50%', 'relative [>=50 %] up/percent'],
      ['reduce energy use by 2.5%', 'relative [reduce energy use>=2.5 %] down/percent'],
      ['double', 'relative [>=2 倍] up/factor'],
    ])('%s', (text, expected) => {
      expect(read(text)).toBe(expected);
    });

    it.each([
      ['提高到65%', 'quantity [>=65 %]'],
      ['增加到154处', 'quantity [>=154 处]'],
      ['下降到3%', 'quantity [<=3 %]'],
      ['由50%提高到80%', 'quantity [>=80 %]'],
      ['50%→80%', 'quantity [>=80 %]'],
      ['从500件降至300件', 'quantity [<=300 件]'],
      ['increase to 65%', 'quantity [>=65 %]'],
      ['压减产能50万吨', 'quantity [压减产能>=50×10000 吨]'],
      ['新增3000个', 'quantity [新增>=3000 个]'],
    ])('%s is no change', (text, expected) => {
      expect(read(text)).toBe(expected);
    });
  });

  describe('several parts', () => {
    it.each([
      ['开工率100%,竣工率30%以上', 'quantity [开工率>=100 %] [竣工率>=30 %]'],
      ['22个项目、1.05万套', 'quantity [>=22 个] [>=1.05×10000 套]'],
      ['2.8万户,开工率100%,竣工率30%以上', 'quantity [>=2.8×10000 户] [开工率>=100 %] [竣工率>=30 %]'],
      ['建设95处,即总数达到154处', 'quantity [建设>=95 处] [总数>=154 处]'],
      ['每个区县不少于2个', 'quantity [每个区县>=2 个]'],
      ['开工2个，竣工1个', 'quantity [开工>=2 个] [竣工>=1 个] <completed>'],
      ['达标率95%，和解率90%', 'quantity [达标率>=95 %] [和解率>=90 %]'],
      ['15处，其中新建10处、改建5处', 'quantity [>=15 处]'],
      ['9所（含续建3所）', 'quantity [>=9 所]'],
      ['不低于90%且不高于95%', 'quantity [>=90 %] [<=95 %]'],
      ['新改扩建幼儿园53处、中小学20所', 'quantity [新改扩建幼儿园>=53 处] [中小学>=20 所]'],
      ['643.44公顷(合9651.56亩)', 'quantity [>=643.44 公顷]'],
      ['在保持24小时回应率100%基础上,力争满意率100%', 'quantity [24小时回应率>=100 %] [满意率>=100 %] stretch'],
      ['PM2.5浓度35微克/立方米', 'quantity [PM2.5浓度>=35 微克/立方米]'],
    ])('%s', (text, expected) => {
      expect(read(text)).toBe(expected);
    });
  });

  describe('stretch', () => {
    it.each([
      ['力争70所', 'quantity [>=70 所] stretch'],
      ['争取达到80%', 'quantity [>=80 %] stretch'],
      ['确保53处', 'quantity [>=53 处]'],
      ['确保完成投资3.5亿元,力争4亿元', 'quantity [投资>=3.5×100000000 元]'],
    ])('%s', (text, expected) => {
      expect(read(text)).toBe(expected);
    });
  });

  describe('dates and steps in the text are no figures', () => {
    it.each([
      ['12月底前完成53处', 'quantity [>=53 处]'],
      ['到2024年新增3000个', 'quantity [新增>=3000 个]'],
      ['二季度40%,三季度70%', 'quantity [>=70 %]'],
      [
        '二季度开工率达到40%、4200套;三季度开工率达到70%、7350套;四季度开工率达到100%、10500套',
        'quantity [开工率>=100 %] [>=10500 套]',
      ],
      ['95处,7月底前完成50%', 'quantity [>=95 处]'],
      ['2011年、2012年分别完成70%、30%', 'quantity [>=100 %]'],
      ['3月底前第一批86名,8月底前第二批86名', 'quantity [>=172 名]'],
      ['3月底前首批80名,6月底前累计150名', 'quantity [>=150 名]'],
      ['8月底前70所,10月底前90所', 'quantity [>=90 所]'],
    ])('%s', (text, expected) => {
      expect(read(text)).toBe(expected);
    });
  });

  describe('words alone', () => {
    it.each([
      ['完成印发', 'qualitative <issued>'],
      ['开工建设', 'qualitative <started>'],
      ['主体完工', 'qualitative <main-complete>'],
      ['竣工验收', 'qualitative <accepted>'],
      ['召开推进会', 'qualitative <held>'],
      ['明显改善', 'qualitative'],
      ['全省前3名', 'qualitative'],
      ['不早于17:30', 'qualitative'],
      ['具备开工条件', 'qualitative'],
    ])('%s', (text, expected) => {
      expect(read(text)).toBe(expected);
    });

    it.each(['/', '—', '无', '-', '待定', 'TBD', 'n/a', '12月底前'])('%s is no target', (text) => {
      expect(read(text)).toBe('!no-target');
    });

    it('says that a blank cell is empty', () => {
      expect(read(' \n')).toBe('!empty');
    });
  });

  it('gives a bare figure the unit of its column', () => {
    expect(read('2.8', '万户')).toBe('quantity [>=2.8×10000 户]');
    expect(read('不低于60', '%')).toBe('quantity [>=60 %]');
    expect(read('杜绝事故', '起')).toBe('quantity [<=0 起]');
    expect(read('三所', '处')).toBe('quantity [>=3 所]');
  });

  it('names the stage beside a figure', () => {
    expect(read('53处全部开工')).toBe('quantity [>=53 处] <started>');
    expect(read('开工率100%')).toBe('quantity [开工率>=100 %]');
  });
});
