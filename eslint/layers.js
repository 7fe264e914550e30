import { posix, relative, sep } from 'node:path';

/**
 * Who may import whom under src/: the table of ARCHITECTURE.md, which test/lint-rules.test.ts proves arrow by arrow.
 *
 * - `folders`: folders (or single files, without extension) under src/ that a folder may import, beside itself.
 * - `typesFrom`: folders of which it may import types only.
 * - `outside`: files outside src/ that it may import, as paths from src/.
 * - `packages`: npm packages that it may import; `node` stands for Node's own modules.
 *
 * The longest matching path wins, so a file may have more than its folder.
 */
export const LAYERS = {
  core: { folders: [], packages: [] },
  'core/model/decimal': { folders: ['core'], packages: ['big.js'] },
  'core/model/cells': { folders: ['core'], packages: ['numfmt'] },
  'core/profile': { folders: ['core'], packages: ['valibot'] },
  'core/settings': { folders: ['core'], packages: ['valibot'] },
  host: { folders: [], typesFrom: ['core/model'], packages: [] },
  excel: { folders: ['host', 'core/model'], packages: [] },
  xlsx: { folders: ['host', 'core/model'], packages: ['fflate'] },
  i18n: { folders: ['core/model'], packages: [] },
  app: { folders: ['core'], typesFrom: ['host', 'i18n'], packages: [] },
  'app/briefing/docx': { folders: ['core'], typesFrom: ['host', 'i18n'], packages: ['docx'] },
  // The engine beside the page: what it is asked and what it answers is app's business.
  worker: { folders: ['app', 'i18n', 'core/model'], packages: [] },
  // Picked files are read where the engine is, so that a large one holds up no page.
  'worker/main': { folders: ['app', 'i18n', 'core/model', 'xlsx'], packages: [] },
  // So are those that the workbench opens and saves, without an engine. Both ends of that talk.
  'worker/files': { folders: ['app', 'core/model', 'xlsx'], typesFrom: ['host'], packages: [] },
  taskpane: {
    folders: ['app', 'i18n', 'core/model'],
    typesFrom: ['host'],
    packages: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons', '@tanstack/react-virtual'],
  },
  'taskpane/page-engine': { folders: ['app', 'i18n', 'core/model', 'xlsx'], packages: [] },
  // The same pane beside a grid. It draws the workbook of the file host, whose types it knows.
  workbench: {
    folders: ['app', 'i18n', 'core/model', 'taskpane'],
    typesFrom: ['host', 'xlsx'],
    packages: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons', '@tanstack/react-virtual'],
  },
  'workbench/main': {
    folders: ['app', 'i18n', 'core/model', 'taskpane', 'xlsx', 'worker/start', 'worker/files'],
    typesFrom: ['host'],
    packages: ['react', 'react-dom', '@fluentui/react-components'],
    outside: ['../package.json', '../samples/示例台账.xlsx'],
  },
  commands: { folders: ['app', 'i18n', 'core/model'], typesFrom: ['host'], packages: [] },
  cli: { folders: ['app', 'i18n', 'core/model'], typesFrom: ['host'], packages: ['node'] },
  'taskpane/main': {
    folders: ['app', 'i18n', 'core/model', 'excel', 'worker/start'],
    typesFrom: ['host'],
    packages: ['react', 'react-dom', '@fluentui/react-components'],
    outside: ['../package.json'],
  },
  'commands/main': { folders: ['app', 'i18n', 'core/model', 'excel'], packages: [] },
  // Entry points alone choose their host, and know their version.
  'cli/main': { folders: ['app', 'i18n', 'core/model', 'xlsx'], packages: ['node'], outside: ['../package.json'] },
};

/** @param {string} path A path under src/, without extension. */
function layerOf(path) {
  const names = Object.keys(LAYERS).filter((name) => isUnder(path, name));
  return names.sort((a, b) => b.length - a.length)[0];
}

/** @param {string} path @param {string} folder */
function isUnder(path, folder) {
  return path === folder || path.startsWith(`${folder}/`);
}

/** @param {string} specifier */
function packageOf(specifier) {
  if (specifier.startsWith('node:')) return 'node';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/**
 * Why an import is not allowed, or null.
 *
 * @param {string} from The importing file under src/, without extension.
 * @param {string} specifier As written.
 * @param {boolean} typeOnly
 * @returns {string | null}
 */
export function refusal(from, specifier, typeOnly) {
  const layer = layerOf(from);
  if (layer === undefined) return `src/${from} belongs to no layer: name it in eslint/layers.js`;
  const allowed = LAYERS[layer];
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier);
    return allowed.packages.includes(name) ? null : `${layer} may not import ${name}`;
  }
  const to = posix.normalize(posix.join(posix.dirname(from), specifier));
  if (to.startsWith('..')) {
    return (allowed.outside ?? []).includes(to) ? null : `${layer} may not import ${to}, outside src`;
  }
  if (to.split('/')[0] === from.split('/')[0]) return null;
  if (allowed.folders.some((folder) => isUnder(to, folder))) return null;
  if ((allowed.typesFrom ?? []).some((folder) => isUnder(to, folder))) {
    return typeOnly ? null : `${layer} may import only types from ${to}`;
  }
  return `${layer} may not import ${to}`;
}

/** @param {{ importKind?: string, exportKind?: string, specifiers?: { importKind?: string }[] }} node */
function isTypeOnly(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = node.specifiers ?? [];
  return specifiers.length > 0 && specifiers.every((specifier) => specifier.importKind === 'type');
}

/** @type {import('eslint').Rule.RuleModule} */
const importRule = {
  meta: {
    type: 'problem',
    docs: { description: 'Keep to the import rules of ARCHITECTURE.md.' },
    schema: [],
    messages: { refused: '{{why}} (see ARCHITECTURE.md, "Who may import whom").' },
  },
  create(context) {
    const path = relative(context.cwd, context.filename).split(sep).join('/');
    if (!path.startsWith('src/')) return {};
    const from = path.slice('src/'.length).replace(/\.[^./]+$/, '');

    const check = (node, source, typeOnly) => {
      if (typeof source?.value !== 'string') return;
      const why = refusal(from, source.value, typeOnly);
      if (why !== null) context.report({ node, messageId: 'refused', data: { why } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
      ExportNamedDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
      ExportAllDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
      ImportExpression: (node) => check(node, node.source, false),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal, true),
      TSImportEqualsDeclaration: (node) => check(node, node.moduleReference?.expression, false),
      'CallExpression[callee.name="require"]': (node) => check(node, node.arguments[0], false),
    };
  },
};

/** ESLint plugin with the one rule `layers/imports`. */
export default { meta: { name: 'layers' }, rules: { imports: importRule } };
