import { sequence } from '../../../src/core/rules/sequence';
import { testRule } from '../../support/rule-tester';

testRule(sequence, {
  valid: [
    {
      name: 'numbers run from 1',
      sheet: `
        序号 | 工作任务 | 责任单位 | 完成时限
        1 | 改造老旧小区 | 市住建局 | 12月底前
        2 | 新建幼儿园 | 市教育局 | 12月底前
        3 | 建设卫生室 | 市卫健委 | 12月底前
        4 | 新建停车场 | 市城管局 | 12月底前
        5 | 改造公厕 | 市城管局 | 12月底前`,
    },
    {
      name: 'numbers begin again in each section',
      sheet: `
        序号 | 工作任务 | 责任单位 | 完成时限
        一、教育 | < | < | <
        1 | 新建幼儿园 | 市教育局 | 12月底前
        2 | 新建小学 | 市教育局 | 12月底前
        3 | 招聘教师 | 市教育局 | 12月底前
        二、卫生 | < | < | <
        1 | 建设卫生室 | 市卫健委 | 12月底前
        2 | 培训医生 | 市卫健委 | 12月底前
        3 | 采购设备 | 市卫健委 | 12月底前`,
    },
    {
      name: 'numbers begin again for each department',
      sheet: `
        责任单位 | 序号 | 工作任务 | 完成时限
        市教育局 | 1 | 新建幼儿园 | 12月底前
        ^ | 2 | 新建小学 | 12月底前
        市卫健委 | 1 | 建设卫生室 | 12月底前
        市民政局 | 1 | 建设食堂 | 12月底前
        ^ | 2 | 建设养老院 | 12月底前`,
    },
    {
      name: 'numbers begin again after a subtotal',
      sheet: `
        序号 | 项目名称 | 计划投资(万元)
        1 | 道路 | 10
        2 | 桥梁 | 20
        3 | 隧道 | 30
        小计 | | 60
        1 | 学校 | 15
        2 | 医院 | 25
        小计 | | 40`,
    },
    {
      name: 'numbers begin again without any mark of a group',
      sheet: `
        序号 | 工作任务 | 完成时限
        1 | 改造老旧小区 | 6月底前
        2 | 新建幼儿园 | 6月底前
        3 | 建设卫生室 | 6月底前
        1 | 新建停车场 | 9月底前
        2 | 改造公厕 | 9月底前
        3 | 新建公园 | 9月底前`,
    },
    {
      name: 'one number over several merged rows',
      sheet: `
        序号 | 工作任务 | 指标 | 责任单位 | 完成时限
        1 | 改造老旧小区 | 开工 | 市住建局 | 12月底前
        ^ | ^ | 竣工 | 市住建局 | 12月底前
        2 | 新建幼儿园 | 开工 | 市教育局 | 12月底前
        ^ | ^ | 竣工 | 市教育局 | 12月底前
        3 | 建设卫生室 | 开工 | 市卫健委 | 12月底前
        4 | 新建公园 | 开工 | 市园林局 | 12月底前`,
    },
    {
      name: 'a number copied over the rows of one item',
      sheet: `
        序号 | 工作任务 | 措施 | 责任单位 | 完成时限
        1 | 改造老旧小区 | 入户调查 | 市住建局 | 12月底前
        2 | 新建幼儿园 | 选址 | 市教育局 | 12月底前
        2 | 新建幼儿园 | 招标 | 市教育局 | 12月底前
        3 | 建设卫生室 | 选址 | 市卫健委 | 12月底前
        4 | 新建公园 | 选址 | 市园林局 | 12月底前
        5 | 新建停车场 | 选址 | 市城管局 | 12月底前`,
    },
    {
      name: 'rows that are only numbered, and rows without a number',
      sheet: `
        序号 | 工作任务 | 责任单位 | 完成时限
        1 | 改造老旧小区 | 市住建局 | 12月底前
        2 | 新建幼儿园 | 市教育局 | 12月底前
        | 其中新建小学 | 市教育局 | 12月底前
        3 | 建设卫生室 | 市卫健委 | 12月底前
        4 | 新建公园 | 市园林局 | 12月底前
        5 | |
        6 | |`,
    },
    {
      name: 'a row whose number is left out',
      sheet: `
        序号 | 工作任务 | 责任单位 | 完成时限
        1 | 改造老旧小区 | 市住建局 | 12月底前
        2 | 新建幼儿园 | 市教育局 | 12月底前
        | 新建小学 | 市教育局 | 12月底前
        4 | 建设卫生室 | 市卫健委 | 12月底前
        5 | 新建公园 | 市园林局 | 12月底前`,
    },
    {
      name: 'an outline',
      sheet: `
        序号 | 工作任务 | 责任单位 | 完成时限
        '1 | 教育 | 市教育局 | 12月底前
        '1.1 | 新建幼儿园 | 市教育局 | 12月底前
        '1.2 | 新建小学 | 市教育局 | 12月底前
        '2 | 卫生 | 市卫健委 | 12月底前
        '2.1 | 建设卫生室 | 市卫健委 | 12月底前
        '2.2 | 培训医生 | 市卫健委 | 12月底前`,
    },
    {
      name: 'codes',
      sheet: `
        编号 | 问题描述 | 责任单位 | 完成时限
        2021-15 | 路灯损坏 | 市城管局 | 12月底前
        2021-15 | 井盖缺失 | 市城管局 | 12月底前
        2021-18 | 占道经营 | 市城管局 | 12月底前
        A-001 | 噪声扰民 | 市生态环境局 | 12月底前
        A-009 | 油烟扰民 | 市生态环境局 | 12月底前`,
    },
    {
      name: 'an extract of a longer list has gaps of its own',
      sheet: `
        序号 | 问题描述 | 责任单位 | 完成时限
        21 | 路灯损坏 | 市城管局 | 12月底前
        22 | 井盖缺失 | 市城管局 | 12月底前
        23 | 占道经营 | 市城管局 | 12月底前
        24 | 噪声扰民 | 市生态环境局 | 12月底前
        25 | 油烟扰民 | 市生态环境局 | 12月底前
        28 | 河道垃圾 | 市水利局 | 12月底前`,
    },
    {
      name: 'what is left after a filter',
      sheet: `
        序号 | 问题描述 | 责任单位 | 完成时限
        1 | 路灯损坏 | 市城管局 | 12月底前
        4 | 井盖缺失 | 市城管局 | 12月底前
        9 | 占道经营 | 市城管局 | 12月底前
        10 | 噪声扰民 | 市生态环境局 | 12月底前
        17 | 油烟扰民 | 市生态环境局 | 12月底前
        23 | 河道垃圾 | 市水利局 | 12月底前`,
    },
    {
      name: 'the newest row first',
      sheet: `
        序号 | 问题描述 | 责任单位 | 完成时限
        6 | 路灯损坏 | 市城管局 | 12月底前
        5 | 井盖缺失 | 市城管局 | 12月底前
        4 | 占道经营 | 市城管局 | 12月底前
        3 | 噪声扰民 | 市生态环境局 | 12月底前
        2 | 油烟扰民 | 市生态环境局 | 12月底前
        1 | 河道垃圾 | 市水利局 | 12月底前`,
    },
    {
      name: 'full-width digits and marks behind the number',
      sheet: `
        序号 | 问题描述 | 责任单位 | 完成时限
        １ | 路灯损坏 | 市城管局 | 12月底前
        2. | 井盖缺失 | 市城管局 | 12月底前
        3、 | 占道经营 | 市城管局 | 12月底前
        '（4） | 噪声扰民 | 市生态环境局 | 12月底前
        '05 | 油烟扰民 | 市生态环境局 | 12月底前`,
    },
    {
      name: 'too few numbers to tell',
      sheet: `
        序号 | 问题描述 | 责任单位 | 完成时限
        1 | 路灯损坏 | 市城管局 | 12月底前
        1 | 井盖缺失 | 市城管局 | 12月底前
        2 | 占道经营 | 市城管局 | 12月底前`,
    },
  ],
  invalid: [
    {
      name: 'a number used twice where the next one goes on: the rows tell the right one, once',
      sheet: `
        序号 | 工作任务 | 责任单位 | 完成时限
        1 | 改造老旧小区 | 市住建局 | 12月底前
        2 | 新建幼儿园 | 市教育局 | 12月底前
        3 | 建设卫生室 | 市卫健委 | 12月底前
        3 | 新建停车场 | 市城管局 | 12月底前
        5 | 改造公厕 | 市城管局 | 12月底前
        6 | 新建公园 | 市园林局 | 12月底前`,
      findings: [
        {
          cell: 'A5',
          message: 'repeated-for',
          severity: 'warning',
          expected: '4',
          found: '3',
          fix: 4,
          params: { number: '3', first: 'A4', correct: '4' },
        },
      ],
    },
    {
      name: 'the last number used twice',
      sheet: `
        序号 | 工作任务 | 责任单位 | 完成时限
        1 | 改造老旧小区 | 市住建局 | 12月底前
        2 | 新建幼儿园 | 市教育局 | 12月底前
        3 | 建设卫生室 | 市卫健委 | 12月底前
        4 | 新建停车场 | 市城管局 | 12月底前
        4 | 改造公厕 | 市城管局 | 12月底前`,
      findings: [{ cell: 'A6', message: 'repeated-for', expected: '5', fix: 5 }],
    },
    {
      name: 'a number used twice and counted on from: no telling which row is wrong',
      sheet: `
        序号 | 工作任务 | 责任单位 | 完成时限
        1 | 改造老旧小区 | 市住建局 | 12月底前
        2 | 新建幼儿园 | 市教育局 | 12月底前
        2 | 建设卫生室 | 市卫健委 | 12月底前
        3 | 新建停车场 | 市城管局 | 12月底前
        4 | 改造公厕 | 市城管局 | 12月底前
        5 | 新建公园 | 市园林局 | 12月底前`,
      findings: [
        { cell: 'A4', message: 'repeated', expected: null, fix: 'none', params: { number: '2', first: 'A3' } },
      ],
    },
    {
      name: 'numbers left out',
      sheet: `
        序号 | 工作任务 | 责任单位 | 完成时限
        1 | 改造老旧小区 | 市住建局 | 12月底前
        2 | 新建幼儿园 | 市教育局 | 12月底前
        5 | 建设卫生室 | 市卫健委 | 12月底前
        6 | 新建停车场 | 市城管局 | 12月底前
        7 | 改造公厕 | 市城管局 | 12月底前
        8 | 新建公园 | 市园林局 | 12月底前`,
      findings: [
        { cell: 'A4', message: 'skipped', expected: '3', found: '5', params: { previous: '2', missing: '3–4' } },
      ],
    },
    {
      name: 'a mistyped number',
      sheet: `
        序号 | 工作任务 | 责任单位 | 完成时限
        1 | 改造老旧小区 | 市住建局 | 12月底前
        2 | 新建幼儿园 | 市教育局 | 12月底前
        8 | 建设卫生室 | 市卫健委 | 12月底前
        4 | 新建停车场 | 市城管局 | 12月底前
        5 | 改造公厕 | 市城管局 | 12月底前
        6 | 新建公园 | 市园林局 | 12月底前
        7 | 改造道路 | 市交通局 | 12月底前
        8 | 改造桥梁 | 市交通局 | 12月底前`,
      findings: [{ cell: 'A4', message: 'mistyped', expected: '3', found: '8', fix: 3 }],
    },
    {
      name: 'a formula that counts wrongly is not overwritten',
      sheet: `
        序号 | 工作任务 | 责任单位 | 完成时限
        1 | 改造老旧小区 | 市住建局 | 12月底前
        =A2+1 -> 2 | 新建幼儿园 | 市教育局 | 12月底前
        =A2+1 -> 2 | 建设卫生室 | 市卫健委 | 12月底前
        4 | 新建停车场 | 市城管局 | 12月底前
        5 | 改造公厕 | 市城管局 | 12月底前
        6 | 新建公园 | 市园林局 | 12月底前`,
      findings: [{ cell: 'A4', message: 'repeated-for', expected: '3', fix: 'none' }],
    },
    {
      name: 'repeated beside a problem that many rows have: no item over two rows',
      sheet: `
        编号 | 隐患描述 | 责任单位 | 排查日期 | 整改时限
        1 | 消防通道堵塞 | 甲企业 | 2021-01-01 | 2021-02-01
        2 | 消防通道堵塞 | 乙企业 | 2021-01-02 | 2021-02-02
        2 | 消防通道堵塞 | 丙企业 | 2021-01-03 | 2021-02-03
        4 | 消防通道堵塞 | 丁企业 | 2021-01-04 | 2021-02-04
        5 | 电线老化 | 戊企业 | 2021-01-05 | 2021-02-05`,
      findings: [{ cell: 'A4', message: 'repeated-for', expected: '3', fix: 3 }],
    },
    {
      name: 'one slip in each of three short sections',
      sheet: `
        序号 | 督办事项 | 责任单位 | 完成时限
        1 | 事项甲 | 市住建局 | 3月底前
        2 | 事项乙 | 市住建局 | 4月底前
        4 | 事项丙 | 市教育局 | 5月底前
        5 | 事项丁 | 市教育局 | 5月底前
        小计 | | |
        1 | 事项戊 | 市卫健委 | 6月底前
        2 | 事项己 | 市卫健委 | 7月底前
        2 | 事项庚 | 市城管局 | 8月底前
        4 | 事项辛 | 市城管局 | 9月底前
        5 | 事项寅 | 市城管局 | 9月底前
        小计 | | |
        1 | 事项壬 | 市水利局 | 9月底前
        2 | 事项癸 | 市水利局 | 10月底前
        3 | 事项子 | 市水利局 | 11月底前
        3 | 事项丑 | 市水利局 | 12月底前`,
      findings: [
        { cell: 'A4', message: 'skipped', params: { missing: '3' } },
        { cell: 'A9', message: 'repeated-for', expected: '3' },
        { cell: 'A16', message: 'repeated-for', expected: '4' },
      ],
    },
    {
      name: 'a number that goes back',
      sheet: `
        序号 | 工作任务 | 责任单位 | 完成时限
        1 | 改造老旧小区 | 市住建局 | 12月底前
         | 改造老旧小区电梯 | 市住建局 | 12月底前
        3 | 新建幼儿园 | 市住建局 | 12月底前
        5 | 建设卫生室 | 市住建局 | 12月底前
        6 | 新建停车场 | 市住建局 | 12月底前
        7 | 改造公厕 | 市住建局 | 12月底前
        8 | 新建公园 | 市住建局 | 12月底前
        9 | 改造道路 | 市住建局 | 12月底前
        10 | 改造桥梁 | 市住建局 | 12月底前
        11 | 改造涵洞 | 市住建局 | 12月底前
        12 | 改造河道 | 市住建局 | 12月底前
        4 | 改造水库 | 市住建局 | 12月底前`,
      findings: [
        { cell: 'A5', message: 'skipped', params: { number: '5', previous: '3', missing: '4' } },
        { cell: 'A13', message: 'misplaced', params: { number: '4', previous: '12' } },
      ],
    },
    {
      name: 'all numbers in another order: said once',
      sheet: `
        序号 | 工作任务 | 责任单位 | 完成时限
        3 | 改造老旧小区 | 市住建局 | 12月底前
        1 | 新建幼儿园 | 市教育局 | 12月底前
        6 | 建设卫生室 | 市卫健委 | 12月底前
        2 | 新建停车场 | 市城管局 | 12月底前
        5 | 改造公厕 | 市城管局 | 12月底前
        4 | 新建公园 | 市园林局 | 12月底前`,
      findings: [{ cell: 'A2', message: 'reordered', severity: 'info', params: { count: 6 } }],
    },
  ],
});
