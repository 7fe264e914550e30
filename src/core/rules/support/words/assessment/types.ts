/** Words of a language in which ledgers grade: verdicts, bounds of bands, vetoes. Compact and lower case. */
export interface AssessmentWords {
  /** Verdicts that notes name, besides those of the ledger's own verdict column. */
  readonly verdicts: readonly string[];
  /** Verdicts that a veto forbids where the note does not say which. */
  readonly positive: readonly string[];
  /** Ends of a verdict that say nothing: 等次, 级. */
  readonly verdictEndings: readonly string[];
  /** Words before a score that bound it. Inclusive as 民法典 art. 1259 has it: 以上, 以下 and 以内 include the number. */
  readonly atLeast: readonly string[];
  readonly moreThan: readonly string[];
  readonly atMost: readonly string[];
  readonly lessThan: readonly string[];
  /** Words behind a score. */
  readonly orMore: readonly string[];
  readonly beyond: readonly string[];
  readonly orLess: readonly string[];
  /** Units of scores. */
  readonly points: readonly string[];
  /** Stand between a score and its verdict: 为, 评定为. */
  readonly links: readonly string[];
  /** A veto cell that names nothing. */
  readonly noVeto: readonly string[];
  /** Beginnings of a veto cell that deny, or leave open, what follows. */
  readonly denials: readonly string[];
  /** What a sentence about vetoes names. */
  readonly veto: readonly string[];
  /** Forbid the verdict that follows; require the verdict that follows. */
  readonly forbids: readonly string[];
  readonly requires: readonly string[];
}
