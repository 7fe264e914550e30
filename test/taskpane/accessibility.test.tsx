/** @jest-environment jsdom */
import { axe, toHaveNoViolations } from 'jest-axe';
import { act, screen } from '@testing-library/react';
import type { View } from '../../src/taskpane/view';
import { renderPane } from './support/render';
import { scenes, type Scene } from './support/scenes';

expect.extend(toHaveNoViolations);

const places: readonly (readonly [Scene, View])[] = [
  ['starting', 'check'],
  ['unavailable', 'check'],
  ['empty', 'check'],
  ['working', 'check'],
  ['few', 'check'],
  ['ignored', 'check'],
  ['clean', 'check'],
  ['skipped', 'check'],
  ['failure', 'check'],
  ['few', 'mapping'],
  ['skipped', 'mapping'],
  ['few', 'progress'],
  ['marked', 'progress'],
  ['empty', 'compare'],
  ['compared', 'compare'],
  ['compared-doubtful', 'compare'],
  ['compared-failed', 'compare'],
  ['empty', 'briefing'],
  ['briefing', 'briefing'],
  ['briefing-files', 'briefing'],
  ['briefing-unread', 'briefing'],
  ['ignored', 'settings'],
];

// English differs in its words alone; the browser's tests look at both (test/e2e/pane-axe.test.ts).
describe('axe finds nothing', () => {
  it.each(places)('at %s, %s', async (scene, view) => {
    const { container, user } = await renderPane(scenes[scene](), { locale: 'zh-CN', view });
    // Screens that are loaded when they are needed.
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    const [row] = screen.queryAllByRole('row').filter((each) => each.getAttribute('aria-level') === '2');
    if (row) await user.click(row);
    // Fluent's own helpers for the keyboard, which never are in its way (libraries.md).
    for (const dummy of container.querySelectorAll('[data-tabster-dummy]')) dummy.remove();
    expect(await axe(container)).toHaveNoViolations();
  });
});
