import { isoOf } from '../../../src/core/model/day';
import { plain } from '../../../src/core/model/decimal';
import type { Cell } from '../../../src/core/model/ledger';
import type { Quantity } from '../../../src/core/model/quantity';
import { entryAt, parse } from './support';

function figure(cell: Cell<Quantity> | null): string {
  if (!cell) return 'none';
  return cell.reading.ok ? `${plain(cell.reading.value.value)} ${cell.reading.value.unit ?? '-'}` : cell.reading.reason;
}

function target(cell: ReturnType<typeof entryAt>['target']): string {
  if (!cell) return 'none';
  if (!cell.reading.ok) return cell.reading.reason;
  const { kind, parts } = cell.reading.value;
  return [
    kind,
    ...parts.map((part) => `${part.comparator} ${plain(part.quantity.value)} ${part.quantity.unit ?? '-'}`),
  ].join('; ');
}

describe('units', () => {
  it('come from the unit cell, with its scale', () => {
    const ledger = parse(
      '指标 | 单位 | 目标值 | 完成值\n就业 | 万人 | 7.5 | 7.2\n造林 | 亩 | 300 | 280亩\n棚改 | 套 | 1.05万套 | 9800',
    );
    expect(figure(entryAt(ledger, 2).actual)).toBe('72000 人');
    expect(figure(entryAt(ledger, 3).actual)).toBe('280 亩');
    expect(target(entryAt(ledger, 4).target)).toBe('quantity; >= 10500 套');
    expect(figure(entryAt(ledger, 4).actual)).toBe('9800 套');
  });

  it('come from the header, which wins over the unit line', () => {
    const ledger = parse(
      '2021年投资\n |  |  | 单位:万元\n项目 | 年度目标 | 完成投资 | 完成面积(亩)\n甲 | 100 | 90 | 5\n乙 | 80 | 80 | 6',
    );
    expect(figure(entryAt(ledger, 4).actual)).toBe('900000 元');
  });

  it('come from brackets in the name where nothing else names them', () => {
    const ledger = parse('指标 | 目标值 | 完成值\n城镇化率(%) | 75 | 74.2\n医师数(人) | 36 | 34');
    expect(target(entryAt(ledger, 2).target)).toBe('quantity; >= 75 %');
    expect(figure(entryAt(ledger, 2).actual)).toBe('74.2 %');
    expect(figure(entryAt(ledger, 3).actual)).toBe('34 人');
  });

  it('come from the number format', () => {
    const ledger = parse('任务 | 目标值 | 完成值\n甲 | 100% | 98%\n乙 | 100% | 60%');
    expect(figure(entryAt(ledger, 2).actual)).toBe('98 %');
  });
});

describe('rates', () => {
  it('are fractions where the column holds fractions', () => {
    const ledger = parse('任务 | 目标值 | 完成值 | 完成率\n甲 | 10 | 9 | 0.9\n乙 | 10 | 5 | 0.5\n丙 | 10 | 11 | 1.1');
    expect(figure(entryAt(ledger, 2).rate)).toBe('90 %');
    expect(figure(entryAt(ledger, 4).rate)).toBe('110 %');
  });

  it('are percent where the column holds percent', () => {
    const ledger = parse('任务 | 目标值 | 完成值 | 完成率(%)\n甲 | 10 | 9 | 90\n乙 | 10 | 5 | 50\n丙 | 1000 | 9 | 0.9');
    expect(figure(entryAt(ledger, 2).rate)).toBe('90 %');
    expect(figure(entryAt(ledger, 4).rate)).toBe('0.9 %');
  });

  it('typed as a fraction against a target in percent are rescaled as a guess, unless they are near as they stand', () => {
    const ledger = parse(
      '指标 | 单位 | 目标值 | 完成值\n饮水 | % | 95 | 0.96\n抽查 | % | 不高于5% | 0.8\n覆盖 | % | 1 | 0.98',
    );
    expect(figure(entryAt(ledger, 2).actual)).toBe('96 %');
    expect(entryAt(ledger, 2).actual?.reading).toMatchObject({ guesses: [{ id: 'guess.fraction-as-percent' }] });
    expect(figure(entryAt(ledger, 3).actual)).toBe('0.8 %');
    expect(figure(entryAt(ledger, 4).actual)).toBe('0.98 %');
  });
});

describe('dates', () => {
  it('keep the text and the day', () => {
    const ledger = parse('任务 | 完成时限 | 完成日期\n甲 | 8月底前 | 2021-08-20\n乙 | 44926 | 已完成');
    const first = entryAt(ledger, 2);
    expect(first.deadline?.text).toBe('8月底前');
    expect(
      first.deadline?.reading.ok &&
        first.deadline.reading.value.date !== null &&
        isoOf(first.deadline.reading.value.date),
    ).toBe('2021-08-31');
    expect(
      first.completed?.reading.ok &&
        first.completed.reading.value.date !== null &&
        isoOf(first.completed.reading.value.date),
    ).toBe('2021-08-20');
  });

  it('are guessed from serial numbers without a date format', () => {
    const deadline = entryAt(parse('任务 | 完成时限\n甲 | 8月底前\n乙 | 44926'), 3).deadline;
    expect(deadline?.reading).toMatchObject({
      ok: true,
      guesses: [{ id: 'guess.serial-date', params: { date: '2022-12-31' } }],
    });
  });

  it('leave a state in a column of completion dates to the status', () => {
    const entry = entryAt(parse('任务 | 完成时限 | 完成日期\n甲 | 8月底前 | 2021-08-20\n乙 | 9月底前 | 已完成'), 3);
    expect(entry.completed).toBeNull();
    expect(entry.status?.reading).toMatchObject({ ok: true, value: 'done' });
  });
});

describe('merged and grouped cells', () => {
  it('give each row the department of its merge, at the first cell', () => {
    const ledger = parse('责任单位 | 任务 | 目标值\n市教育局 | 甲 | 1\n^ | 乙 | 2\n市民政局 | 丙 | 3');
    expect(entryAt(ledger, 3).department).toEqual({ row: 1, column: 0, text: '市教育局' });
  });

  it('give each row the department above where only first rows are filled, as a guess', () => {
    const ledger = parse(
      '责任单位 | 任务 | 目标值\n市教育局 | 甲 | 1\n | 乙 | 2\n | 丙 | 3\n市民政局 | 丁 | 4\n | 戊 | 5\n | 己 | 6',
    );
    expect(entryAt(ledger, 4).department?.text).toBe('市教育局');
    expect(entryAt(ledger, 7).department?.text).toBe('市民政局');
    expect(ledger.guesses).toContainEqual({ id: 'guess.department-filled-down', params: { rows: 4 } });
  });

  it('do not fill down where a single row lacks its department', () => {
    const ledger = parse(
      '责任单位 | 任务 | 目标值\n市教育局 | 甲 | 1\n市民政局 | 乙 | 2\n | 丙 | 3\n市住建局 | 丁 | 4\n市水利局 | 戊 | 5',
    );
    expect(entryAt(ledger, 4).department).toBeNull();
  });
});

describe('targets', () => {
  it('take the last step of a chain', () => {
    const entry = entryAt(
      parse('任务 | 目标 | 完成情况\n场馆开放 | 8月底前70所,10月底前90所 | 75所\n食堂 | 95处 | 80处'),
      2,
    );
    expect(target(entry.target)).toBe('quantity; >= 90 所');
    expect(entry.milestones.map((step) => isoOf(step.due))).toEqual(['2021-08-31', '2021-10-31']);
  });

  it('are not to be exceeded where the name says so', () => {
    const ledger = parse('指标 | 目标值 | 完成值\n失业率控制在(%) | 5.5 | 4.9\n合格率(%) | 95 | 96');
    expect(target(entryAt(ledger, 2).target)).toBe('quantity; <= 5.5 %');
    expect(target(entryAt(ledger, 3).target)).toBe('quantity; >= 95 %');
  });

  it('keep to their own actual where several pairs stand in a row', () => {
    const ledger = parse(
      '单位 | 目标 | < | 完成 | <\n^ | 城区 | 农村 | 城区 | 农村\n甲县 |  | 20 |  | 19\n乙县 | 12 | 22 | 11 | 22\n丙县 | 8 | 10 | 8 | 9',
    );
    expect(target(entryAt(ledger, 3).target)).toBe('quantity; >= 20 -');
    expect(figure(entryAt(ledger, 3).actual)).toBe('19 -');
    expect(figure(entryAt(ledger, 4).actual)).toBe('11 -');
  });
});

describe('excluded rows', () => {
  it.each([
    ['status', '马拉松 | 10 | | 取消 | '],
    ['remarks', '马拉松 | 10 | | | 暂缓'],
    ['target', '马拉松 | 无此任务 | | | '],
  ])('say so in their %s', (_where, row) => {
    const ledger = parse(
      `任务 | 目标值 | 完成值 | 状态 | 备注\n甲 | 10 | 9 | 推进中 | \n乙 | 5 | 5 | 已完成 | \n${row}`,
    );
    expect(entryAt(ledger, 4).excluded?.text).toMatch(/取消|暂缓|无此任务/);
    expect(entryAt(ledger, 2).excluded).toBeNull();
  });

  it('are not those whose remarks only mention a change', () => {
    const ledger = parse(
      '任务 | 目标值 | 完成值 | 备注\n甲 | 10 | 9 | 因取消部分活动,目标相应调整后仍按原计划推进\n乙 | 5 | 5 | ',
    );
    expect(entryAt(ledger, 2).excluded).toBeNull();
  });
});

describe('periods', () => {
  it('pair planned and achieved by quarter, and read stages planned in words', () => {
    const ledger = parse(
      '项目 | 一季度计划 | 二季度计划 | 形象进度\n医院 | 完成招标 | 开工建设 | 主体施工\n公园 | 开工 | 竣工 | 已竣工',
    );
    expect(entryAt(ledger, 2).milestones.map((step) => `${isoOf(step.due)} ${String(step.stage)}`)).toEqual([
      '2021-03-31 tender',
      '2021-06-30 started',
    ]);
  });

  it('stand in time order', () => {
    const ledger = parse(
      '区县 | 年度任务 | 二季度 | < | 一季度 | <\n^ | ^ | 计划 | 完成 | 计划 | 完成\n甲 | 10 | 3 | 4 | 1 | 2\n乙 | 20 | 6 | 7 | 2 | 2',
    );
    expect(
      entryAt(ledger, 3).periods.map((each) => `${each.period.raw} ${figure(each.target)} ${figure(each.actual)}`),
    ).toEqual(['一季度 1 - 2 -', '二季度 3 - 4 -']);
  });
});

describe('the kind of a ledger', () => {
  it.each([
    ['plan', '任务 | 目标值 | 完成值\n甲 | 1 | 1\n乙 | 2 | 1'],
    [
      'plan',
      '任务 | 责任单位 | 完成时限 | 进展情况\n甲 | 市教育局 | 6月底前 | 已印发\n乙 | 市民政局 | 9月底前 | 正在推进',
    ],
    [
      'issue',
      '问题描述 | 发现时间 | 整改时限 | 销号日期 | 是否销号\n甲 | 2021-03-01 | 2021-04-01 | 2021-03-20 | 是\n乙 | 2021-03-05 | 2021-04-10 |  | 否',
    ],
    [
      'issue',
      'Issue | Date Raised | Due Date | Date Closed | Status\nA | 2021-03-01 | 2021-04-01 | 2021-03-20 | Closed\nB | 2021-03-05 | 2021-04-10 |  | Open',
    ],
    ['statistics', '区县 | 小区数 | 覆盖数\n甲 | 10 | 9\n乙 | 8 | 7'],
    ['score', '学校 | 办学条件(300分) | 总分 | 评估结论\n甲 | 280 | 280 | 达标\n乙 | 270 | 270 | 达标'],
  ])('is %s', (kind, drawing) => {
    expect(parse(drawing).kind).toBe(kind);
  });
});
