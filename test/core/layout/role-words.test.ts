import { detectOne, roles } from './support';

describe('words over figures', () => {
  it('reads a task in figures as what was asked for', () => {
    const table = detectOne(`
      区县 | 招商任务(个) | 已签约 | 完成率
      张店区 | 20 | 11 | 55%
      淄川区 | 18 | 7 | 38.9%`);
    expect(roles(table)).toBe('A department, B target, C actual, D rate');
  });

  it('reads issues in figures as how many there are', () => {
    const table = detectOne(`
      区县 | 发现问题(个) | 整改数(个)
      张店区 | 20 | 11
      淄川区 | 18 | 7`);
    expect(roles(table)).toBe('A department, B measure, C measure');
  });

  it('reads 完成年度目标(%) as a rate', () => {
    const table = detectOne(`
      指标 | 年度目标 | 累计完成 | 完成年度目标(%)
      财政收入 | 420 | 393 | 93.6
      社零 | 1650 | 1465 | 88.8`);
    expect(roles(table)).toBe('A indicator, B target, C actual, D rate');
  });

  it('reads groups that name a stage as what was done', () => {
    const table = detectOne(`
      区县 | 年度目标 | < | 开工情况 | <
      ^ | 小区数(个) | 户数(户) | 小区数(个) | 户数(户)
      张店区 | 30 | 8200 | 18 | 4900
      淄川区 | 20 | 5000 | 9 | 2300`);
    expect(roles(table)).toBe('A department, B target, C target, D actual, E actual');
  });
});

it('takes the asterisk of a required column for no footnote', () => {
  const table = detectOne(`
    *序 号 | *责 任\\n单 位 | *工作\\n任务 | *目标\\n值 | *完成\\n时限
    1 | 水利局 | 供水工程 | 8 | 11月底前
    2 | 交通局 | 安防工程 | 20 | 12月底前
    *带星号的为必填项。`);
  expect(roles(table)).toBe('A sequence, B department, C task, D target, E deadline');
  expect(table.notes.map((line) => line.text)).toEqual(['*带星号的为必填项。']);
});

it('holds a list of contents for no ledger', () => {
  expect(() =>
    detectOne(`
      序号 | 表名 | 页码
      1 | 任务台账 | 1
      2 | 联系人 | 5`),
  ).toThrow('found 0 tables');
});

describe('names and reports', () => {
  it('reads X名称 as X where that is known, else as what a row is about', () => {
    const table = detectOne(`
      区县名称 | 实事名称 | 目标 | 完成
      张店区 | 供水工程 | 8 | 6
      淄川区 | 安防工程 | 20 | 11`);
    expect(roles(table)).toBe('A department, B task, C target, D actual');
  });

  it('reads 进展 over figures with a verb as reports, over bare figures as the actual', () => {
    const reported = detectOne(`
      任务 | 目标 | 进展
      公厕 | 60座 | 已建成60座
      管网 | 100公里 | 已改造82公里`);
    expect(roles(reported)).toBe('A task, B target, C progress');
    const bare = detectOne(`
      任务 | 目标 | 进展
      公厕 | 60座 | 60座
      管网 | 100公里 | 约82公里`);
    expect(roles(bare)).toBe('A task, B target, C actual');
  });

  it('reads the year before a baseline as part of its name', () => {
    const table = detectOne(`
      指标 | 2020年基期 | 2021年目标 | 2021年完成
      城镇化率 | 70.3 | 71 | 70.9
      森林覆盖率 | 24.1 | 24.5 | 24.6`);
    expect(roles(table)).toBe('A indicator, B baseline, C target, D actual');
  });
});

it('holds a form for no ledger where labels and blanks take turns', () => {
  expect(() =>
    detectOne(`
      重点项目申报表 | < | < | <
      项目名称 | | |
      建设单位 | | 法人代表 |
      建设地点 | | 计划开工时间 |
      项目简介 | | |`),
  ).toThrow('found 0 tables (form)');
});

it('gives percentages under an amount no unit of it', () => {
  const table = detectOne(`
    单位 | 年度目标(公里) | 一季度计划 | 二季度计划 | 累计完成
    一局 | 120 | 10% | 40% | 93
    二局 | 80 | 10% | 40% | 52`);
  expect(table.columns.map((column) => column.unit)).toEqual([null, '公里', null, null, '公里']);
});

it('leaves the builder and the size of a project aside', () => {
  const table = detectOne(`
    项目名称 | 建设内容及规模 | 年度投资(万元) | 完成投资(万元) | 施工单位 | 责任单位
    地铁 | 全长24公里 | 600 | 480 | 中铁一局 | 住建局
    医院 | 总面积12万平方米 | 400 | 300 | 中建八局 | 卫健委`);
  expect(roles(table)).toBe('A task, B other, C target, D actual, E other, F department');
});

it('sets what was spent since the beginning apart from what was done this year', () => {
  const table = detectOne(`
    项目 | 总投资 | 年度计划 | 自开工累计完成 | 1-9月完成
    甲 | 1200 | 300 | 800 | 240
    乙 | 500 | 200 | 120 | 120`);
  expect(roles(table)).toBe('A task, B measure, C target, D measure, E actual');
});

it('reads spending against a budget', () => {
  const table = detectOne(`
    Ref | Programme | Annual budget | Total spent | % spent
    1 | Road safety | 1200 | 210 | 17.5%
    2 | School meals | 2400 | 350 | 14.6%`);
  expect(roles(table)).toBe('A sequence, B task, C target, D actual, E rate');
});

describe('columns that the cells decide', () => {
  it('reads a text column before the unit as what a row is about', () => {
    const table = detectOne(`
      序号 | 情形 | 化解时限 | 责任单位 | 是否化解
      1 | 某小区办证 | 5月底前 | 住建局 | 是
      2 | 欠薪 | 6月底前 | 人社局 | 否`);
    expect(roles(table)).toBe('A sequence, B task, C deadline, D department, E status');
  });

  it('reads 完成进度 over figures with units as the actual', () => {
    const table = detectOne(`
      重点任务 | 完成标准 | 推进时间 | 完成进度
      理论学习 | 12次 | 全年 | 6次
      组织建设 | 5名 | 10月底前 | 2名`);
    expect(roles(table)).toBe('A task, B target, C deadline, D actual');
  });

  it('reads an indicator in figures beside a task as its target', () => {
    const table = detectOne(`
      任务 | 量化指标 | 责任单位 | 时限 | 进展
      清理河道 | 150公里 | 水利局 | 10月底 | 已清理120公里
      岸线复绿 | 20万平方米 | 林业局 | 11月底 | 已完成18万平方米`);
    expect(roles(table)).toBe('A task, B target, C department, D deadline, E progress');
  });

  it('reads an actual in dates as the day of completion', () => {
    const table = detectOne(`
      Project | Milestone | Planned date | Actual date | Status
      Library | Design complete | 28/02/2021 | 25/02/2021 | Complete
      Library | Start on site | 31/05/2021 | 20/06/2021 | Complete
      Pool | Approval | 30/06/2021 | 28/06/2021 | Complete
      Pool | Start | 30/11/2021 | 29/11/2021 | Complete`);
    expect(roles(table)).toBe('A category, B task, C deadline, D completed, E status');
  });
});
