import type { Locator, Page } from 'playwright-core';
import { columnName } from '../../../src/core/model/address';
import type { Status } from '../../../src/core/model/verdict';
import { createFormatter, type MessageId } from '../../../src/i18n';
import type { SheetModel } from '../../../src/xlsx';
import type { View } from '../../../src/taskpane/view';
import { openPane, type ExcelPage } from './pane';

type Params = Readonly<Record<string, string | number>>;
type PaneOptions = Parameters<typeof openPane>[0];

/** What a person who uses the pane sees and does, in the words of the pane. */
export class PaneUser {
  private readonly format;

  constructor(
    readonly opened: ExcelPage,
    locale: 'zh-CN' | 'en',
  ) {
    this.format = createFormatter(locale);
  }

  get page(): Page {
    return this.opened.page;
  }

  get excel(): ExcelPage['excel'] {
    return this.opened.excel;
  }

  /** A sheet of the workbook, the first one by default. */
  sheet(name?: string): SheetModel {
    const { sheets } = this.excel.workbook;
    const found = name === undefined ? sheets[0] : sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`there is no sheet ${name ?? ''}`);
    return found;
  }

  /** A sentence as the pane says it. */
  say(id: MessageId, params: Params = {}): string {
    return this.format({ id, params });
  }

  button(id: MessageId, params: Params = {}): Locator {
    return this.page.getByRole('button', { name: this.say(id, params), exact: true });
  }

  async press(id: MessageId, params: Params = {}): Promise<void> {
    await this.button(id, params).click();
  }

  async goTo(view: View): Promise<void> {
    await this.page.getByRole('tab', { name: this.say(`pane.tabs.${view}`), exact: true }).click();
    // Screens but the first are loaded when they are asked for.
    await this.page.locator('#panel .fui-Spinner').waitFor({ state: 'detached' });
  }

  /** Checks the sheet in view and waits for what comes of it. */
  async check(): Promise<void> {
    await this.press('pane.check.sheet');
    await this.idle();
  }

  /** Checks all sheets, from the first screen. */
  async checkAll(): Promise<void> {
    await this.press('pane.check.all-sheets');
    await this.idle();
  }

  /** Waits until nothing is being done, in the pane and between it and Excel. */
  async idle(): Promise<void> {
    let syncs = -1;
    for (;;) {
      await this.page.waitForFunction(() => document.querySelector('[role=progressbar]') === null);
      await this.excel.settled();
      if (syncs === this.excel.server.syncs.length) return;
      syncs = this.excel.server.syncs.length;
      await this.page.waitForTimeout(120);
    }
  }

  /** The rows of the list that are drawn: findings or entries, not their groups. */
  get rows(): Locator {
    return this.page.locator('[role=row][aria-level="2"]');
  }

  get groups(): Locator {
    return this.page.locator('[role=row][aria-level="1"]');
  }

  /** How many rows the list has, drawn or not: groups and what is in open ones. */
  async rowCount(): Promise<number> {
    return Number(await this.page.getByRole('treegrid').getAttribute('aria-rowcount'));
  }

  /** What the screen of progress says of how many entries have each status, sorted. */
  async statusWords(): Promise<string[]> {
    const counts = this.page.getByRole('group', { name: this.say('pane.progress.counts') });
    return (await counts.getByRole('button').allInnerTexts()).map((text) => text.trim()).sort();
  }

  /** The same words for counts that a test knows. */
  wordsOf(counts: Readonly<Record<string, number>>): string[] {
    const words = Object.entries(counts).map(([status, count]) =>
      this.say('pane.progress.count', { status: this.say(`terms.status.${status as Status}`), count }),
    );
    return words.sort();
  }

  /** Chooses the sheet that the pane shows; it must have been checked for its results to be shown. */
  async pick(sheet: string): Promise<void> {
    const select = this.page.getByLabel(this.say('pane.sheet.label'), { exact: true });
    const active = this.excel.workbook.sheets[this.excel.workbook.active]?.name === sheet;
    await select.selectOption({ label: active ? this.say('pane.sheet.active', { sheet }) : sheet });
  }

  /** Highlights the sheet that the pane shows, from the screen of progress. */
  async highlight(): Promise<void> {
    const again = this.button('pane.highlight.redo');
    await this.button('pane.highlight.do').or(again).click();
    await this.idle();
  }

  /** Takes everything away that the add-in wrote, as the screen of settings does. */
  async clearAll(): Promise<void> {
    await this.goTo('settings');
    await this.press('pane.settings.clear-do');
    const dialog = this.page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: this.say('pane.settings.clear-yes') }).click();
    await dialog.waitFor({ state: 'detached' });
    await this.idle();
  }

  /** What the pane says of the latest action: failures and the rest. */
  async notice(): Promise<string> {
    const bars = this.page.locator('[role=alert], [role=status]').locator('.fui-MessageBar');
    return (await bars.allInnerTexts()).join('\n');
  }

  /** What the pane says of a failure; empty where it says none. */
  async alert(): Promise<string> {
    return (await this.page.getByRole('alert').allInnerTexts()).join('\n').trim();
  }

  /** What is selected in Excel: `整改台账!I7`. */
  selection(): string {
    const { sheets, active } = this.excel.workbook;
    const sheet = sheets[active];
    if (sheet === undefined) throw new Error('no sheet is active');
    const { row, column } = sheet.selection;
    return `${sheet.name}!${columnName(column)}${row + 1}`;
  }

  async close(): Promise<void> {
    await this.opened.close();
  }
}

/** Opens the pane in an Excel and waits until it can be used. */
export async function usePane(options: PaneOptions): Promise<PaneUser> {
  const opened = await openPane(options);
  const user = new PaneUser(opened, options.locale === 'en-US' ? 'en' : 'zh-CN');
  await opened.page.getByRole('tab').first().waitFor();
  await user.idle();
  return user;
}
