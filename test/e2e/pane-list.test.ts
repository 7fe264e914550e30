import { OWN_SAMPLE } from './support/ledgers';
import { closeBrowser } from './support/page';
import { usePane, type PaneUser } from './support/user';

let user: PaneUser;
afterEach(() => user.close());
afterAll(closeBrowser);

/** How far each drawn row ends from where the next begins: nothing, where every row has the room that it takes. */
const gaps = (): Promise<number[]> =>
  user.page.locator('[role=row]').evaluateAll((rows) => {
    const boxes = rows.map((row) => row.getBoundingClientRect()).sort((a, b) => a.top - b.top);
    return boxes.slice(1).map((box, index) => Math.round(box.top - boxes[index]!.bottom));
  });

const allTouch = async (): Promise<void> => {
  await user.page.waitForTimeout(100);
  expect((await gaps()).filter((gap) => gap !== 0)).toEqual([]);
};

describe('rows of the list have the room that they take', () => {
  it('when one opens, when the pane is made wider and narrower, and after the list was away', async () => {
    user = await usePane({ workbook: OWN_SAMPLE.path, width: 320, height: 640, locale: 'en-US' });
    await user.check();
    await allTouch();
    await user.rows.filter({ hasText: 'G7' }).click();
    await user.idle();
    await allTouch();
    for (const width of [1280, 350, 320]) {
      await user.page.setViewportSize({ width, height: 640 });
      await allTouch();
    }
    await user.page.getByRole('searchbox').fill('~');
    await user.page.getByText(user.say('pane.findings.no-match')).waitFor();
    await user.page.setViewportSize({ width: 1280, height: 640 });
    await user.page.setViewportSize({ width: 320, height: 640 });
    await user.page.getByRole('searchbox').press('Escape');
    await user.rows.first().click();
    await user.idle();
    await allTouch();
    await user.page.setViewportSize({ width: 1280, height: 640 });
    await allTouch();
  });

  it('when a finding was ignored and its row is shown again', async () => {
    user = await usePane({ workbook: OWN_SAMPLE.path, width: 320, height: 640, locale: 'en-US' });
    await user.check();
    await user.rows.filter({ hasText: 'H5' }).click();
    await user.press('pane.findings.ignore');
    const dialog = user.page.getByRole('dialog');
    for (const width of [1280, 320]) await user.page.setViewportSize({ width, height: 640 });
    await dialog.getByRole('textbox').fill('已与县教育局核对，以其报表为准');
    await dialog.getByRole('button', { name: user.say('pane.ignore.confirm'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await user.page.getByRole('checkbox').check();
    await user.rows.filter({ hasText: 'H5' }).click();
    await user.idle();
    await allTouch();
    await user.page.setViewportSize({ width: 1280, height: 640 });
    await allTouch();
  });
});

describe('a row that opens', () => {
  it('is seen whole, with its buttons', async () => {
    user = await usePane({ workbook: OWN_SAMPLE.path, width: 320, height: 640 });
    await user.check();
    await user.rows.filter({ hasText: 'G7' }).click();
    await user.idle();
    const list = await user.page.getByRole('treegrid').locator('..').boundingBox();
    const button = await user.button('pane.findings.ignore').boundingBox();
    expect(button!.y + button!.height).toBeLessThanOrEqual(list!.y + list!.height);
  });
});
