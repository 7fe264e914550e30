/** Words of headers and names that tell what a column's cells mean, beyond its role. */
export interface HeaderWords {
  /** What is meant to be, not what was: 计划竣工日期. */
  readonly planned: readonly string[];
  /** A column that tells whether something was in time, not whether it is done: 是否按期完成, 是否超期. */
  readonly timeliness: readonly string[];
  /** A column whose 是 and 否 tell whether something is done: 是否销号. */
  readonly completion: readonly string[];
  /** What is left over, and so goes down as work goes on: 剩余户数. */
  readonly stock: readonly string[];
  /** A rate that divides what is done by the target (完成率), not a rate of its own (开工率). */
  readonly completionRate: readonly string[];
}

/** Words that tell what a state in a cell speaks of. All lower case. */
export interface StateWords {
  /** Answers that say nothing without the question in the header. */
  readonly yesOrNo: readonly string[];
  /** Work that goes on after it is done: 已完成 beside 持续巩固 is no contradiction. */
  readonly standing: readonly string[];
  /** A status of one step, not of the whole: 完成年度目标 in a plan for three years. */
  readonly step: readonly string[];
  /** A target for each unit or period, which one sum cannot be compared with. */
  readonly perUnit: readonly string[];
}

/** How names of departments are built and shortened. */
export interface OrganisationWords {
  /** Names of one function; the first is the full one. */
  readonly functions: readonly (readonly string[])[];
  /** Functions that have one name only: never taken for a short form of a longer one (教育 and 教育和体育). */
  readonly wholeFunctions: readonly string[];
  /** Kinds of bodies at the end of a name; the first of each is the full one. */
  readonly tails: readonly (readonly string[])[];
  /** Full tails of bodies whose functions are abbreviated by leaving out characters. */
  readonly abbreviatingTails: readonly string[];
  /** Words between two functions, which a name may leave out. */
  readonly joiners: readonly string[];
  /** Kinds of areas at the end of an area's name. */
  readonly areas: readonly string[];
  /** What an area's name may be followed by without naming anybody else. */
  readonly administrations: readonly string[];
  /** Notes in brackets behind a name. */
  readonly notes: readonly string[];
}
