import type { ColumnRole } from '../../model/layout';

/**
 * Header words of one role. `exact` words are the whole label, `endings` its end, `beginnings` its start, `parts`
 * stand anywhere in it. Longer and more exact matches win.
 */
export interface RoleWords {
  readonly role: ColumnRole;
  readonly exact?: readonly string[];
  readonly endings?: readonly string[];
  readonly beginnings?: readonly string[];
  readonly parts?: readonly string[];
}

/** Words of a language by which rows and lines outside the records are known; matched against compact text. */
export interface LayoutWords {
  readonly roles: readonly RoleWords[];
  /** Labels of total rows; `subtotals` are totals of a group. */
  readonly totals: readonly string[];
  readonly subtotals: readonly string[];
  /** Whole-of-area names that stand for a total in a list of areas: 全市. */
  readonly wholes: readonly string[];
  /** Beginnings of 其中 rows and columns. */
  readonly ofWhich: readonly string[];
  /** Labels of rows that summarise without adding up: 平均. */
  readonly averages: readonly string[];
  /** Beginnings of notes below (or above) a table. */
  readonly notes: readonly string[];
  /** Words of signature lines: 填表人 审核人. */
  readonly signatures: readonly string[];
  /** Words that begin lines which tell a unit, a date or who reports: not titles. */
  readonly metaLines: readonly string[];
  /** Words that say a unit line names the unit of figures: 单位 计量单位. */
  readonly unitLines: readonly string[];
  /** Words of instruction and example rows below a header. */
  readonly instructions: readonly string[];
  /** Second part of a period header that says plan or actual: 一季度计划, 1月完成. */
  readonly planned: readonly string[];
  readonly achieved: readonly string[];
  /** Headers of running and of single-period figures. */
  readonly cumulative: readonly string[];
  readonly single: readonly string[];
  /** Part of headers over reports in words (兑现情况), where no better word is known. */
  readonly reports: readonly string[];
  /** Headers of columns that tell whether or when work began. */
  readonly startsWork: readonly string[];
  /** Headers of rates that divide what was done by what was asked for, unlike 覆盖率. */
  readonly completionRates: readonly string[];
  /** Headers of issue ledgers: what was found. */
  readonly issues: readonly string[];
  /** Words in names and headers of figures that are not to be exceeded. */
  readonly ceilings: readonly string[];
  /** Headers of cells that hold steps in words. */
  readonly measuresText: readonly string[];
}
