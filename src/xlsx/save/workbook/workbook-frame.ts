import { parseElement } from '../../xml/document';
import type { XmlElement } from '../../xml/element';
import { childFor } from '../../xml/place';
import type { WorkbookModel } from '../../model/workbook-model';
import { WORKBOOK } from './sequence';

/** Says which tab is shown. @param tab its index */
export function showTab(root: XmlElement, tab: number): void {
  const views = childFor(root, 'bookViews', WORKBOOK);
  const known = views.childrenNamed('workbookView');
  if (known.length === 0) views.insert(parseElement(`<${root.prefix}workbookView/>`), null);
  for (const view of views.childrenNamed('workbookView')) {
    view.set('activeTab', tab);
    // The first tab that is in sight must not lie behind the last one.
    if (Number(view.get('firstSheet') ?? 0) > tab) view.set('firstSheet', null);
  }
}

/** Protects the workbook's sheets from being added, moved and deleted, or no longer does. */
export function patchStructureProtection(root: XmlElement, before: WorkbookModel, after: WorkbookModel): void {
  if (before.structureProtected === after.structureProtected) return;
  const protection = childFor(root, 'workbookProtection', WORKBOOK);
  protection.set('lockStructure', after.structureProtected ? 1 : null);
  if (!after.structureProtected) root.remove(protection);
}
