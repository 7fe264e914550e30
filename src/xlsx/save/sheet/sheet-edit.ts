import type { PackageDraft } from '../../opc/draft/package-draft';
import type { CellStyle, SheetModel } from '../../model/workbook-model';
import type { XmlElement } from '../../xml/element';
import type { StylesDraft } from '../styles/styles-draft';
import type { Vocabulary } from '../vocabulary';

/** A sheet on its way into its part: what it was, what it is, and what its part can refer to. */
export interface SheetEdit {
  readonly before: SheetModel;
  readonly after: SheetModel;
  /** Name of the sheet's part. */
  readonly part: string;
  /** `worksheet`. */
  readonly root: XmlElement;
  readonly draft: PackageDraft;
  readonly vocabulary: Vocabulary;
  readonly styles: StylesDraft;
  /** The index among the known styles that a style of {@link after} equals. */
  readonly styleIn: (style: number) => number;
  /** The styles of {@link after}'s workbook. */
  readonly allStyles: readonly CellStyle[];
  /** Width of a digit in pixels, which widths are counted in. */
  readonly digit: number;
}
