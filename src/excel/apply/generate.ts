import type { GeneratePlan, SheetId } from '../../core/model/sheet-plan';
import type { LongWork } from '../../host/host';
import type { Link } from '../batch';
import type { OwnSheets } from '../events/own-sheets';
import { contentOperations } from '../generate/content';
import { addDocumentName, queueHasDocumentName, replaceDocumentName } from '../own-names';
import type { Operation } from '../writer';
import { replacementsOf, type Replacement } from './replacements';
import type { Step } from './step';
import { readWorkbook, requireOpenStructure, type WorkbookState } from './workbook-state';

/**
 * Generated sheets of different documents. Each is made hidden, under a name of its own, and takes the place of the
 * earlier one when it is whole. All of them are looked up at once and written in as few requests as carry them.
 *
 * @throws HostError `protected` where the workbook's structure is protected
 */
export async function prepareGenerate(
  link: Link,
  own: OwnSheets,
  plans: readonly GeneratePlan[],
  gone: readonly SheetId[],
  work: LongWork,
): Promise<Step> {
  const workbook = await readWorkbook(link, work.signal);
  requireOpenStructure(workbook);
  const replacements = replacementsOf(plans, workbook, gone);
  return {
    operations: replacements.flatMap((replacement) => [
      makeOperation(own, replacement),
      ...contentOperations(replacement.plan.content, {
        sheet: replacement.making,
        date1904: workbook.date1904,
        units: workbook.units,
      }),
      swapOperation(own, replacement),
    ]),
    doomed: replacements.flatMap(({ old }) => old?.sheet ?? []),
    notes: [],
    undo: () => takeBack(link, own, replacements, workbook),
  };
}

function makeOperation(own: OwnSheets, { making, plan }: Replacement): Operation {
  return {
    bytes: 1_500,
    queue: (context, after) => {
      const sheet = context.workbook.worksheets.add(making);
      sheet.load('id');
      after(() => own.expect('added', sheet.id));
      sheet.visibility = 'Hidden';
      addDocumentName(sheet, plan.document, making);
    },
  };
}

/** Tabs change their names, so what says whose the sheets are changes with them: what a crash leaves can be cleared. */
function swapOperation(own: OwnSheets, { plan, old, making, final, isShown }: Replacement): Operation {
  return {
    bytes: 3_500,
    queue: (context, after) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem(making);
      sheet.visibility = 'Visible';
      if (old) {
        sheet.position = old.position;
        const leaving = worksheets.getItem(old.sheet.id);
        leaving.name = old.leaving;
        replaceDocumentName(leaving, plan.document, old.leaving);
      }
      sheet.name = final;
      replaceDocumentName(sheet, plan.document, final);
      if (isShown) expectShown(own, sheet, after);
    },
  };
}

function expectShown(own: OwnSheets, sheet: Excel.Worksheet, after: (check: () => void) => void): void {
  sheet.activate();
  sheet.load('id');
  after(() => own.expect('activated', sheet.id));
}

/** New sheets are known by their names and by not having been there before. */
async function takeBack(
  link: Link,
  own: OwnSheets,
  replacements: readonly Replacement[],
  before: WorkbookState,
): Promise<void> {
  const { made, named } = await lookForNew(link, replacements, before);
  await link.ask('take the new sheets back', async (context) => {
    const { worksheets } = context.workbook;
    if (before.active !== null) worksheets.getItem(before.active).activate();
    for (const id of made) {
      own.expect('added', id);
      own.expect('deleted', id);
      worksheets.getItem(id).delete();
    }
    for (const { old, plan } of replacements) {
      if (!old) continue;
      const { id, name } = old.sheet;
      const back = worksheets.getItem(id);
      back.name = name;
      if (named.has(id)) replaceDocumentName(back, plan.document, name);
      else addDocumentName(back, plan.document, name);
    }
    await context.sync();
  });
}

/** New sheets, and the earlier ones that say still which document they are. */
function lookForNew(
  link: Link,
  replacements: readonly Replacement[],
  { sheets }: WorkbookState,
): Promise<{ readonly made: readonly SheetId[]; readonly named: ReadonlySet<SheetId> }> {
  const known = new Set(sheets.map(({ id }) => id));
  const names = new Set(replacements.flatMap(({ making, final }) => [making, final]).map((name) => name.toLowerCase()));
  return link.ask('look for the new sheets', async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id, items/name');
    const olds = replacements.flatMap(({ old }) => old?.sheet.id ?? []);
    const takers = olds.map((id) => [id, queueHasDocumentName(worksheets.getItem(id))] as const);
    await context.sync();
    const found = worksheets.items.filter(({ id, name }) => !known.has(id) && names.has(name.toLowerCase()));
    return {
      made: found.map(({ id }) => id),
      named: new Set(takers.flatMap(([id, isNamed]) => (isNamed() ? [id] : []))),
    };
  });
}
