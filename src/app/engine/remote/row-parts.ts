import type { ComparedRowView, ComparisonAnswer, ComparisonView } from '../comparison';

/** Some rows of a section of a comparison, on their way ahead of it. */
export interface RowsPart {
  /** Index into the view's sections. */
  readonly section: number;
  readonly rows: readonly ComparedRowView[];
}

/** Rows of a part: few enough to be taken in between two frames. */
const PART = 1_000;

/** A comparison without the rows of its view, and these in parts. */
export function partedRows(answer: ComparisonAnswer): {
  readonly answer: ComparisonAnswer;
  readonly parts: readonly RowsPart[];
} {
  const { view } = answer;
  if (!view) return { answer, parts: [] };
  const parts = view.sections.flatMap(({ rows }, section) =>
    Array.from({ length: Math.ceil(rows.length / PART) }, (_, number) => ({
      section,
      rows: rows.slice(number * PART, (number + 1) * PART),
    })),
  );
  return { answer: { ...answer, view: withRows(view, () => []) }, parts };
}

/** The comparison with the rows that came ahead of it. */
export function joinedRows(answer: ComparisonAnswer, parts: readonly RowsPart[]): ComparisonAnswer {
  const { view } = answer;
  if (!view) return answer;
  const rowsOf = (section: number): readonly ComparedRowView[] =>
    parts.filter((part) => part.section === section).flatMap(({ rows }) => rows);
  return { ...answer, view: withRows(view, rowsOf) };
}

function withRows(view: ComparisonView, rowsOf: (section: number) => readonly ComparedRowView[]): ComparisonView {
  return { ...view, sections: view.sections.map((section, index) => ({ ...section, rows: rowsOf(index) })) };
}
