import type { DateContext } from '../model/deadline';
import type { ColumnRole, RoleSource } from '../model/layout';
import { compactText } from '../values';
import type { ColumnHeader } from './columns';
import type { ColumnContent } from './content';
import { parseHeaderLabel, type HeaderLabel } from './header-label';
import { periodOfHeader, sideOf, type PeriodHeader } from './role-period';
import { matchRoles, type RoleMatch } from './role-words';
import { hasWord } from './words';

/** A column on its way to a role. */
export interface RoleDraft {
  readonly header: ColumnHeader;
  /** Header levels taken apart, top to bottom. */
  readonly labels: readonly HeaderLabel[];
  readonly leaf: HeaderLabel;
  readonly content: ColumnContent;
  readonly period: PeriodHeader | null;
  /** What the header's words suggest, best first. */
  readonly matches: readonly RoleMatch[];
  role: ColumnRole;
  confidence: number;
  source: RoleSource;
}

/** Gives a draft another role. */
export function setRole(draft: RoleDraft, role: ColumnRole, confidence: number, source: RoleSource): void {
  draft.role = role;
  draft.confidence = confidence;
  draft.source = source;
}

/** Whether a column has one of the roles. */
export function hasRole(drafts: readonly RoleDraft[], ...roles: readonly ColumnRole[]): boolean {
  return drafts.some((draft) => roles.includes(draft.role));
}

const NO_LABEL: HeaderLabel = { base: '', whole: '', unit: null, fullMarks: null, ofWhich: false };

/** Leaf words that say nothing by themselves: the group above tells what they count. */
const GENERIC =
  /^(?:数量|数|值|数值|个数|数额|金额|面积|户数|套数|人数|资金|投资|投资额|小区数|处数|项数|家数|件数|栋数|楼栋数|比例|占比|比率|个|户|套|处|家|number|no\.?|qty|quantity|amount|value|count|area|%)$/;
/** Group labels are tried for a period of whatever year; which year it is settles later. */
const ANY_DATES: DateContext = { planStart: 0, planEnd: 0, asOf: 0 };
const DATE_GROUP = /时间|时限|日期|工期|期限|date|schedule|timeline/;

/** The first reading of a column, from its own header and its groups' headers alone. */
export function draftRole(header: ColumnHeader, content: ColumnContent, dates: DateContext): RoleDraft {
  const labels = header.path.map((text) => parseHeaderLabel(compactText(text)));
  const leaf = labels.at(-1) ?? NO_LABEL;
  const period = periodOfHeader(
    labels.map((label) => label.base),
    dates,
  );
  const parents = labels.slice(0, -1);
  const matches = withParents(leaf, parents, matchRoles(leaf), content);
  const best = matches[0];
  return {
    header,
    labels,
    leaf,
    content,
    period,
    matches,
    role: best?.role ?? 'other',
    confidence: best ? Math.min(best.weight, 0.95) : 0,
    source: best ? (matchRoles(leaf).some((match) => match.role === best.role) ? 'header' : 'parent') : 'none',
  };
}

/** What the group labels above make of a leaf: 目标/内容 is an indicator, 完成时限/实际 a completion date. */
function withParents(
  leaf: HeaderLabel,
  parents: readonly HeaderLabel[],
  own: readonly RoleMatch[],
  content: ColumnContent,
): readonly RoleMatch[] {
  const parent =
    parents.findLast((label) => DATE_GROUP.test(label.base) || groupRole(label) !== null) ?? parents.at(-1);
  if (!parent) return own;
  if (DATE_GROUP.test(parent.base)) {
    const role = dateRole(leaf.base);
    if (role) return [{ role, weight: 0.9 }, ...own];
  }
  const parentRole = groupRole(parent);
  const figures = content.quantities >= 0.5 || content.filled === 0;
  if (parentRole === 'target' && /^(?:内容|名称|指标|任务|项目|事项|content|name)$/.test(leaf.base))
    return [{ role: 'indicator', weight: 0.9 }, ...own];
  const isGeneric = own.length === 0 || GENERIC.test(leaf.base);
  if (!isGeneric) return own;
  const inherited = parentRole === 'progress' && figures ? 'actual' : parentRole;
  if (inherited === 'target' || inherited === 'actual' || inherited === 'baseline') {
    if (figures) return [{ role: inherited, weight: 0.8 }, ...own];
    // 目标/属性 over words is no target; 完成情况/说明 over words is progress.
    return inherited === 'actual' ? [{ role: 'progress', weight: 0.6 }, ...own] : own;
  }
  if (
    own.length === 0 &&
    parentRole !== null &&
    ['person', 'department', 'progress', 'deadline', 'remarks', 'category', 'score'].includes(parentRole)
  ) {
    return [{ role: parentRole, weight: 0.6 }];
  }
  return own;
}

/** The role of a group label; 2022年目标任务 counts as 目标任务. null for a label that only sorts (城区, 农村). */
function groupRole(label: HeaderLabel): ColumnRole | null {
  const own = matchRoles(label)[0]?.role;
  if (own) return own;
  const side = periodOfHeader([label.base], ANY_DATES)?.side;
  if (!side) return null;
  return side === 'planned' ? 'target' : 'actual';
}

function dateRole(leaf: string): ColumnRole | null {
  if (/^(?:开始|起始|起|启动|开工|始|从|start|from)/.test(leaf)) return 'start';
  if (/实际|^actual/.test(leaf)) return 'completed';
  if (/^(?:结束|截止|止|终|到|end|to|finish|due)/.test(leaf) || sideOf(leaf) === 'planned') return 'deadline';
  return sideOf(leaf) === 'achieved' ? 'completed' : null;
}

/** true for a header of running figures (累计), false for one of a single period (当月), null for neither. */
export function cumulativeOf(labels: readonly HeaderLabel[]): boolean | null {
  const text = labels.map((label) => label.base).join('/');
  if (hasWord('cumulative', text)) return true;
  return hasWord('single', text) ? false : null;
}
