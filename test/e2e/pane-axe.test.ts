import AxeBuilder from '@axe-core/playwright';
import { closeBrowser } from './support/page';
import { SCREENS, visitScreens, type Look } from './support/screens';

afterAll(closeBrowser);

const BASE = { width: 350, height: 720 } as const;
const LOOKS: readonly (readonly [string, Look])[] = [
  ['light, zh-CN', { ...BASE, theme: 'light', forcedColors: false, locale: 'zh-CN' }],
  ['dark, 1280 px, en', { ...BASE, width: 1280, theme: 'dark', forcedColors: false, locale: 'en-US' }],
  ['forced colours, dark, en', { ...BASE, theme: 'dark', forcedColors: true, locale: 'en-US' }],
];

describe('axe finds nothing on any screen or dialog', () => {
  it.each(LOOKS)(
    '%s',
    async (_name, look) => {
      const screens: string[] = [];
      const violations: string[] = [];
      await visitScreens(look, async (screen, page) => {
        screens.push(screen);
        // Fluent's tabster puts empty, focusable elements at the edges of a dialog that send the focus back into it. A
        // person never stays on them, but axe takes them for hidden content that can be focused.
        const result = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze();
        for (const { id, nodes } of result.violations) {
          violations.push(
            ...nodes.map(({ target, failureSummary }) => [screen, id, target, failureSummary].join(' | ')),
          );
        }
      });
      expect(violations).toEqual([]);
      expect(screens).toEqual(SCREENS);
    },
    240_000,
  );
});
