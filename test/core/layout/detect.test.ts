import { detectTables } from '../../../src/core/layout';
import { SnapshotBuilder } from '../../../src/core/model/snapshot-builder';
import { detect, detectOne, headerRows, plan, range, roles, rows } from './support';

describe('a plain ledger', () => {
  const sheet = `
    2021年度重点任务台账 | < | < | < | < | <
    填报单位:市督查室 | < | < | 截至2021年11月30日 | < | <
    序号 | 工作任务 | 目标值 | 完成值 | 完成时限 | 责任单位
    1 | 新建幼儿园 | 53 | 47 | 12月底前 | 市教育局
    2 | 新建小学 | 20 | 22 | 8月底前 | 市教育局
    3 | 长者食堂 | 95 | 80 | 年底前 | 市民政局
    注:数据来自各部门。 | < | < | < | < | <`;
  const table = detectOne(sheet);

  it('has its header, roles, rows and range', () => {
    expect(headerRows(table)).toEqual([3]);
    expect(roles(table)).toBe('A sequence, B task, C target, D actual, E deadline, F department');
    expect(rows(table)).toBe('4-6 record');
    expect(range(table)).toBe('A3:F6');
  });

  it('takes title, year, as-of date and notes from the lines around it', () => {
    expect(table.title).toBe('2021年度重点任务台账');
    expect(plan(table)).toBe('2021-01-01..2021-12-31 title');
    expect(table.asOf?.line.text).toBe('截至2021年11月30日');
    expect(table.notes.map((line) => line.text)).toEqual(['注:数据来自各部门。']);
  });
});

describe('header levels', () => {
  it('reads merged groups', () => {
    const table = detectOne(`
      台账 | < | < | < | < | <
      序号 | 责任单位 | 整改目标 | < | < | 完成时限
      ^ | ^ | 指标内容 | 目标值 | 单位 | ^
      1 | 市教育局 | 幼儿园开工 | 53 | 处 | 8月底前
      2 | 市民政局 | 长者食堂 | 95 | 处 | 年底前`);
    expect(headerRows(table)).toEqual([2, 3]);
    expect(roles(table)).toBe('A sequence, B department, C indicator, D target, E unit, F deadline');
    expect(table.columns[3]?.header).toBe('整改目标/目标值');
  });

  it('reads groups that are not merged', () => {
    const table = detectOne(`
      序号 | 责任单位 | 整改目标 |  |  | 完成时限
        |  | 指标内容 | 目标值 | 单位 |
      1 | 市教育局 | 幼儿园开工 | 53 | 处 | 8月底前
      2 | 市民政局 | 长者食堂 | 95 | 处 | 年底前`);
    expect(headerRows(table)).toEqual([1, 2]);
    expect(table.columns.map((column) => column.header)).toEqual([
      '序号',
      '责任单位',
      '整改目标/指标内容',
      '整改目标/目标值',
      '整改目标/单位',
      '完成时限',
    ]);
  });

  it('reads quarters with plan and actual, which need their parent', () => {
    const table = detectOne(`
      2021年改造进度 | < | < | < | < | < | <
      区县 | 年度任务 | 一季度 | < | 二季度 | < | 累计完成
      ^ | ^ | 计划 | 完成 | 计划 | 完成 | ^
      张店区 | 100 | 20 | 21 | 30 | 31 | 52
      淄川区 | 80 | 10 | 9 | 20 | 22 | 31
      合计 | 180 | 30 | 30 | 50 | 53 | 83`);
    expect(roles(table)).toBe(
      'A department, B target, C milestone-target, D milestone-actual, E milestone-target, F milestone-actual, G actual',
    );
    expect(rows(table)).toBe('4-5 record, 6 total(4-5)');
    expect(table.columns[2]?.period?.kind).toBe('quarter');
  });

  it('reads five levels', () => {
    const table = detectOne(`
      区县 | 保障性安居工程 | < | < | <
      ^ | 棚户区改造 | < | < | <
      ^ | 2021年 | < | < | <
      ^ | 开工 | < | 竣工 | <
      ^ | 目标 | 完成 | 目标 | 完成
      张店区 | 100 | 90 | 50 | 40
      淄川区 | 80 | 80 | 30 | 35
      博山区 | 70 | 66 | 20 | 20`);
    expect(headerRows(table)).toEqual([1, 2, 3, 4, 5]);
    expect(roles(table)).toBe('A department, B target, C actual, D target, E actual');
    expect(table.columns[3]?.header).toBe('保障性安居工程/棚户区改造/2021年/竣工/目标');
  });

  it('keeps a record of texts out of the header', () => {
    const table = detectOne(`
      任务 | 责任单位 | 完成时限 | 进展情况 | 状态
      印发方案 | 市发改委 | 3月底前 | 已印发 | 已完成
      召开现场会 | 市住建局 | 7月底前 | 正在筹备 | 推进中`);
    expect(headerRows(table)).toEqual([1]);
    expect(rows(table)).toBe('2-3 record');
  });
});

describe('lines around a table', () => {
  it('finds the header below a preamble of 14 rows', () => {
    const preamble = Array.from({ length: 14 }, (_, index) =>
      index === 0 ? '重点工作推进台账' : `第${String(index)}条说明文字,请各单位按要求填报`,
    ).join('\n');
    const table = detectOne(`${preamble}
      序号 | 任务 | 责任单位 | 完成时限
      1 | 甲任务 | 市教育局 | 6月底前
      2 | 乙任务 | 市民政局 | 9月底前`);
    expect(headerRows(table)).toEqual([15]);
  });

  it('gives the unit line to figures without a unit of their own', () => {
    const table = detectOne(`
      2021年投资完成情况
       |  |  | 单位:万元
      区县 | 计划投资 | 完成投资 | 项目数(个)
      张店区 | 1000 | 900 | 3
      淄川区 | 800 | 850 | 2`);
    expect(table.columns.map((column) => column.unit)).toEqual([null, '万元', '万元', '个']);
  });

  it.each(['截至2021年11月底    单位:万元', '(单 位:万元)', '单位:万元', 'Unit: 万元'])(
    'reads the unit of "%s"',
    (line) => {
      const table = detectOne(
        `2021年投资\n${line}\n区县 | 计划投资 | 完成投资\n张店区 | 1000 | 900\n淄川区 | 800 | 850`,
      );
      expect(table.columns.map((column) => column.unit)).toEqual([null, '万元', '万元']);
    },
  );

  it('lets actuals follow the unit of the target', () => {
    const table = detectOne(
      `2021年投资\n项目 | 年度任务(万元) | 1月 | 累计完成 | 面积\n甲 | 1000 | 90 | 900 | 5\n乙 | 800 | 70 | 850 | 6`,
    );
    expect(table.columns.map((column) => column.unit)).toEqual([null, '万元', '万元', '万元', null]);
  });

  it('takes no unit from 填报单位 nor from a line of several units', () => {
    const table = detectOne(`
      填报单位:市住建局 |  | (单位:个、万元)
      区县 | 小区数 | 补贴
      张店区 | 10 | 900
      淄川区 | 8 | 850`);
    expect(table.columns.map((column) => column.unit)).toEqual([null, null, null]);
  });

  it('passes enum, instruction and column-number rows', () => {
    const table = detectOne(`
      序号 | 任务 | 目标值 | 完成值 | 状态
      甲 | 乙 | 1 | 2 | 3
      自动生成 | 必填 | 数字 | 数字 | 已完成/推进中/未启动
      1 | 甲任务 | 10 | 9 | 推进中
      2 | 乙任务 | 20 | 20 | 已完成`);
    expect(rows(table)).toBe('2-3 helper, 4-5 record');
  });

  it('leaves signatures and notes out of the records', () => {
    const table = detectOne(`
      序号 | 任务 | 目标值 | 完成值
      1 | 甲任务 | 10 | 9
      2 | 乙任务 | 20 | 20
      填表人:张三 |  | 审核人:李四 |
      备注:1.目标值为年度任务;2.完成值为累计数。`);
    expect(rows(table)).toBe('2-3 record');
    expect(table.notes).toHaveLength(3);
  });
});

describe('rows', () => {
  it('tells sections, subtotals and the total', () => {
    const table = detectOne(`
      序号 | 任务 | 目标值 | 完成值
      一、教育 | < | < | <
      1 | 幼儿园 | 10 | 9
      2 | 小学 | 20 | 20
      小计 | < | 30 | 29
      二、民政 | < | < | <
      3 | 长者食堂 | 5 | 4
      小计 | < | 5 | 4
      合计 | < | 35 | 33`);
    expect(rows(table)).toBe(
      '2 section, 3-4 record, 5 subtotal(3-4), 6 section, 7 record, 8 subtotal(7), 9 total(3-4 7)',
    );
    expect(table.rows.map((row) => row.section)).toEqual([
      '一、教育',
      '一、教育',
      '一、教育',
      '一、教育',
      '二、民政',
      '二、民政',
      '二、民政',
      null,
    ]);
  });

  it('finds a total above its records and subtotals above theirs', () => {
    const table = detectOne(`
      区县 | 任务数 | 完成数
      全市合计 | 60 | 50
      城区小计 | 30 | 25
      张店区 | 10 | 10
      临淄区 | 20 | 15
      县域小计 | 30 | 25
      桓台县 | 12 | 10
      高青县 | 18 | 15`);
    expect(rows(table)).toBe('2 total(4-5 7-8), 3 subtotal(4-5), 4-5 record, 6 subtotal(7-8), 7-8 record');
  });

  it('takes 全市 at the end of a list of areas for its total', () => {
    const table = detectOne(`
      区县 | 住宅小区(个) | 物业覆盖(个)
      张店区 | 10 | 9
      淄川区 | 8 | 7
      博山区 | 6 | 6
      全市 | 24 | 22`);
    expect(rows(table)).toBe('2-4 record, 5 total(2-4)');
  });

  it('keeps of-which rows, blank rows and pre-numbered rows out of the records', () => {
    const table = detectOne(`
      序号 | 项目 | 目标值 | 完成值 | 完成率
      1 | 棚改 | 10 | 9 | =D2/C2 -> 90%
        | 其中:货币化安置 | 4 | 4 |

      2 | 旧改 | 20 | 20 | =D5/C5 -> 100%
      3 |  |  |  | =D6/C6 -> #DIV/0!
      4 |  |  |  |`);
    expect(rows(table)).toBe('2 record, 3 of-which, 5 record, 6-7 numbered');
  });

  it('keeps a record that names only its task', () => {
    const table = detectOne(`
      任务 | 目标值 | 完成值
      甲 | 10 | 9
      乙 |  |
      丙 | 3 | 3`);
    expect(rows(table)).toBe('2-4 record');
  });

  it('passes a header that is printed again on the next page', () => {
    const table = detectOne(`
      序号 | 任务 | 目标值 | 完成值
      1 | 甲 | 10 | 9
      2 | 乙 | 20 | 20
      序号 | 任务 | 目标值 | 完成值
      3 | 丙 | 5 | 4
      合计 |  | 35 | 33`);
    expect(rows(table)).toBe('2-3 record, 4 repeated-header, 5 record, 6 total(2-3 5)');
  });

  it('marks hidden rows and columns', () => {
    const table = detectOne(
      `任务 | 目标值 | 完成值
       甲 | 10 | 9
       乙 | 20 | 20`,
      {},
      { hiddenRows: [[2, 2]], hiddenColumns: [[1, 1]] },
    );
    expect(table.rows.map((row) => row.hidden)).toEqual([false, true]);
    expect(table.columns.map((column) => column.hidden)).toEqual([false, true, false]);
  });
});

describe('several tables on a sheet', () => {
  it('reads stacked tables', () => {
    const { tables } = detect(`
      一、教育类任务台账 | < | <
      序号 | 任务 | 目标值 | 完成值
      1 | 幼儿园 | 10 | 9
      2 | 小学 | 20 | 20
      合计 |  | 30 | 29

      二、民政类任务台账 | < | <
      序号 | 任务 | 责任单位 | 完成时限
      1 | 长者食堂 | 市民政局 | 6月底前
      2 | 助老大巴 | 市民政局 | 9月底前`);
    expect(tables.map(range)).toEqual(['A2:D5', 'A8:D10']);
    expect(tables.map((table) => table.title)).toEqual(['一、教育类任务台账', '二、民政类任务台账']);
    expect(tables.map(roles)).toEqual([
      'A sequence, B task, C target, D actual',
      'A sequence, B task, C department, D deadline',
    ]);
  });

  it('reads stacked tables with the same header', () => {
    const { tables } = detect(`
      张店区 | < | < | <
      序号 | 任务 | 目标值 | 完成值
      1 | 幼儿园 | 10 | 9
      2 | 小学 | 20 | 20
      合计 |  | 30 | 29

      淄川区 | < | < | <
      序号 | 任务 | 目标值 | 完成值
      1 | 幼儿园 | 8 | 8
      2 | 小学 | 9 | 7
      合计 |  | 17 | 15`);
    expect(tables.map(rows)).toEqual(['3-4 record, 5 total(3-4)', '9-10 record, 11 total(9-10)']);
  });

  it('reads tables side by side with a gap', () => {
    const { tables } = detect(`
      12345热线考评 | < | < | < | < | < | <
      单位 | 总工单数 | 得分 |  | 单位 | 总工单数 | 得分
      市教育局 | 10 | 99 |  | 张店区 | 30 | 98
      市民政局 | 20 | 98 |  | 淄川区 | 20 | 97
      市住建局 | 15 | 96 |  | 博山区 | 10 | 99`);
    expect(tables.map(range)).toEqual(['A2:C5', 'E2:G5']);
    expect(tables.map(roles)).toEqual(['A department, B measure, C score', 'E department, F measure, G score']);
  });

  it('reads tables side by side without a gap', () => {
    const { tables } = detect(`
      单位 | 得分 | 排名 | 单位 | 得分 | 排名
      市教育局 | 99 | 1 | 张店区 | 98 | 1
      市民政局 | 98 | 2 | 淄川区 | 97 | 2`);
    expect(tables.map(range)).toEqual(['A1:C3', 'D1:F3']);
  });

  it('does not split a table at an empty column', () => {
    const table = detectOne(`
      序号 | 任务 | 责任单位 |  | 目标值 | 完成值 | 状态
      1 | 甲 | 市教育局 |  | 10 | 9 | 推进中
      2 | 乙 | 市民政局 |  | 20 | 20 | 已完成`);
    expect(roles(table)).toBe('A sequence, B task, C department, E target, F actual, G status');
  });
});

describe('places', () => {
  it('bears a blank first column and blank first rows', () => {
    const table = detectOne(`|

      |  | 序号 | 任务 | 目标值 | 完成值
      |  | 1 | 甲 | 10 | 9
      |  | 2 | 乙 | 20 | 20`);
    expect(range(table)).toBe('B3:E5');
  });

  it('bears a stray cell far below and far right', () => {
    const builder = new SnapshotBuilder();
    ['序号', '任务', '目标值', '完成值'].forEach((text, column) => builder.text(0, column, text));
    [1, '甲', 10, 9].forEach((value, column) =>
      typeof value === 'number' ? builder.number(1, column, value) : builder.text(1, column, value),
    );
    builder.text(1_048_575, 16_383, ' ');
    builder.number(1_048_575, 16_383, 1);
    const { tables } = detectTables(builder.build({ name: 'Sheet1' }), {
      asOf: null,
      today: 0,
      fileName: null,
      mapping: null,
    });
    expect(tables.map((table) => table.columns.map((column) => column.role))).toEqual([
      ['sequence', 'task', 'target', 'actual'],
    ]);
  });
});

describe('roles by content', () => {
  it('tells units of measure from departments under 单位', () => {
    const table = detectOne(`
      指标 | 单位 | 目标值 | 完成值 | 单位
      新建幼儿园 | 处 | 53 | 47 | 市教育局
      投资 | 万元 | 100 | 90 | 市财政局`);
    expect(roles(table)).toBe('A indicator, B unit, C target, D actual, E department');
  });

  it('takes 完成情况 over figures for the actual and over sentences for progress', () => {
    const header = '任务 | 目标 | 完成时限 | 完成情况';
    expect(roles(detectOne(`${header}\n甲 | 10所 | 年底前 | 6所\n乙 | 9所 | 年底前 | 3所`))).toBe(
      'A task, B target, C deadline, D actual',
    );
    expect(
      roles(
        detectOne(
          `${header}\n甲 | 10所 | 年底前 | 项目正在开展前期工作\n乙 | 9所 | 年底前 | 已完成招标,正在进行主体施工`,
        ),
      ),
    ).toBe('A task, B target, C deadline, D progress');
  });

  it('takes 完成时间 for the deadline, and for the completion date beside a deadline', () => {
    expect(roles(detectOne('任务 | 责任单位 | 完成时间\n甲 | 市教育局 | 6月底前\n乙 | 市民政局 | 9月底前'))).toBe(
      'A task, B department, C deadline',
    );
    expect(
      roles(detectOne('任务 | 完成时限 | 完成时间\n甲 | 2021-06-30 | 2021-06-01\n乙 | 2021-09-30 | 2021-09-20')),
    ).toBe('A task, B deadline, C completed');
  });

  it('reads months under 计划 and 完成, and 当月 beside 累计', () => {
    const table = detectOne(`
      2021年 | < | < | < | < | < | <
      单位名称 | 年度目标 | 计划完成 | < | 实际完成 | < | 累计完成
      ^ | ^ | 1月 | 2月 | 1月 | 2月 | ^
      市教育局 | 10 | 1 | 2 | 1 | 1 | 2
      市民政局 | 20 | 2 | 4 | 2 | 4 | 6`);
    expect(roles(table)).toBe(
      'A department, B target, C milestone-target, D milestone-target, E milestone-actual, F milestone-actual, G actual',
    );
  });

  it('reads statistics as measures with their own units, with components and total', () => {
    const table = detectOne(`
      区县 | 小区总数(个) | 其中:专业化物业(个) | 覆盖率 | 自治组织(家) | < | < | 财政补贴(万元)
      ^ | ^ | ^ | ^ | 业委会 | 物管会 | 合计 | ^
      张店区 | 430 | 401 | 93.26% | 228 | 118 | 346 | 1010.5
      淄川区 | 210 | 176 | 83.81% | 92 | 70 | 162 | 560.2`);
    expect(roles(table)).toBe(
      'A department, B measure, C measure, D rate, E component, F component, G total, H measure',
    );
    expect(table.columns.map((column) => column.unit)).toEqual([null, '个', '个', null, '家', '家', '家', '万元']);
    expect(table.columns[2]?.ofWhich).toBe(true);
  });

  it('reads a score sheet', () => {
    const table = detectOne(`
      序号 | 学校 | 办学条件(300分) | 师资队伍(250分) | 总分(550分) | 一票否决情形 | 评估结论 | 所属乡镇
      1 | 王家坝中心学校 | 280 | 232 | 512 | 无 | 达标 | 王家坝镇
      2 | 城关中心学校 | 271 | 228 | 499 | 无 | 达标 | 鹿城镇`);
    expect(roles(table)).toBe('A sequence, B department, C score, D score, E total, F veto, G verdict, H category');
    expect(table.columns[2]?.fullMarks?.toString()).toBe('300');
  });

  it('reads English ledgers', () => {
    const table = detectOne(`
      FY2025 Delivery Tracker | < | < | < | < | < | <
      As of 30 June 2025 | < | < | < | < | < | <
      No. | Task | Lead Agency | Target | Unit | Due Date | Actual to Date | % Complete | Status | Remarks
      1 | Build schools | Education Bureau | 10 | schools | 31 December 2025 | 6 | 60% | In progress |
      2 | Train teachers | Education Bureau | 200 | people | Q3 | 190 | 95% | In progress |`);
    expect(roles(table)).toBe(
      'A sequence, B task, C department, D target, E unit, F deadline, G actual, H rate, I status, J remarks',
    );
    expect(plan(table)).toBe('2025-01-01..2025-12-31 title');
  });
});

describe('a mapping given by the user', () => {
  it('wins over header words, and over the header rows', () => {
    const table = detectOne(
      `某表 | x | y
       甲 | 1 | 2
       乙 | 3 | 4`,
      {
        mapping: {
          headerRows: [0],
          roles: new Map([
            [1, 'target'],
            [2, 'actual'],
          ]),
          planYear: 2019,
        },
      },
    );
    expect(roles(table)).toBe('A task, B target, C actual');
    expect(table.columns[1]?.confidence).toBe(1);
    expect(plan(table)).toBe('2019-01-01..2019-12-31 option');
  });
});

describe('sheets without a record table', () => {
  it.each([
    ['empty', ''],
    ['notes', '填表说明\n1. 完成率=完成值÷目标值;2. 状态填写已完成、推进中、未启动;3. 每月23日前报送。'],
    ['cover', '全市重点工作台账\n市政府督查室\n2021年12月'],
    [
      'form',
      '单位名称 | 市教育局 | 负责人 | 张三\n联系电话 | 123456 | 地址 | 人民路\n填报日期 | 2021年12月1日 | 备注 |\n类别 | 甲 | 编号 | 7',
    ],
    ['lookup', '状态 | 说明\n已完成 | 全部完成\n推进中 | 正在推进\n未启动 | 尚未启动'],
  ])('are skipped: %s', (reason, drawing) => {
    expect(detect(drawing)).toEqual({ tables: [], skipped: reason });
  });
});

describe('the plan year', () => {
  const table = '任务 | 目标值 | 完成值\n甲 | 1 | 1\n乙 | 2 | 2';
  it.each([
    ['title', '2022—2024年行动计划\n', {}, '2022-01-01..2024-12-31 title'],
    ['sheet name', '', { name: '2020年台账' }, '2020-01-01..2020-12-31 sheet-name'],
    ['as-of line', '截至2019年6月30日\n', {}, '2019-01-01..2019-12-31 as-of-line'],
    ['as-of day', '', {}, '2021-01-01..2021-12-31 as-of'],
  ])('comes from the %s', (_from, line, frame, expected) => {
    expect(plan(detectOne(line + table, {}, frame))).toBe(expected);
  });

  it('comes from the file name where title and sheet name say nothing', () => {
    expect(plan(detectOne(table, { fileName: '2018年度台账.xlsx' }))).toBe('2018-01-01..2018-12-31 file-name');
  });
});

it('takes year and as-of date of lower tables from the head of the sheet', () => {
  const { tables } = detect(`
    项目周报(2020年) | < | < | <
    截至2020年3月31日 | < | < | <
    表一 | < | < | <
    序号 | 项目名称 | 完成时限 | 责任单位
    1 | A厂房 | 3月底前 | 工信局
    2 | B学校 | 6月底前 | 教育局

    表二 | < | < | <
    项目 | 年度预算 | 已拨付 | 拨付率
    A厂房 | 3000 | 900 | 30%
    B学校 | 2000 | 400 | 20%`);
  expect(tables.map(plan)).toEqual(['2020-01-01..2020-12-31 title', '2020-01-01..2020-12-31 title']);
  expect(tables.map((table) => table.asOf?.line.row)).toEqual([1, 1]);
});
