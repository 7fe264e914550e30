import { deflateSync } from 'fflate';
import type { SaveNote } from '../../core/model/save-note';
import { Budget, DEFAULT_LIMITS } from '../limits';
import { marksOf } from '../model/own-names';
import { openParts, type OpenedWorkbook } from '../model/open/open';
import type { SheetModel, WorkbookCarriedKind, WorkbookModel } from '../model/workbook-model';
import { PackageDraft } from '../opc/draft/package-draft';
import { OpcPackage } from '../opc/package';
import type { OpenOptions } from '../workbook-package';
import { requireWorkbookPart } from '../workbook-part';
import { XML_DECLARATION, type XmlDocument } from '../xml/document';
import type { DeflateWhole } from '../zip/write-archive';
import { ChangedInputs } from './notes/changed-inputs';
import { lostSheets, staleResults } from './notes/formula-users';
import { patchSettings } from './settings';
import { SharedStringsDraft } from './shared-strings';
import { patchSheet, type SheetContext, type SheetOutcome } from './sheet/sheet-part';
import { selectTab } from './sheet/views';
import { removeSignatures } from './signatures';
import { StylesDraft } from './styles/styles-draft';
import { arrangeTabs, type NewTab } from './tabs';
import { reachableParts, removeUnreachable } from './unreachable';
import { usedTexts } from './used-texts';
import { Vocabulary } from './vocabulary';
import { patchAppProperties } from './workbook/app-properties';
import { calculateOnLoad } from './workbook/calculation';
import { hasNewNames, patchNames } from './workbook/names';
import { refreshPivots } from './workbook/pivots';
import { patchSheetList } from './workbook/sheet-list';
import { patchStructureProtection, showTab } from './workbook/workbook-frame';

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** What a caller may change about saving; everything has a default. */
export interface SaveOptions extends OpenOptions {
  /** The host's own deflater, where it is faster than JavaScript: a command over Node passes one over `node:zlib`. */
  readonly deflate?: DeflateWhole;
}

/**
 * Writes a workbook back into the file that it was opened from. Only what differs between the file and the model is
 * written: everything else, whether the model knows it or not (pictures, notes, validations, macros), keeps its bytes.
 * What differs is found by opening the file again, so it does not matter how the model came to be as it is.
 *
 * @param original the bytes from which `openWorkbook` made the model
 * @throws FileError as `openWorkbook` does; `too-large` where the archive would be
 */
export function saveWorkbook(original: Uint8Array, model: WorkbookModel, options: SaveOptions = {}): Uint8Array {
  return writeWorkbook(original, model, options).bytes;
}

/** A file that was written, and what a person should know of it before it is kept. */
export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  /** Of what was changed, and of that only: none for a file that is the same. */
  readonly notes: readonly SaveNote[];
}

/** Writes a workbook as {@link saveWorkbook} does, and says what of the original the file does not hold any more. */
export function writeWorkbook(original: Uint8Array, model: WorkbookModel, options: SaveOptions = {}): SavedWorkbook {
  return new Save(original, openParts(original, options), model, options).run();
}

/** A sheet as it was and as it is, and where. */
interface SheetPair {
  readonly before: SheetModel;
  readonly after: SheetModel;
  readonly part: string;
  readonly isNew: boolean;
}

class Save {
  private readonly draft: PackageDraft;
  private readonly workbookPart: string;
  private readonly document: XmlDocument;
  private readonly vocabulary: Vocabulary;
  private readonly tabs: readonly NewTab[];
  private readonly strings: SharedStringsDraft;
  private readonly styles: StylesDraft;

  constructor(
    original: Uint8Array,
    private readonly was: OpenedWorkbook,
    private readonly model: WorkbookModel,
    options: SaveOptions,
  ) {
    // A budget of its own: the parts are read a second time.
    const budget = new Budget({ ...DEFAULT_LIMITS, ...options.limits });
    const { inflate, crc32, deflate = (bytes: Uint8Array): Uint8Array => deflateSync(bytes) } = options;
    const file = new OpcPackage(original, budget, { inflate, crc32 });
    this.draft = new PackageDraft(original, file, { deflate, crc32 });
    this.workbookPart = requireWorkbookPart(file);
    this.document = this.draft.parse(this.workbookPart);
    this.vocabulary = new Vocabulary(this.draft, this.workbookPart, this.document.root);
    this.tabs = arrangeTabs(was, model);
    if (was.workbook.carried.some(({ kind }) => kind === 'signatures')) this.forgetViews();
    const texts = was.workbook.strings.strings;
    const known = { part: was.opened.partOfType('sharedStrings'), texts, isUsed: usedTexts(model) };
    this.strings = new SharedStringsDraft(this.draft, known, this.vocabulary);
    const formats = { formats: was.formats, styles: was.workbook.styles.styles };
    this.styles = new StylesDraft(this.draft, was.opened.partOfType('styles'), formats, this.vocabulary);
  }

  run(): SavedWorkbook {
    const { draft, model, was } = this;
    const hasGone = this.removesAnything();
    const reachable = hasGone ? reachableParts(draft) : null;
    const relationships = new Map<number, string>();
    const pairs = this.tabs.flatMap(({ old, sheet }, tab): SheetPair[] => {
      if (!sheet) return [];
      const before = old === null ? undefined : was.sheets.get(old);
      if (before && before.part !== null) return [{ before, after: sheet, part: before.part, isNew: false }];
      const { pair, relationship } = this.createSheet(sheet);
      relationships.set(tab, relationship);
      return [pair];
    });
    const gone = this.removeSheets();
    const inputs = new ChangedInputs();
    const outcomes = this.patchSheets(pairs, inputs);
    this.patchWorkbook(relationships);
    this.calculate(outcomes, gone, inputs);
    const pivots = refreshPivots(draft, this.workbookPart, model, inputs);
    patchAppProperties(draft, was.opened, this.tabs);
    patchSettings(draft, was.workbook.settings, model.settings);
    this.strings.finish();
    this.styles.finish();
    if (this.document.isChanged) draft.write(this.workbookPart, this.document.bytes());
    if (reachable) removeUnreachable(draft, reachable);
    const signatures = draft.isChanged ? removeSignatures(draft) : 0;
    const notes = draft.isChanged ? this.notes({ signatures, pivots, inputs }) : [];
    return { bytes: draft.finish(), notes };
  }

  /** Whoever only looks around in a signed workbook leaves it signed: which cells are selected is not written. */
  private forgetViews(): void {
    const { was, model, tabs } = this;
    for (const { old, sheet } of tabs) {
      const before = old === null ? undefined : was.sheets.get(old);
      if (!sheet || !before) continue;
      before.selection = sheet.selection;
      if (model.sheets[model.active] === sheet) was.workbook.active = was.workbook.sheets.indexOf(before);
    }
  }

  private notes(found: {
    readonly signatures: number;
    readonly pivots: number;
    readonly inputs: ChangedInputs;
  }): readonly SaveNote[] {
    const { model, was } = this;
    const has = (kind: WorkbookCarriedKind): boolean => was.workbook.carried.some((each) => each.kind === kind);
    const oldNames = [...was.sheets.values()].map(({ name }) => name);
    const notes: (SaveNote | null)[] = [
      found.signatures > 0 ? { kind: 'signatures' } : null,
      has('histories') ? { kind: 'histories' } : null,
      lostSheets(model, oldNames),
      staleResults(model, found.inputs),
      found.pivots > 0 ? { kind: 'pivots', count: found.pivots } : null,
      has('data-models') && !found.inputs.isEmpty ? { kind: 'data-models' } : null,
    ];
    return notes.filter((note) => note !== null);
  }

  private removesAnything(): boolean {
    const kept = new Set(this.tabs.map(({ old }) => old));
    const isGone = [...this.was.sheets.keys()].some((tab) => !kept.has(tab));
    return isGone || [...this.was.sheets.values()].some(({ charts }) => charts.length > 0);
  }

  /** A new sheet is an empty one that is changed like any other. */
  private createSheet(after: SheetModel): { readonly pair: SheetPair; readonly relationship: string } {
    const { draft, vocabulary } = this;
    const xml =
      `${XML_DECLARATION}<worksheet xmlns="${vocabulary.namespace}" xmlns:r="${vocabulary.relationships}">` +
      '<sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>';
    const part = draft.add(`${vocabulary.folder}worksheets/sheet`, 'xml', WORKSHEET_TYPE, xml);
    const relationship = draft.relationships(this.workbookPart).add(vocabulary.relationshipType('worksheet'), part);
    return { pair: { before: this.was.workbook.addSheet(after.name), after, part, isNew: true }, relationship };
  }

  /** Gives how many sheets went. */
  private removeSheets(): number {
    const kept = new Set(this.tabs.map(({ old }) => old));
    const gone = this.was.opened.tabs.filter(({ index, isWorksheet }) => isWorksheet && !kept.has(index));
    for (const { index, part, entry } of gone) {
      this.draft.relationships(this.workbookPart).remove(entry.relationship);
      this.draft.remove(part);
      const sheet = this.was.sheets.get(index);
      if (sheet) this.strings.releaseAll(sheet.grid);
    }
    return gone.length;
  }

  private patchSheets(pairs: readonly SheetPair[], inputs: ChangedInputs): readonly SheetOutcome[] {
    const context: SheetContext = {
      draft: this.draft,
      vocabulary: this.vocabulary,
      strings: this.strings,
      styles: this.styles,
      styleIn: this.styleIn(),
      digit: this.was.workbook.digitWidth,
      allStyles: this.model.styles.styles,
    };
    const shown = this.newlyShown();
    if (shown) this.unselectOthers();
    return pairs.map(({ before, after, part, isNew }) => {
      const selected = shown ? after === shown : null;
      const marks = [marksOf(before), marksOf(after)];
      const isOwn = (row: number, column: number): boolean =>
        // No formula that was there before knows a new sheet.
        isNew || marks.some((range) => range && isInside(range, row, column));
      const outcome = patchSheet({ before, after, part, selected }, context);
      inputs.add(after, outcome.rows, isOwn);
      return outcome;
    });
  }

  /** The sheet that is shown now and was not shown before; null where none is. */
  private newlyShown(): SheetModel | null {
    const { was, model } = this;
    const before = was.workbook.sheets[was.workbook.active];
    const shown = model.sheets[model.active];
    if (!shown) return null;
    return before?.part === shown.part && shown.part !== null ? null : shown;
  }

  /** Tabs that are no worksheets may be selected, too. */
  private unselectOthers(): void {
    for (const { old, sheet } of this.tabs) {
      const part = sheet || old === null ? undefined : this.was.opened.tabs[old]?.part;
      if (part === undefined || !part.endsWith('.xml') || !this.draft.has(part)) continue;
      const document = this.draft.parse(part);
      selectTab(document.root, false);
      if (document.isChanged) this.draft.write(part, document.bytes());
    }
  }

  private patchWorkbook(relationships: ReadonlyMap<number, string>): void {
    const { root } = this.document;
    const { was, model, tabs } = this;
    const { tabs: oldTabs } = was.opened;
    const entries = oldTabs.map(({ entry }) => entry);
    const names = {
      tabs,
      oldCount: oldTabs.length,
      before: (tab: number): SheetModel | undefined => was.sheets.get(tab),
      workbookNames: { was: was.workbook.names, is: model.names },
    };
    // A name that is added may refer to a sheet by its index, so names are compared before the list is written.
    if (hasNewNames(names)) patchNames(root, names);
    patchSheetList(root, tabs, entries, relationships, this.vocabulary);
    patchStructureProtection(root, was.workbook, model);
    const shown = model.sheets[model.active];
    const tab = tabs.findIndex(({ sheet }) => sheet === shown);
    const isMoved = tabs.length !== oldTabs.length || tabs.some(({ old }, index) => old !== index);
    if (tab >= 0 && (this.newlyShown() || (isMoved && this.oldActiveTab() !== tab))) showTab(root, tab);
  }

  private oldActiveTab(): number {
    const { workbook, sheets } = this.was;
    const active = workbook.sheets[workbook.active];
    return [...sheets].find(([, sheet]) => sheet === active)?.[0] ?? 0;
  }

  /** Excel finds a list of formulas that are not there damaged, and makes it anew where there is none. */
  private calculate(outcomes: readonly SheetOutcome[], gone: number, inputs: ChangedInputs): void {
    const { draft, model } = this;
    const hasOtherFormulas = gone > 0 || outcomes.some(({ formulas }) => formulas !== 'same');
    const chain = this.was.opened.partOfType('calcChain');
    if (hasOtherFormulas && chain !== null) {
      draft.relationships(this.workbookPart).removeTo(chain);
      draft.remove(chain);
    }
    const hasFormulas = model.sheets.some(({ grid }) => grid.formulaCount > 0);
    const isStale = !inputs.isEmpty || outcomes.some(({ formulas }) => formulas === 'new');
    if (hasFormulas && isStale) calculateOnLoad(this.document.root);
  }

  private styleIn(): (style: number) => number {
    const known = new Map<number, number>();
    return (style) => {
      const found = known.get(style);
      if (found !== undefined) return found;
      const look = this.model.styles.styles[style];
      if (!look) throw new Error(`style ${style} does not exist`);
      const index = this.was.workbook.styles.intern(look);
      known.set(style, index);
      return index;
    };
  }
}

function isInside(
  {
    top,
    left,
    bottom,
    right,
  }: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
  row: number,
  column: number,
): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
