import { bureauName, nameKey, plainName } from '../../../../../src/core/rules/support/departments/organisation-name';
import { groupNames } from '../../../../../src/core/rules/support/departments/name-groups';
import { splitNames } from '../../../../../src/core/rules/support/departments/split-names';

describe('nameKey', () => {
  it.each([
    ['市住建局', '市住房城乡建设局', '市住房和城乡建设局'],
    ['市卫健委', '市卫生健康委', '市卫生健康委员会'],
    ['市发改委', '市发展和改革委员会', '市发展改革委'],
    ['区教体局', '区教育和体育局', '区教育体育局'],
    ['市人社局', '市人力资源和社会保障局', '市人力资源社会保障局'],
    ['市市场监管局', '市市场监督管理局', '市市监局'],
    ['市工信局', '市工业和信息化局'],
    ['市自然资源局', '市自然资源和规划局', '市自规局'],
    ['市国资委', '市国有资产监督管理委员会'],
    ['市残联', '市残疾人联合会'],
    ['市委网信办', '市委网络安全和信息化委员会办公室'],
    ['市政府办', '市政府办公室', '市人民政府办公室'],
    ['张店区住建局', '张店区住房和城乡建设局'],
    ['张店区', '张店区政府', '张店区人民政府'],
    ['高新区', '高新区管委会', '高新区管理委员会'],
    ['科苑街道', '科苑街道办事处', '科苑办事处', '科苑街道办'],
    ['市教育局', '市教育局(牵头)', '市教育局（牵头）', '市教育局。', ' 市 教育局 '],
    ['某某公司(本部)', '某某公司（本部）'],
    ['Department of Education', 'Dept. of Education', 'Education Department'],
    ['Housing & Construction Bureau', 'Housing and Construction Bureau'],
  ])('is the same for %s and its forms', (name, ...forms) => {
    expect(forms.map(nameKey)).toEqual(forms.map(() => nameKey(name)));
  });

  it.each([
    ['张店区', '淄川区'],
    ['市教育局', '区教育局'],
    ['市城管局', '市城乡建设局'],
    ['张店区住建局', '淄川区住建局'],
    ['第一中学', '第二中学'],
    ['王店中心学校', '王家坝中心学校'],
    ['市公安局', '市公安局交警支队'],
    ['经济开发区', '高新区'],
    ['市委', '市委办'],
    ['市委办', '市政府办'],
    ['市住建局', '市住建委'],
    ['市民政局', '市民族宗教局'],
    ['市教育局', '市教育和体育局'],
    ['Department of Education', 'Department of Health'],
  ])('is another for %s and %s', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});

describe('bureauName', () => {
  it('takes 市 in 市市场监管局 for the level, and in 市场监管局 for the function', () => {
    expect(bureauName('市市场监管局')).toMatchObject({ area: '市', core: '市场监督管理' });
    expect(bureauName('市场监管局')).toMatchObject({ area: '', core: '市场监督管理' });
    expect(bureauName('市民政局')).toMatchObject({ area: '市', core: '民政' });
    expect(bureauName('市政园林局')).toMatchObject({ area: '', core: '市政园林' });
  });

  it('is null for names without a known body or without a function', () => {
    expect(bureauName('第一中学')).toBeNull();
    expect(bureauName('市委')).toBeNull();
    expect(bureauName('局')).toBeNull();
  });
});

describe('groupNames', () => {
  it('finds short forms that no list knows, by characters left out after the first', () => {
    expect(groupNames(['市住房保障管理局', '市住保局', '市教育局'])).toEqual([['市住房保障管理局', '市住保局']]);
  });

  it.each([
    [['市社保局', '市人力资源和社会保障局']],
    [['市体育局', '市教育和体育局']],
    [['市教育局', '市教育体育局']],
    [['市规划局', '市自然资源和规划局']],
    [['市建设局', '市住房城乡建设局']],
    [['市城管局', '市城市建设管理局']],
    [['市投资局', '市投资促进发展局', '市投资服务发展局']],
    [['王店中心学校', '王家坝中心学校']],
    [['城区', '城关区', '城东区']],
  ])('leaves %j alone', (names) => {
    expect(groupNames(names)).toEqual([]);
  });

  it('takes a name without 区 for the area in a list of areas, and only there', () => {
    expect(groupNames(['张店', '张店区', '淄川区', '桓台县'])).toEqual([['张店', '张店区']]);
    expect(groupNames(['张店', '张店区', '张店镇', '淄川区'])).toEqual([]);
    expect(groupNames(['市教育局', '市财政局', '市公安局', '中心', '中心区'])).toEqual([]);
  });
});

describe('splitNames', () => {
  it.each([
    ['市教育局、市财政局', ['市教育局', '市财政局']],
    ['市教育局,市财政局；市民政局/市公安局', ['市教育局', '市财政局', '市民政局', '市公安局']],
    ['市教育局 市财政局', ['市教育局', '市财政局']],
    ['市教育局\n市财政局', ['市教育局', '市财政局']],
    ['市住房城乡\n建设局', ['市住房城乡\n建设局']],
    ['市 教 育 局', ['市 教 育 局']],
    ['Department of Education', ['Department of Education']],
    ['、', []],
  ])('%j', (text, names) => {
    expect(splitNames(text)).toEqual(names);
  });
});

describe('plainName', () => {
  it('drops white space, notes and trailing marks only', () => {
    expect(plainName('市教育局（牵头）、')).toBe('市教育局');
    expect(plainName('市教育局(本级)')).toBe('市教育局(本级)');
  });
});
