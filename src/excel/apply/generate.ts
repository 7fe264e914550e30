import { freeSheetName } from '../../core/model/sheet-name';
import type { GeneratePlan, SheetId } from '../../core/model/sheet-plan';
import type { LongWork } from '../../host/host';
import type { Link } from '../batch';
import { contentOperations } from '../generate/content';
import { addDocumentName, queueHasDocumentName, replaceDocumentName } from '../own-names';
import type { OwnSheets } from '../events/own-sheets';
import type { Operation } from '../writer';
import type { Step } from './step';
import { readWorkbook, requireOpenStructure, type SheetState, type WorkbookState } from './workbook-state';

/** Names of sheets while they are made and replaced; people do not see them. */
const MAKING = '_LedgerCheck';

/** The names that sheets have on the way. */
interface Names {
  readonly making: string;
  readonly final: string;
  /** Of the sheet that is replaced, until it is deleted. */
  readonly leaving: string;
}

/**
 * A generated sheet is made hidden, under a name of its own, and takes the place of the earlier one when it is whole.
 *
 * @throws HostError `protected` where the workbook's structure is protected
 */
export async function prepareGenerate(
  link: Link,
  own: OwnSheets,
  plan: GeneratePlan,
  gone: readonly SheetId[],
  work: LongWork,
): Promise<Step> {
  const workbook = await readWorkbook(link, work.signal);
  requireOpenStructure(workbook);
  const old = workbook.sheets.find(({ id, names }) => names.document === plan.document && !gone.includes(id)) ?? null;
  const names = namesFor(plan, workbook, old);
  const frame = { sheet: names.making, date1904: workbook.date1904, units: workbook.units };
  return {
    operations: [
      makeOperation(own, names.making, plan.document),
      ...contentOperations(plan.content, frame),
      swapOperation(own, plan.document, names, { old, activate: plan.activate || old?.id === workbook.active }),
    ],
    doomed: old ? [old] : [],
    notes: [],
    undo: () => takeBack(link, own, plan.document, names, { before: workbook, old }),
  };
}

function namesFor(plan: GeneratePlan, { sheets }: WorkbookState, old: SheetState | null): Names {
  const all = sheets.map(({ name }) => name);
  const making = freeSheetName(MAKING, all);
  return {
    making,
    leaving: freeSheetName(MAKING, [...all, making]),
    final: freeSheetName(
      plan.name,
      all.filter((name) => name !== old?.name),
    ),
  };
}

function makeOperation(own: OwnSheets, name: string, document: string): Operation {
  return {
    bytes: 1_500,
    queue: (context, after) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.load('id');
      after(() => own.expect('added', sheet.id));
      sheet.visibility = 'Hidden';
      addDocumentName(sheet, document, name);
    },
  };
}

/** Tabs change their names, so what says whose the sheets are changes with them: what a crash leaves can be cleared. */
function swapOperation(
  own: OwnSheets,
  document: string,
  names: Names,
  { old, activate }: { readonly old: SheetState | null; readonly activate: boolean },
): Operation {
  return {
    bytes: 2_500,
    queue: (context, after) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem(names.making);
      sheet.visibility = 'Visible';
      if (old) {
        sheet.position = old.position;
        const leaving = worksheets.getItem(old.id);
        leaving.name = names.leaving;
        replaceDocumentName(leaving, document, names.leaving);
      }
      sheet.name = names.final;
      replaceDocumentName(sheet, document, names.final);
      if (activate) expectShown(own, sheet, after);
    },
  };
}

function expectShown(own: OwnSheets, sheet: Excel.Worksheet, after: (check: () => void) => void): void {
  sheet.activate();
  sheet.load('id');
  after(() => own.expect('activated', sheet.id));
}

/** The new sheet is known by its name and by not having been there before. */
async function takeBack(
  link: Link,
  own: OwnSheets,
  document: string,
  names: Names,
  { before, old }: { readonly before: WorkbookState; readonly old: SheetState | null },
): Promise<void> {
  const known = new Set(before.sheets.map(({ id }) => id));
  const { made, isNamed } = await link.ask('look for the new sheet', async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id, items/name');
    const oldName = old && queueHasDocumentName(worksheets.getItem(old.id));
    await context.sync();
    const found = worksheets.items.filter(({ id, name }) => !known.has(id) && isOwn(names, name));
    return { made: found.map(({ id }) => id), isNamed: oldName?.() ?? false };
  });
  await link.ask('take the new sheet back', async (context) => {
    const { worksheets } = context.workbook;
    if (before.active !== null) worksheets.getItem(before.active).activate();
    for (const id of made) {
      own.expect('added', id);
      own.expect('deleted', id);
      worksheets.getItem(id).delete();
    }
    if (old) {
      const back = worksheets.getItem(old.id);
      back.name = old.name;
      if (isNamed) replaceDocumentName(back, document, old.name);
      else addDocumentName(back, document, old.name);
    }
    await context.sync();
  });
}

function isOwn({ making, final }: Names, name: string): boolean {
  return [making, final].some((own) => own.toLowerCase() === name.toLowerCase());
}
