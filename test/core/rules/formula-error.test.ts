import { formulaError } from '../../../src/core/rules/formula-error';
import { testRule } from '../../support/rule-tester';

const HEAD = `
  序号 | 工作任务 | 目标值 | 完成值 | 完成率 | 责任单位`;

testRule(formulaError, {
  valid: [
    {
      name: 'formulas with results',
      sheet: `${HEAD}
        1 | 新建幼儿园 | 50 | 25 | =D2/C2 -> 50% | 市教育局
        2 | 新建小学 | 20 | 20 | =D3/C3 -> 100% | 市教育局
        合计 | | =SUM(C2:C3) -> 70 | =SUM(D2:D3) -> 45 | =D4/C4 -> 64.29% |`,
    },
    {
      name: 'errors in rows that are only pre-numbered',
      sheet: `${HEAD}
        1 | 新建幼儿园 | 50 | 25 | =D2/C2 -> 50% | 市教育局
        2 | 新建小学 | 20 | 20 | =D3/C3 -> 100% | 市教育局
        3 | 新建中学 | 10 | 2 | =D4/C4 -> 20% | 市教育局
        4 | | | | =D5/C5 -> #DIV/0! |
        5 | | | | =D6/C6 -> #DIV/0! |`,
    },
    {
      name: 'N/A as a text may be meant',
      sheet: `${HEAD}
        1 | 新建幼儿园 | 50 | 25 | 50% | 市教育局
        2 | 新建小学 | '#N/A | '#N/A | | 市教育局
        3 | 新建中学 | 10 | 2 | 20% | 市教育局`,
    },
    {
      name: 'a formula that gives an empty text',
      sheet: `${HEAD}
        1 | 新建幼儿园 | 50 | 25 | =D2/C2 -> 50% | 市教育局
        2 | 新建小学 | 20 | | =IF(D3="","",D3/C3) -> | 市教育局
        3 | 新建中学 | 10 | 2 | =D4/C4 -> 20% | 市教育局`,
    },
    {
      name: 'words that begin with a hash',
      sheet: `${HEAD}
        1 | #1号楼改造 | 50 | 25 | 50% | 市住建局
        2 | #REF楼改造 | 20 | 20 | 100% | 市住建局`,
    },
  ],
  invalid: [
    {
      name: 'each code at its cell',
      sheet: `${HEAD}
        1 | 新建幼儿园 | 50 | 25 | =D2/#REF! -> #REF! | 市教育局
        2 | 新建小学 | 20 | 20 | =VLOOKUP(B3,H:I,2,0) -> #N/A | 市教育局
        3 | 新建中学 | 20 | 20 | =D4/C4 -> #VALUE! | 市教育局
        4 | 新建公园 | 20 | 20 | =SUMM(D5) -> #NAME? | 市城管局
        5 | 新建公厕 | 20 | 20 | =SQRT(-1) -> #NUM! | 市城管局
        6 | 新建车站 | 20 | 20 | #DIV/0! | 市交通局`,
      findings: [
        { cell: 'E2', message: 'lost-reference', severity: 'error', found: '#REF!' },
        { cell: 'E3', message: 'not-found', severity: 'error' },
        { cell: 'E4', message: 'wrong-type', severity: 'error' },
        { cell: 'E5', message: 'unknown-name', severity: 'error' },
        { cell: 'E6', message: 'other', severity: 'error', params: { code: '#NUM!' } },
        { cell: 'E7', message: 'divide-by-zero', severity: 'error' },
      ],
    },
    {
      name: 'a division by a cell that is not filled in yet, or by 0',
      sheet: `${HEAD}
        1 | 新建幼儿园 | 50 | 25 | =D2/C2 -> 50% | 市教育局
        2 | 新建小学 | | 20 | =D3/C3 -> #DIV/0! | 市教育局
        3 | 新建中学 | 0 | 0 | =D4/$C4 -> #DIV/0! | 市教育局`,
      findings: [
        { cell: 'E3', message: 'unfilled', severity: 'warning' },
        { cell: 'E4', message: 'unfilled', severity: 'warning' },
      ],
    },
    {
      name: 'a formula over an error names it, in totals too',
      sheet: `${HEAD}
        1 | 新建幼儿园 | 50 | =#REF!*2 -> #REF! | =D2/C2 -> #REF! | 市教育局
        2 | 新建小学 | 20 | 20 | =D3/C3 -> 100% | 市教育局
        合计 | | 70 | =SUM(D2:D3) -> #REF! | =D4/C4 -> #REF! |`,
      findings: [
        { cell: 'D2', message: 'lost-reference' },
        { cell: 'E2', message: 'spread', params: { source: 'D2' } },
        { cell: 'D4', message: 'spread', params: { source: 'D2' } },
        { cell: 'E4', message: 'spread', params: { source: 'D4' } },
      ],
    },
    {
      name: 'an error code that was pasted as text',
      sheet: `${HEAD}
        1 | 新建幼儿园 | 50 | 25 | 50% | 市教育局
        2 | 新建小学 | '#REF! | 20 | 100% | 市教育局
        3 | 新建中学 | 10 | 2 | 20% | 市教育局`,
      findings: [{ cell: 'C3', message: 'typed', severity: 'error', found: '#REF!' }],
    },
    {
      name: 'formulas without results, once',
      sheet: `${HEAD}
        1 | 新建幼儿园 | 50 | 25 | =D2/C2 -> ? | 市教育局
        2 | 新建小学 | 20 | 20 | =D3/C3 -> ? | 市教育局
        合计 | | =SUM(C2:C3) -> ? | 45 | =D4/C4 -> ? |`,
      findings: [{ cell: 'E2', message: 'uncalculated', severity: 'warning', params: { count: 4 } }],
    },
  ],
});
