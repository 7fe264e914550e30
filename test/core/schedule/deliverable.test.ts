import type { Status } from '../../../src/core/model/verdict';
import { reachesStage } from '../../../src/core/schedule/stage';
import {
  cell,
  deadline,
  guessIds,
  judge,
  milestone,
  progress,
  q,
  qualitative,
  target,
  unread,
  type Row,
} from './support';

type Expectation = readonly [string, Row, string, Status, string];

const DUE = '2021-06-30';
const BEFORE = '2021-05-15';
const AFTER = '2021-07-15';
const ISSUE_PLAN = qualitative('印发方案', 'issued');
const standing = deadline(null, { openEnded: true });

describe('a deliverable', () => {
  it.each<Expectation>([
    ['done by its status', { target: ISSUE_PLAN, due: DUE, status: 'done' }, AFTER, 'met', 'done'],
    [
      'done by its report beside a status of 正常',
      { target: ISSUE_PLAN, due: DUE, status: 'on-track', progress: progress('已办结', { state: 'done' }) },
      AFTER,
      'met',
      'done',
    ],
    [
      'open by its status, whatever its report says',
      { target: ISSUE_PLAN, due: DUE, status: 'in-progress', progress: progress('已办结', { state: 'done' }) },
      AFTER,
      'missed',
      'missed-task',
    ],
    ['done by its stage', { target: ISSUE_PLAN, due: DUE, actual: '已印发' }, AFTER, 'met', 'done'],
    ['done in time', { target: ISSUE_PLAN, due: DUE, completed: DUE }, AFTER, 'met', 'done-in-time'],
    [
      'done late',
      { target: ISSUE_PLAN, due: DUE, status: 'done', completed: '2021-07-01' },
      AFTER,
      'met-late',
      'done-late',
    ],
    [
      'done late, in words',
      { target: ISSUE_PLAN, due: DUE, status: cell('done', '逾期完成') },
      AFTER,
      'met-late',
      'done-late-by-words',
    ],
    [
      'a rate column that holds 6次',
      { due: '2021-12-31', rate: q(6, '次'), status: 'on-track' },
      AFTER,
      'on-schedule',
      'in-progress-before-deadline',
    ],
    ['a rate of 100 %', { target: ISSUE_PLAN, due: DUE, rate: q(100, '%') }, AFTER, 'met', 'done'],
    ['a rate below', { target: ISSUE_PLAN, due: DUE, rate: q('0.6') }, AFTER, 'missed', 'missed-task'],
    ['a completion cell that says 是', { due: DUE, completed: unread('是', 'not-a-date') }, AFTER, 'met', 'done'],
    ['to be completed after the as-of day', { due: DUE, completed: '2021-08-01' }, AFTER, 'missed', 'missed-task'],
    [
      'said to be done on a later day',
      { due: DUE, status: 'done', completed: '2021-08-01' },
      AFTER,
      'missed',
      'missed-task',
    ],
    [
      'still open by its status, whatever the date',
      { due: DUE, status: 'in-progress', completed: '2021-06-01' },
      AFTER,
      'missed',
      'missed-task',
    ],
    [
      'under way after its deadline',
      { target: ISSUE_PLAN, due: DUE, status: 'in-progress' },
      AFTER,
      'missed',
      'missed-task',
    ],
    [
      'at an earlier stage after its deadline',
      { target: qualitative('竣工', 'completed'), due: DUE, progress: progress('已开工', { stage: 'started' }) },
      AFTER,
      'missed',
      'missed-task',
    ],
    [
      'at a later stage',
      { target: qualitative('开工', 'started'), due: DUE, progress: progress('主体完工', { stage: 'main-complete' }) },
      AFTER,
      'met',
      'done',
    ],
    [
      'at a later stage, though the status says under way',
      {
        target: qualitative('开工', 'started'),
        due: DUE,
        status: 'in-progress',
        progress: progress('主体完工', { stage: 'main-complete' }),
      },
      AFTER,
      'met',
      'done',
    ],
    [
      'denied by its status',
      {
        target: qualitative('开工', 'started'),
        due: DUE,
        status: 'not-done',
        progress: progress('已开工', { stage: 'started' }),
      },
      AFTER,
      'missed',
      'missed-task',
    ],
    [
      'everything, in words',
      { target: ISSUE_PLAN, due: DUE, progress: progress('全部印发', { all: true, stage: 'issued' }) },
      AFTER,
      'met',
      'done',
    ],
    [
      'a text that says neither, after',
      { target: ISSUE_PLAN, due: DUE, progress: '征求意见' },
      AFTER,
      'undetermined',
      'done-unknown',
    ],
    [
      'a text that says neither, before',
      { target: ISSUE_PLAN, due: DUE, progress: '征求意见' },
      BEFORE,
      'on-schedule',
      'in-progress-before-deadline',
    ],
    [
      'under way before its deadline',
      { target: ISSUE_PLAN, due: DUE, status: 'in-progress' },
      BEFORE,
      'on-schedule',
      'in-progress-before-deadline',
    ],
    ['on track', { due: DUE, status: 'on-track' }, BEFORE, 'on-schedule', 'in-progress-before-deadline'],
    ['late by its own words', { due: DUE, status: 'late' }, BEFORE, 'behind', 'late-by-words'],
    [
      'not started, but begun by its dates',
      { due: DUE, status: 'not-started' },
      BEFORE,
      'on-schedule',
      'not-done-before-deadline',
    ],
    [
      'not started, and not to start yet',
      { start: deadline('2021-06-01'), due: DUE, status: 'not-started' },
      BEFORE,
      'not-due',
      'before-start',
    ],
    [
      'nothing filled in before it starts',
      { start: deadline('2021-06-01'), due: DUE },
      BEFORE,
      'not-due',
      'before-start',
    ],
    ['nothing filled in while it runs', { due: DUE }, BEFORE, 'not-reported', 'not-reported-task'],
    [
      'nothing filled in after its deadline',
      { target: ISSUE_PLAN, due: DUE },
      AFTER,
      'not-reported',
      'not-reported-task',
    ],
    [
      'a deadline that cannot be read',
      { due: unread('尽快', 'not-a-date'), status: 'in-progress' },
      BEFORE,
      'undetermined',
      'deadline-unread',
    ],
    [
      'due before it starts',
      { start: deadline('2021-07-01'), due: DUE, status: 'in-progress' },
      AFTER,
      'undetermined',
      'start-after-due',
    ],
    ['a standing duty', { due: standing, status: 'in-progress' }, AFTER, 'ongoing', 'ongoing'],
    ['a standing duty that is done', { due: standing, status: 'done' }, AFTER, 'met', 'done'],
    ['a standing duty that is late', { due: standing, status: 'late' }, AFTER, 'behind', 'late-by-words'],
    ['a standing duty without a word', { due: standing }, AFTER, 'not-reported', 'not-reported-task'],
    [
      'every month',
      { due: deadline(null, { recurrence: 'month' }), progress: '按月调度' },
      AFTER,
      'ongoing',
      'ongoing',
    ],
    [
      'dated and open-ended, after its date',
      { due: deadline(DUE, { openEnded: true }), progress: '成效明显' },
      AFTER,
      'ongoing',
      'ongoing',
    ],
    [
      'dated and open-ended, done late',
      { due: deadline(DUE, { openEnded: true }), completed: '2021-07-02' },
      AFTER,
      'met-late',
      'done-late',
    ],
    [
      'due at once',
      { due: deadline(null, { immediate: true }), status: 'in-progress' },
      AFTER,
      'behind',
      'immediate-open',
    ],
    ['due at once and done', { due: deadline(null, { immediate: true }), status: 'done' }, AFTER, 'met', 'done'],
    [
      'without any deadline, before the plan ends',
      { status: 'in-progress' },
      AFTER,
      'on-schedule',
      'in-progress-before-deadline',
    ],
    [
      'without any deadline, after the plan has ended',
      { status: 'in-progress' },
      '2022-02-01',
      'undetermined',
      'no-deadline',
    ],
    ['a figure without a target', { actual: q(5, '处'), due: DUE }, AFTER, 'undetermined', 'no-target'],
    ['a target that names none', { target: unread('/', 'no-target'), due: DUE, status: 'done' }, AFTER, 'met', 'done'],
    [
      'a target of words that cannot be measured',
      { target: unread('见附件', 'not-measurable'), due: DUE, status: 'done' },
      AFTER,
      'met',
      'done',
    ],
    [
      'a target that cannot be read',
      { target: unread('3处5处', 'several-numbers'), due: DUE, status: 'done' },
      AFTER,
      'undetermined',
      'target-unreadable',
    ],
  ])('%s', (_name, row, asOf, status, reason) => {
    const verdict = judge(row, asOf);
    expect([verdict.status, verdict.reason.id]).toEqual([status, `schedule.${reason}`]);
  });

  it('says that a later completion date was set aside', () => {
    expect(guessIds(judge({ due: DUE, status: 'done', completed: '2021-08-01' }, AFTER))).toEqual([
      'guess.completed-after-as-of',
    ]);
  });

  it('quotes long reports in part', () => {
    const { text } = judge({ due: DUE, progress: '甲'.repeat(100) }, BEFORE).reason.params;
    expect(text).toEqual([`${'甲'.repeat(39)}…`]);
  });
});

describe('milestones of stages', () => {
  const milestones = [
    milestone('2021-03-31', { stage: 'started' }),
    milestone('2021-09-30', { stage: 'main-complete' }),
  ];
  const project = { target: qualitative('竣工', 'completed'), due: '2021-12-31', milestones };
  it.each<Expectation>([
    ['before the first', { ...project, progress: '办理手续' }, '2021-03-30', 'not-due', 'before-first-milestone'],
    [
      'reached',
      { ...project, progress: progress('基础施工', { stage: 'foundation' }) },
      BEFORE,
      'on-schedule',
      'milestone-stage-reached',
    ],
    [
      'not reached',
      { ...project, progress: progress('正在招标', { stage: 'tender' }) },
      BEFORE,
      'behind',
      'milestone-stage-behind',
    ],
    ['not started', { ...project, status: 'not-started' }, BEFORE, 'behind', 'milestone-stage-behind'],
    ['unknown', { ...project, progress: '正常推进' }, BEFORE, 'undetermined', 'milestone-stage-unknown'],
    ['not reported', { ...project }, BEFORE, 'not-reported', 'not-reported-task'],
    ['done', { ...project, status: 'done' }, '2021-03-30', 'met', 'done'],
  ])('%s', (_name, row, asOf, status, reason) => {
    const verdict = judge(row, asOf);
    expect([verdict.status, verdict.reason.id]).toEqual([status, `schedule.${reason}`]);
  });
});

describe('reachesStage', () => {
  it('climbs the ladder', () => {
    expect(reachesStage('in-use', 'started')).toBe(true);
    expect(reachesStage('started', 'started')).toBe(true);
    expect(reachesStage('tender', 'started')).toBe(false);
    expect(reachesStage(null, 'started')).toBe(false);
  });

  it('keeps 印发 and 召开 beside it', () => {
    expect(reachesStage('in-use', 'issued')).toBe(false);
    expect(reachesStage('issued', 'preparation')).toBe(false);
    expect(reachesStage('issued', 'issued')).toBe(true);
    expect(reachesStage('held', 'issued')).toBe(false);
  });
});

describe('excluded rows', () => {
  it.each<[string, Row]>([
    ['a cell that says so', { target: target(q(5, '处')), excluded: '暂缓实施' }],
    ['a status', { target: target(q(5, '处')), status: cell('excluded', '取消') }],
    ['the actual cell', { target: target(q(5, '处')), actual: '不涉及' }],
  ])('%s', (_name, row) => {
    expect(judge({ due: DUE, ...row }, AFTER)).toMatchObject({ status: 'excluded', planned: null, gap: null });
  });
});
