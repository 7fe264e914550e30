import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Proves that the import rules of ARCHITECTURE.md bite: each forbidden arrow is linted as a snippet of its folder.
 */
const IMPORTS = 'layers/imports';
const GLOBALS = 'no-restricted-globals';
const SYNTAX = 'no-restricted-syntax';

const from = (specifier: string): string => `import { x } from '${specifier}';\nexport const y = x;\n`;
const typeFrom = (specifier: string): string => `import type { X } from '${specifier}';\nexport type Y = X;\n`;

const FORBIDDEN: readonly (readonly [file: string, code: string, rule: string])[] = [
  // core imports nothing outside core, but three packages, each at its own place.
  ['src/core/rules/a.ts', from('../../app/report'), IMPORTS],
  ['src/core/rules/a.ts', from('../../cli/run'), IMPORTS],
  ['src/core/rules/a.ts', from('../../xlsx'), IMPORTS],
  ['src/core/rules/a.ts', from('../../excel/host'), IMPORTS],
  ['src/core/rules/a.ts', from('../../host/host'), IMPORTS],
  ['src/core/rules/a.ts', from('../../i18n'), IMPORTS],
  ['src/core/rules/a.ts', typeFrom('../../i18n'), IMPORTS],
  ['src/core/review.ts', from('../app/report'), IMPORTS],
  ['src/core/rules/a.ts', from('../../../package.json'), IMPORTS],
  ['src/core/rules/a.ts', from('node:fs'), IMPORTS],
  ['src/core/rules/a.ts', from('fs'), IMPORTS],
  ['src/core/rules/a.ts', from('react'), IMPORTS],
  ['src/core/rules/a.ts', from('fflate'), IMPORTS],
  ['src/core/rules/a.ts', from('big.js'), IMPORTS],
  ['src/core/model/day.ts', from('big.js'), IMPORTS],
  ['src/core/rules/a.ts', from('numfmt'), IMPORTS],
  ['src/core/rules/a.ts', from('valibot'), IMPORTS],
  ['src/core/rules/a.ts', "export * from '../../app/report';\n", IMPORTS],
  ['src/core/rules/a.ts', "export { x } from '../../app/report';\n", IMPORTS],
  ['src/core/rules/a.ts', "export const x = import('../../app/report');\n", IMPORTS],
  ['src/core/rules/a.ts', "export type X = import('../../app/report').CheckReport;\n", IMPORTS],
  ['src/core/rules/a.ts', "export const x = require('node:fs');\n", IMPORTS],
  // core knows no clock, no chance and no host.
  ['src/core/rules/a.ts', 'export const x = new Date();\n', SYNTAX],
  ['src/core/rules/a.ts', 'export const x = Date();\n', SYNTAX],
  ['src/core/rules/a.ts', 'export const x = Date.now();\n', SYNTAX],
  ['src/core/rules/a.ts', 'export const x = Math.random();\n', SYNTAX],
  ['src/core/rules/a.ts', 'export const x = window.name;\n', GLOBALS],
  ['src/core/rules/a.ts', 'export const x = document.title;\n', GLOBALS],
  ['src/core/rules/a.ts', 'export const x = process.argv;\n', GLOBALS],
  ['src/core/rules/a.ts', 'console.log(1);\n', GLOBALS],
  ['src/core/rules/a.ts', "export const x = fetch('x');\n", GLOBALS],
  ['src/core/rules/a.ts', 'setTimeout(() => 1, 1);\n', GLOBALS],
  ['src/core/rules/a.ts', 'export const x = Excel.run;\n', GLOBALS],
  // host is types over core/model.
  ['src/host/a.ts', typeFrom('../core/rules/rule'), IMPORTS],
  ['src/host/a.ts', from('../core/model/day'), IMPORTS],
  ['src/host/a.ts', from('../app/report'), IMPORTS],
  // Hosts know the model and nothing of rules, briefings, use cases or each other.
  ['src/xlsx/a.ts', from('../core/rules/rule'), IMPORTS],
  ['src/xlsx/a.ts', from('../core/review'), IMPORTS],
  ['src/xlsx/a.ts', from('../app/report'), IMPORTS],
  ['src/xlsx/a.ts', from('../excel/host'), IMPORTS],
  ['src/xlsx/a.ts', from('../i18n'), IMPORTS],
  ['src/xlsx/a.ts', from('node:fs'), IMPORTS],
  ['src/excel/a.ts', from('../core/rules/rule'), IMPORTS],
  ['src/excel/a.ts', from('../xlsx'), IMPORTS],
  ['src/excel/a.ts', from('fflate'), IMPORTS],
  // The file library and Office.js have one folder each.
  ['src/app/a.ts', from('fflate'), IMPORTS],
  ['src/app/a.ts', from('docx'), IMPORTS],
  ['src/app/briefing/text.ts', from('docx'), IMPORTS],
  ['src/cli/a.ts', from('saxes'), IMPORTS],
  ['src/app/a.ts', 'export const x = Office.context;\n', GLOBALS],
  ['src/cli/a.ts', 'export const x = Excel.run;\n', GLOBALS],
  // app does not know which host it has, nor how sentences are made.
  ['src/app/a.ts', from('../xlsx'), IMPORTS],
  ['src/app/a.ts', from('../excel/host'), IMPORTS],
  ['src/app/a.ts', from('../cli/run'), IMPORTS],
  ['src/app/a.ts', from('../i18n'), IMPORTS],
  ['src/app/a.ts', from('node:fs'), IMPORTS],
  ['src/app/a.ts', 'export const x = new Date();\n', SYNTAX],
  // What runs in Node and in browsers alike names neither.
  ['src/app/a.ts', 'export const x = process.argv;\n', GLOBALS],
  ['src/xlsx/a.ts', "export const x = Buffer.from('');\n", GLOBALS],
  ['src/i18n/a.ts', 'export const x = navigator.language;\n', GLOBALS],
  // i18n knows the model's messages only.
  ['src/i18n/a.ts', from('../core/review'), IMPORTS],
  ['src/i18n/a.ts', from('../app/report'), IMPORTS],
  ['src/i18n/a.ts', from('../cli/run'), IMPORTS],
  // The command reaches the engine through app; its entry point alone chooses the host and reads the clock.
  ['src/cli/a.ts', from('../core/review'), IMPORTS],
  ['src/cli/a.ts', from('../core/profile'), IMPORTS],
  ['src/cli/a.ts', from('../xlsx'), IMPORTS],
  ['src/cli/text/a.ts', from('../../xlsx'), IMPORTS],
  ['src/cli/a.ts', from('../../package.json'), IMPORTS],
  ['src/cli/a.ts', 'export const x = new Date();\n', SYNTAX],
  ['src/cli/main.ts', from('../core/review'), IMPORTS],
  ['src/cli/main.ts', from('../excel/host'), IMPORTS],
  // The worker and the pane reach the engine through app; only entry points choose their host and read the clock.
  ['src/worker/main.ts', from('../core/review'), IMPORTS],
  ['src/worker/a.ts', from('../xlsx'), IMPORTS],
  ['src/worker/start.ts', from('../xlsx'), IMPORTS],
  ['src/worker/files/a.ts', from('../../i18n'), IMPORTS],
  ['src/worker/files/a.ts', from('../../core/review'), IMPORTS],
  ['src/worker/files/a.ts', from('../../host/host'), IMPORTS],
  ['src/worker/main.ts', from('../excel'), IMPORTS],
  ['src/worker/main.ts', from('react'), IMPORTS],
  ['src/taskpane/a.tsx', from('../core/review'), IMPORTS],
  ['src/taskpane/a.tsx', from('../excel'), IMPORTS],
  ['src/taskpane/a.tsx', from('../xlsx'), IMPORTS],
  ['src/taskpane/a.tsx', from('../host/host'), IMPORTS],
  ['src/taskpane/a.tsx', from('../worker/main'), IMPORTS],
  ['src/taskpane/a.tsx', from('../worker/start'), IMPORTS],
  ['src/taskpane/main.tsx', from('../worker/main'), IMPORTS],
  ['src/taskpane/main.tsx', from('../worker/files/file-work'), IMPORTS],
  ['src/taskpane/a.tsx', from('fflate'), IMPORTS],
  ['src/taskpane/a.tsx', from('../../package.json'), IMPORTS],
  ['src/taskpane/a.tsx', 'export const x = Office.context;\n', GLOBALS],
  ['src/taskpane/a.tsx', 'export const x = Excel.run;\n', GLOBALS],
  ['src/taskpane/a.tsx', 'export const x = new Date();\n', SYNTAX],
  ['src/taskpane/main.tsx', from('../core/review'), IMPORTS],
  ['src/taskpane/main.tsx', from('../xlsx'), IMPORTS],
  ['src/taskpane/main.tsx', 'export const x = Excel.run;\n', GLOBALS],
  ['src/commands/a.ts', from('../excel'), IMPORTS],
  ['src/commands/a.ts', from('../taskpane/app'), IMPORTS],
  ['src/commands/a.ts', from('react'), IMPORTS],
  ['src/commands/a.ts', 'export const x = new Date();\n', SYNTAX],
  ['src/commands/main.ts', from('../taskpane/app'), IMPORTS],
  // The workbench draws the file host's workbook, but its entry point alone opens one.
  ['src/workbench/a.tsx', from('../xlsx'), IMPORTS],
  ['src/workbench/a.tsx', from('../core/review'), IMPORTS],
  ['src/workbench/a.tsx', from('../excel'), IMPORTS],
  ['src/workbench/a.tsx', from('fflate'), IMPORTS],
  ['src/workbench/a.tsx', 'export const x = new Date();\n', SYNTAX],
  ['src/workbench/a.tsx', from('../worker/files/file-work'), IMPORTS],
  ['src/workbench/main.tsx', from('../worker/main'), IMPORTS],
  ['src/workbench/main.tsx', from('../excel'), IMPORTS],
  ['src/workbench/main.tsx', from('../core/review'), IMPORTS],
  ['src/taskpane/a.tsx', from('../workbench/workbench'), IMPORTS],
  // Nothing imports an entry point's folder.
  ['src/app/a.ts', from('../taskpane/app'), IMPORTS],
  ['src/app/a.ts', from('../worker/main'), IMPORTS],
  ['src/app/a.ts', from('../host/host'), IMPORTS],
  ['src/excel/a.ts', from('../app/session/session'), IMPORTS],
  ['src/excel/a.ts', from('../i18n'), IMPORTS],
  ['src/excel/a.ts', from('react'), IMPORTS],
  ['src/excel/a.ts', 'export const x = new Date();\n', SYNTAX],
  // A folder that the table does not know is not allowed to begin with.
  ['src/helpers/a.ts', from('../core/model/day'), IMPORTS],
];

const ALLOWED: readonly (readonly [file: string, code: string])[] = [
  ['src/core/rules/a.ts', from('../model/day')],
  ['src/core/review.ts', from('./rules/rule')],
  ['src/core/model/decimal.ts', from('big.js')],
  ['src/core/model/cells.ts', from('numfmt')],
  ['src/core/profile/schema.ts', from('valibot')],
  ['src/core/settings/schema.ts', from('valibot')],
  ['src/core/rules/a.ts', 'export const x = new Date(0);\n'],
  ['src/host/a.ts', typeFrom('../core/model/day')],
  ['src/xlsx/a.ts', from('../core/model/day')],
  ['src/xlsx/a.ts', from('fflate')],
  ['src/excel/a.ts', 'export const x = Excel.run;\n'],
  ['src/xlsx/a.ts', "export const x = new TextDecoder('utf-8');\n"],
  ['src/cli/a.ts', 'export const x = process.argv;\n'],
  ['src/app/a.ts', from('../core/review')],
  ['src/app/briefing/docx/a.ts', from('docx')],
  ['src/app/a.ts', typeFrom('../i18n')],
  ['src/i18n/a.ts', typeFrom('../core/model/message')],
  ['src/cli/a.ts', from('../app/report')],
  ['src/cli/a.ts', from('../i18n')],
  ['src/cli/a.ts', from('node:fs')],
  ['src/cli/main.ts', from('../xlsx')],
  ['src/cli/main.ts', 'export const x = new Date();\n'],
  ['src/app/a.ts', typeFrom('../host/host')],
  ['src/excel/a.ts', from('../core/model/address')],
  ['src/worker/main.ts', from('../app/engine/engine')],
  ['src/worker/main.ts', from('../i18n')],
  ['src/worker/main.ts', from('../xlsx')],
  ['src/worker/files/a.ts', from('../../xlsx')],
  ['src/worker/files/a.ts', typeFrom('../../host/host')],
  ['src/taskpane/main.tsx', from('../worker/start')],
  ['src/workbench/main.tsx', from('../worker/start')],
  ['src/workbench/main.tsx', from('../worker/files/file-work')],
  ['src/taskpane/page-engine.ts', from('../xlsx')],
  ['src/taskpane/a.tsx', from('../app/session/session')],
  ['src/taskpane/a.tsx', typeFrom('../host/host')],
  ['src/taskpane/a.tsx', from('react')],
  ['src/taskpane/a.tsx', from('@fluentui/react-components')],
  ['src/taskpane/main.tsx', from('../excel')],
  ['src/taskpane/main.tsx', 'export const x = new Date();\n'],
  ['src/workbench/a.tsx', typeFrom('../xlsx')],
  ['src/workbench/a.tsx', from('../taskpane/app')],
  ['src/workbench/a.tsx', from('@tanstack/react-virtual')],
  ['src/workbench/main.tsx', from('../xlsx')],
  ['src/workbench/main.tsx', 'export const x = new Date();\n'],
  ['src/commands/main.ts', from('../excel')],
  ['src/commands/main.ts', 'export const x = new Date();\n'],
];

function lint(snippets: readonly { readonly file: string; readonly code: string }[]): readonly (readonly string[])[] {
  const script = join(__dirname, 'support/lint-snippets.mjs');
  const run = spawnSync(process.execPath, [script], {
    cwd: join(__dirname, '..'),
    input: JSON.stringify(snippets),
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as string[][];
}

describe('the import rules', () => {
  const results = lint([...FORBIDDEN, ...ALLOWED].map(([file, code]) => ({ file, code })));

  it.each(FORBIDDEN.map(([file, code, rule], index) => ({ file, code, rule, index })))(
    'refuse in $file: $code',
    ({ rule, index }) => {
      expect(results[index]).toContain(rule);
    },
  );

  it.each(ALLOWED.map(([file, code], index) => ({ file, code, index: FORBIDDEN.length + index })))(
    'allow in $file: $code',
    ({ index }) => {
      expect(results[index]).toEqual([]);
    },
  );
});
