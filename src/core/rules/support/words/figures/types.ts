/** Header and formula words of a language that say how a column's figures relate to others. */
export interface FigureWords {
  /** Columns whose figures are not added up over rows: rates, averages, ranks, prices, codes. */
  readonly notAdditive: readonly string[];
  /** Rates of completion: actual ÷ target. */
  readonly completion: readonly string[];
  /** Rates of growth: (actual − base) ÷ base. */
  readonly growth: readonly string[];
  /** Shares of the whole column: 占比. */
  readonly share: readonly string[];
  /** Score columns that are added on top, and those that are taken off. */
  readonly bonus: readonly string[];
  readonly deduction: readonly string[];
  /** Stand for an empty figure. */
  readonly placeholders: readonly string[];
}
