import type { ColumnLayout, ColumnRole, LayoutMapping } from '../model/layout';
import type { SheetSnapshot } from '../model/snapshot';
import { inSpans } from './grid';
import { settleDates } from './role-by-date';
import { settleParts, settlePeriods } from './role-by-period';
import { settleActualByRate, settleByCompletionRate } from './role-by-rate';
import { cumulativeOf, hasRole, setRole, type RoleDraft } from './role-draft';
import type { RoleFrame } from './role-frame';
import { shareAddingUp } from './role-sums';
import { hasWord } from './words';
import { AMOUNT_ROLES } from '../model/roles';

/** Roles that the figures of a record may have. */
const FIGURES: ReadonlySet<ColumnRole> = new Set(AMOUNT_ROLES);

/** Roles whose figures are in the target's unit where they name none. */
const FOLLOWS_TARGET: ReadonlySet<ColumnRole> = new Set(['actual', 'baseline', 'milestone-target', 'milestone-actual']);

/** Decides every column's role: header words first, then groups, periods and content; the user's mapping last and over all. */
export function assignRoles(drafts: readonly RoleDraft[], frame: RoleFrame): readonly ColumnLayout[] {
  for (const draft of drafts) checkAgainstContent(draft);
  settleUnitOrDepartment(drafts);
  settleDates(drafts);
  settleActual(drafts);
  settlePeriods(drafts, frame.dates);
  settleParts(drafts);
  settleTasks(drafts);
  settleUnknown(drafts);
  settleActualByRate(drafts, frame);
  settleByCompletionRate(drafts, frame);
  settleNames(drafts);
  settleFiguresWithoutTarget(drafts);
  settleComponents(drafts, frame);
  for (const draft of drafts) applyMapping(draft, frame.mapping);
  // Where each row names its own unit, the unit line above the table speaks of no column in particular.
  const unitLine = hasRole(drafts, 'unit') ? null : frame.unitLine;
  const unitOfTargets = hasRole(drafts, 'unit') || unitLine !== null ? null : sharedUnit(drafts);
  return drafts.map((draft) => layoutOf(draft, frame.sheet, unitLine, unitOfTargets));
}

/** Whether a column's figures are in a unit that another place names; percentages are in their own. */
function inherits(draft: RoleDraft, roles: ReadonlySet<ColumnRole>): boolean {
  return roles.has(draft.role) && draft.content.percents < 0.5;
}

/** The one unit that target headers name: 累计完成 beside 年度任务(万元) is in 万元 too. null for several, none or percent. */
function sharedUnit(drafts: readonly RoleDraft[]): string | null {
  const targets = drafts.filter((draft) => draft.role === 'target');
  const units = new Set(targets.map((draft) => ownUnit(draft)));
  const [unit] = units;
  return units.size === 1 && unit && !/[%\u2030]/.test(unit) ? unit : null;
}

/** A header whose cells cannot be what it says: 完成 over 是/否 is a status, 进度 over sentences is progress. */
function checkAgainstContent(draft: RoleDraft): void {
  const { content } = draft;
  if (content.filled < 2) return;
  const texts = 1 - content.quantities;
  switch (draft.role) {
    case 'actual':
    case 'rate':
      if (content.states >= 0.6 && content.quantities < 0.4) setRole(draft, 'status', 0.7, 'content');
      else if (texts > 0.7 && content.deadlines < 0.5) setRole(draft, 'progress', 0.7, 'content');
      else if (draft.role === 'rate' && isInUnits(content)) setRole(draft, 'actual', 0.7, 'content');
      else if (draft.role === 'actual' && holdsDates(content)) setRole(draft, 'completed', 0.7, 'content');
      break;
    case 'completed':
      if (content.deadlines < 0.3 && content.quantities >= 0.6 && content.numbers >= 0.6)
        setRole(draft, 'actual', 0.6, 'content');
      break;
    case 'status':
      if (content.sentences >= 0.5 && content.states < 0.4) setRole(draft, 'progress', 0.7, 'content');
      break;
    case 'person':
      if (content.organisations >= 0.6) setRole(draft, 'department', 0.75, 'content');
      break;
    case 'total':
    case 'score':
      if (content.quantities < 0.3) setRole(draft, 'other', 0.4, 'content');
      break;
    case 'task':
    case 'indicator':
      // 招商任务(个) over figures is what was asked for, 问题数 over figures how many there are.
      if (content.numbers >= 0.8)
        setRole(draft, hasWord('planned', draft.leaf.base) ? 'target' : 'measure', 0.7, 'content');
      break;
    case 'category':
      if (content.numbers >= 0.8 && draft.confidence < 0.9) setRole(draft, 'other', 0.3, 'content');
      break;
    default:
  }
}

/** Date cells, or texts that are dates and nothing else. */
function holdsDates({ dates, deadlines, quantities }: RoleDraft['content']): boolean {
  return dates >= 0.6 || (deadlines >= 0.8 && quantities < 0.2);
}

/** 6次, 2名: figures with a unit, none of them a share. */
function isInUnits({ bareFigures, numbers, percents }: RoleDraft['content']): boolean {
  return bareFigures >= 0.6 && numbers < 0.4 && percents < 0.2;
}

/** 单位 heads units of measure or departments: the cells tell. */
function settleUnitOrDepartment(drafts: readonly RoleDraft[]): void {
  for (const draft of drafts) {
    const roles = draft.matches.map((match) => match.role);
    if (draft.source === 'content' || !roles.includes('unit') || !roles.includes('department')) continue;
    const { content } = draft;
    const underTarget = draft.labels.slice(0, -1).some((label) => /目标|指标|任务|target|indicator/.test(label.base));
    const isUnit = content.filled === 0 ? underTarget : content.units >= 0.5 && content.units >= content.organisations;
    const departments = !isUnit && (content.filled > 0 || !underTarget);
    setRole(draft, departments ? 'department' : 'unit', content.filled === 0 ? 0.5 : 0.9, 'content');
  }
}

/** 完成情况 and 进展 over bare figures are the actual, where no column says so better; over 已建成60座 they are reports. */
function settleActual(drafts: readonly RoleDraft[]): void {
  if (hasRole(drafts, 'actual')) return;
  const candidate = drafts.find(
    (draft) =>
      draft.role === 'progress' && !draft.period && draft.content.filled > 0 && draft.content.bareFigures >= 0.6,
  );
  if (candidate) setRole(candidate, 'actual', 0.8, 'content');
}

/** Of several columns that head tasks (Programme, Deliverable), one that repeats a few values sorts the tasks of the other. */
function settleTasks(drafts: readonly RoleDraft[]): void {
  const tasks = drafts.filter((draft) => draft.role === 'task' || draft.role === 'indicator');
  const most = Math.max(...tasks.map((draft) => draft.content.distinct));
  // 量化指标 over 150公里 and 20万平方米, beside the task, is what the task is to reach.
  const aim =
    hasRole(drafts, 'target') || tasks.length < 2 ? undefined : tasks.find((draft) => isInUnits(draft.content));
  if (aim?.role === 'indicator') setRole(aim, 'target', 0.7, 'content');
  for (const draft of tasks) {
    if (draft.role === 'task' && draft.content.filled >= 4 && draft.content.distinct <= most * 0.6)
      setRole(draft, 'category', 0.6, 'content');
  }
}

/** Columns whose words are not known, by what stands in them. */
function settleUnknown(drafts: readonly RoleDraft[]): void {
  for (const draft of drafts) {
    const { content } = draft;
    if (draft.role !== 'other' || draft.source !== 'none' || content.filled === 0) continue;
    if (content.percents >= 0.6) setRole(draft, 'rate', 0.5, 'content');
    else if (draft.leaf.fullMarks && content.quantities >= 0.6) setRole(draft, 'score', 0.8, 'header');
    else if (
      content.numbers >= 0.8 &&
      content.counting >= 0.9 &&
      content.filled >= 3 &&
      !hasRole(drafts, 'sequence') &&
      draft === drafts[0]
    )
      setRole(draft, 'sequence', 0.5, 'content');
    else if (hasWord('reports', draft.leaf.base) && content.bareFigures < 0.5)
      setRole(draft, 'progress', 0.5, 'header');
    else if (content.quantities >= 0.6) setRole(draft, 'measure', 0.6, 'content');
    else if (content.deadlines >= 0.7 && content.filled >= 3 && !hasRole(drafts, 'deadline'))
      setRole(draft, 'deadline', 0.4, 'content');
    else if (content.states >= 0.8 && content.filled >= 3 && !hasRole(drafts, 'status'))
      setRole(draft, 'status', 0.4, 'content');
    else if (content.organisations >= 0.7 && !hasRole(drafts, 'department'))
      setRole(draft, 'department', 0.4, 'content');
  }
  for (const draft of drafts) {
    if (
      draft.leaf.fullMarks &&
      ['other', 'measure', 'task', 'indicator'].includes(draft.role) &&
      draft.content.quantities >= 0.6
    )
      setRole(draft, 'score', 0.8, 'header');
  }
}

function isUnknownText({ role, source, content }: RoleDraft): boolean {
  const texts = content.numbers < 0.2 && content.quantities < 0.4 && content.deadlines < 0.4 && content.states < 0.4;
  return (
    role === 'other' && source === 'none' && texts && content.filled >= 2 && content.distinct >= content.filled * 0.9
  );
}

/** Every record needs a name: the first column of texts serves where no header says task, indicator or department. */
function settleNames(drafts: readonly RoleDraft[]): void {
  if (hasRole(drafts, 'task', 'indicator')) return;
  const unit = drafts.findIndex((draft) => draft.role === 'department');
  // 序号, 案件, 责任单位: a column of texts that are all different, before the unit, says what the unit is responsible for.
  const before = drafts.slice(0, Math.max(unit, 0)).find((draft) => isUnknownText(draft));
  if (before) setRole(before, 'task', 0.4, 'content');
  if (unit >= 0) return;
  const first = drafts.find(
    (draft) =>
      (draft.role === 'other' || draft.role === 'category' || draft.role === 'person') &&
      draft.content.filled > 0 &&
      draft.content.numbers < 0.2,
  );
  if (first) setRole(first, first.content.organisations >= 0.5 ? 'department' : 'task', 0.4, 'content');
}

/** Without a target, a deadline or a plan nothing is achieved: 累计 in a table of statistics is a measure. */
function settleFiguresWithoutTarget(drafts: readonly RoleDraft[]): void {
  const planned = hasRole(drafts, 'target', 'milestone-target', 'deadline');
  for (const draft of drafts) {
    if (!planned && (draft.role === 'actual' || draft.role === 'baseline' || draft.role === 'milestone-actual'))
      setRole(draft, 'measure', 0.6, draft.source);
    if (draft.role === 'other' && draft.leaf.ofWhich && draft.content.quantities >= 0.5)
      setRole(draft, 'measure', 0.7, 'header');
  }
}

/** Columns that a total column adds up: its group's other figures, else the neighbours that do add up in most rows. */
function settleComponents(drafts: readonly RoleDraft[], frame: RoleFrame): void {
  for (const total of drafts.filter((draft) => draft.role === 'total')) {
    const group = total.header.path.slice(0, -1).join('/');
    const siblings = drafts.filter(
      (draft) =>
        draft !== total &&
        draft.role === 'measure' &&
        group !== '' &&
        draft.header.path.slice(0, -1).join('/') === group,
    );
    const addends = siblings.length > 0 ? siblings : neighboursAddingUp(drafts, total, frame);
    for (const addend of addends) if (addend.role === 'measure') setRole(addend, 'component', 0.8, 'parent');
  }
}

/** The longest run of figure columns beside a total that adds up to it in most rows; empty where none does. */
function neighboursAddingUp(drafts: readonly RoleDraft[], total: RoleDraft, frame: RoleFrame): readonly RoleDraft[] {
  const at = drafts.indexOf(total);
  const usable = (draft: RoleDraft | undefined): draft is RoleDraft =>
    draft !== undefined && (draft.role === 'measure' || draft.role === 'score');
  const left: RoleDraft[] = [];
  for (let index = at - 1; usable(drafts[index]); index--) left.unshift(drafts[index] as RoleDraft);
  const right: RoleDraft[] = [];
  for (let index = at + 1; usable(drafts[index]); index++) right.push(drafts[index] as RoleDraft);
  const runs = [
    ...left.map((_, index) => left.slice(index)),
    ...right.map((_, index) => right.slice(0, right.length - index)),
  ].filter((run) => run.length >= 2);
  return (
    runs.find(
      (run) =>
        shareAddingUp(
          frame.sheet,
          frame.records,
          total.header.column,
          run.map((draft) => draft.header.column),
        ) >= 0.6,
    ) ?? []
  );
}

function applyMapping(draft: RoleDraft, mapping: LayoutMapping | null): void {
  if (!mapping) return;
  const role = mappedRole(draft, mapping) ?? (mapping.fallback && mappedRole(draft, mapping.fallback));
  if (role) setRole(draft, role, 1, 'user');
}

function mappedRole(
  { header: { column, path } }: RoleDraft,
  { roles, rolesByHeader }: Pick<LayoutMapping, 'roles' | 'rolesByHeader'>,
): ColumnRole | undefined {
  return roles?.get(column) ?? rolesByHeader?.get(path.join('/')) ?? rolesByHeader?.get(path.at(-1) ?? '');
}

function layoutOf(
  draft: RoleDraft,
  sheet: SheetSnapshot,
  unitLine: string | null,
  unitOfTargets: string | null,
): ColumnLayout {
  const { column, path } = draft.header;
  const own = ownUnit(draft);
  return {
    index: column,
    path,
    header: path.join('/'),
    role: draft.role,
    confidence: Math.round(draft.confidence * 100) / 100,
    source: draft.source,
    unit:
      own ?? (inherits(draft, FIGURES) ? unitLine : null) ?? (inherits(draft, FOLLOWS_TARGET) ? unitOfTargets : null),
    period: draft.period?.period ?? null,
    cumulative: cumulativeOf(draft.labels),
    fullMarks: draft.leaf.fullMarks,
    ofWhich: draft.labels.some((label) => label.ofWhich),
    hidden: inSpans(sheet.hiddenColumns, column),
  };
}

/** The unit in the column's own brackets, else in its groups'. */
function ownUnit(draft: RoleDraft): string | null {
  return draft.labels.findLast((label) => label.unit !== null)?.unit ?? null;
}
