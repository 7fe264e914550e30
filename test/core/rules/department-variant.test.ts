import { departmentVariant } from '../../../src/core/rules/department-variant';
import { testRule } from '../../support/rule-tester';

testRule(departmentVariant, {
  valid: [
    {
      name: 'each organisation under one name',
      sheet: `
        责任单位 | 工作任务 | 完成时限 | 状态
        市教育局 | 新建幼儿园 | 12月底前 | 已完成
        ^ | 新建小学 | 12月底前 | 推进中
        市住房城乡建设局 | 改造小区 | 12月底前 | 推进中
        市城管局 | 改造公厕 | 12月底前 | 推进中
        市市场监管局 | 放心消费 | 12月底前 | 推进中
        市教育局 | 课后服务 | 12月底前 | 已完成`,
    },
    {
      name: 'the same body of other areas and levels',
      sheet: `
        责任单位 | 问题描述 | 整改时限 | 是否销号
        张店区住建局 | 路灯损坏 | 2021-12-15 | 是
        淄川区住建局 | 井盖缺失 | 2021-12-15 | 是
        桓台县住建局 | 占道经营 | 2021-12-15 | 否
        市住建局 | 占道经营 | 2021-12-15 | 否
        区住建局 | 占道经营 | 2021-12-15 | 否`,
    },
    {
      name: 'areas',
      sheet: `
        区县 | 年度任务 | 累计完成 | 完成率
        张店区 | 8200 | 6900 | 84.1%
        淄川区 | 4600 | 3720 | 80.9%
        经济开发区 | 400 | 320 | 80%
        高新区 | 600 | 480 | 80%
        文昌湖区 | 200 | 160 | 80%`,
    },
    {
      name: 'schools whose proper names resemble each other',
      sheet: `
        序号 | 学校 | 办学条件(300分) | 师资队伍(250分) | 总分 | 评估结论
        1 | 王家坝中心学校 | 280 | 232 | 512 | 达标
        2 | 王店中心学校 | 271 | 228 | 499 | 达标
        3 | 第一中学 | 262 | 215 | 477 | 达标
        4 | 第二中学 | 240 | 205 | 445 | 不达标`,
    },
    {
      name: 'bodies of a body, and bodies with resembling names',
      sheet: `
        责任单位 | 工作任务 | 完成时限 | 状态
        市公安局 | 治安 | 12月底前 | 已完成
        市公安局交警支队 | 交通 | 12月底前 | 推进中
        市委 | 党建 | 12月底前 | 推进中
        市委办 | 督查 | 12月底前 | 推进中
        市教育局 | 招生 | 12月底前 | 推进中
        市教育和体育局 | 体育 | 12月底前 | 推进中`,
    },
    {
      name: 'aliases of the profile',
      profile: { aliases: { 市住建局: '市住房城乡建设局' } },
      sheet: `
        责任单位 | 工作任务 | 完成时限 | 状态
        市住房城乡建设局 | 改造小区 | 12月底前 | 已完成
        市住建局 | 改造棚户区 | 12月底前 | 推进中
        市住房城乡建设局 | 物业管理 | 12月底前 | 推进中`,
    },
    {
      name: 'an area in one column and its administration in another',
      sheet: `
        区县 | 年度任务 | 累计完成 | 完成率 | 责任单位
        张店区 | 8200 | 6900 | 84.1% | 张店区政府
        淄川区 | 4600 | 3720 | 80.9% | 淄川区政府
        高新区 | 600 | 480 | 80% | 高新区管委会`,
    },
    {
      name: 'cooperating units are written as they like',
      sheet: `
        责任单位 | 工作任务 | 完成时限 | 配合单位
        市教育局 | 新建幼儿园 | 12月底前 | 市住建局
        市财政局 | 新建小学 | 12月底前 | 市住房和城乡建设局`,
    },
  ],
  invalid: [
    {
      name: 'a short form, in the first cell of its merge, with a fix',
      sheet: `
        责任单位 | 工作任务 | 完成时限 | 状态
        市住房城乡建设局 | 改造小区 | 12月底前 | 已完成
        ^ | 改造棚户区 | 12月底前 | 推进中
        ^ | 物业管理 | 12月底前 | 推进中
        市住建局 | 业委会 | 12月底前 | 推进中
        ^ | 电梯 | 12月底前 | 推进中`,
      findings: [
        {
          cell: 'A5',
          message: 'variant',
          severity: 'warning',
          expected: '市住房城乡建设局',
          found: '市住建局',
          fix: '市住房城乡建设局',
          params: { count: 2, commonCount: 3 },
        },
      ],
    },
    {
      name: 'the short form is the common one',
      sheet: `
        责任单位 | 工作任务 | 完成时限 | 状态
        市卫健委 | 改造医院 | 12月底前 | 已完成
        市卫健委 | 培训 | 12月底前 | 推进中
        市卫生健康委员会 | 卫生室 | 12月底前 | 推进中`,
      findings: [{ cell: 'A4', message: 'variant', expected: '市卫健委', fix: '市卫健委' }],
    },
    {
      name: 'in a cell that names several; of equally frequent names the shorter one is the variant',
      sheet: `
        责任单位 | 工作任务 | 完成时限 | 状态
        市教育局、市财政局 | 改造学校 | 12月底前 | 已完成
        市公安局、市人社局 | 培训 | 12月底前 | 推进中
        市人力资源和社会保障局 | 就业 | 12月底前 | 推进中`,
      findings: [{ cell: 'A3', message: 'variant', fix: '市公安局、市人力资源和社会保障局' }],
    },
    {
      name: 'an area without 区, and its administration',
      sheet: `
        区县 | 年度任务 | 累计完成 | 完成率
        张店区 | 8200 | 6900 | 84.1%
        淄川 | 4600 | 3720 | 80.9%
        淄川区 | 400 | 320 | 80%
        桓台县 | 600 | 480 | 80%
        桓台县政府 | 200 | 160 | 80%
        高青县 | 200 | 160 | 80%`,
      findings: [
        { cell: 'A3', message: 'variant', expected: '淄川区' },
        { cell: 'A5', message: 'variant', expected: '桓台县政府' },
      ],
    },
    {
      name: 'brackets and marks',
      sheet: `
        责任单位 | 工作任务 | 完成时限 | 状态
        市民政局(本级) | 养老 | 12月底前 | 已完成
        市民政局(本级) | 救助 | 12月底前 | 推进中
        市民政局（本级） | 社区 | 12月底前 | 推进中`,
      findings: [{ cell: 'A4', message: 'variant', fix: '市民政局(本级)' }],
    },
    {
      name: 'white space and line breaks',
      sheet: `
        责任单位 | 工作任务 | 完成时限 | 状态
        市住房城乡建设局 | 养老 | 12月底前 | 已完成
        市住房城乡建设局 | 救助 | 12月底前 | 推进中
        市住房城乡\\n建设局 | 社区 | 12月底前 | 推进中`,
      findings: [{ cell: 'A4', message: 'spacing', severity: 'info', fix: '市住房城乡建设局' }],
    },
    {
      name: 'a variant in very many cells is told at the first',
      sheet: `
        责任单位 | 工作任务 | 完成时限 | 状态
        ${[...Array(30).keys()].map((index) => `市教育体育局 | 学校${index} | 12月底前 | 推进中`).join('\n')}
        ${[...Array(25).keys()].map((index) => `市教体局 | 课程${index} | 12月底前 | 推进中`).join('\n')}`,
      findings: [{ cell: 'A32', message: 'variant', params: { count: 25, commonCount: 30 } }],
    },
    {
      name: 'a name from a formula has no fix; nor has one that occurs twice in its cell',
      sheet: `
        责任单位 | 工作任务 | 完成时限 | 状态
        市住房和城乡建设局 | 养老 | 12月底前 | 已完成
        市住房和城乡建设局 | 救助 | 12月底前 | 推进中
        =Z1 -> 市住建局 | 社区 | 12月底前 | 推进中
        市住建局、市住建局（牵头） | 社区 | 12月底前 | 推进中`,
      findings: [
        { cell: 'A4', message: 'variant', fix: 'none' },
        { cell: 'A5', message: 'variant', fix: 'none' },
      ],
    },
    {
      name: 'English names',
      sheet: `
        Department | Task | Deadline | Status
        Department of Education | Schools | 2021-12-31 | Completed
        Department of Education | Nurseries | 2021-12-31 | Open
        Dept. of Education | Teachers | 2021-12-31 | Open`,
      findings: [{ cell: 'A4', message: 'variant', fix: 'Department of Education' }],
    },
  ],
});
