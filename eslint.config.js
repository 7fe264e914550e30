import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import chinese from './eslint/chinese-punctuation.js';
import layers from './eslint/layers.js';

/** What only a browser or only Node has: everything but the command runs in both. */
const ONE_HOST_GLOBALS = [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'XMLHttpRequest',
  'process',
  'Buffer',
  'require',
  'module',
  'setImmediate',
];

/** Names of the hosts' and of Node's worlds; core compiles and runs without any of them. */
const HOST_GLOBALS = [
  ...ONE_HOST_GLOBALS,
  'fetch',
  'globalThis',
  'self',
  'console',
  'performance',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'Intl',
  'TextDecoder',
  'TextEncoder',
];

const OFFICE_GLOBALS = ['Excel', 'Office', 'OfficeExtension'];

const forbid = (names, message) => names.map((name) => ({ name, message }));

const CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: 'The as-of day is passed in: only the entry point of a program reads the clock.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The as-of day is passed in: only the entry point of a program reads the clock.',
  },
];

const RANDOM = {
  selector: "MemberExpression[object.name='Math'][property.name='random']",
  message: 'The engine gives the same answer twice.',
};

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers print the same everywhere in a template; objects do not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Text is taken apart by code points, which is what [...text] gives.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // An arrow that only calls is read as a call, whatever it returns.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-control-regex': 'off',
      // Full-width spaces and their like are what the parsers are about.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { layers, 'office-addins': { rules: officeAddins.rules } },
    rules: {
      'layers/imports': 'error',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'no-restricted-globals': [
        'error',
        ...forbid(OFFICE_GLOBALS, 'src/excel is the only folder that names Office.js.'),
      ],
      'no-restricted-syntax': ['error', ...CLOCK],
      'no-console': 'error',
    },
  },
  {
    // The same use cases, reader and sentences serve the command, the browser page and the add-in.
    files: ['src/app/**/*.ts', 'src/xlsx/**/*.ts', 'src/i18n/**/*.ts', 'src/host/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...forbid(OFFICE_GLOBALS, 'src/excel is the only folder that names Office.js.'),
        ...forbid(ONE_HOST_GLOBALS, 'This folder runs in Node and in browsers alike.'),
      ],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...forbid(OFFICE_GLOBALS, 'core knows no host.'),
        ...forbid(HOST_GLOBALS, 'core is pure: it knows neither a browser nor Node.'),
      ],
      'no-restricted-syntax': ['error', ...CLOCK, RANDOM],
    },
  },
  {
    files: ['src/{taskpane,workbench}/**/*.ts', 'src/{taskpane,workbench}/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
    rules: {
      // The React Compiler is not used, so what it cannot memoize costs nothing.
      'react-hooks/incompatible-library': 'off',
    },
  },
  {
    files: ['src/i18n/zh-CN/**/*.ts'],
    plugins: { chinese },
    rules: { 'chinese/punctuation': 'error' },
  },
  { files: ['src/excel/**/*.ts'], rules: { 'no-restricted-globals': 'off' } },
  // Entry points read the clock, and nothing else does.
  {
    files: ['src/cli/main.ts', 'src/taskpane/main.tsx', 'src/workbench/main.tsx', 'src/commands/main.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: { module: 'writable' } } },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      ecmaVersion: 2023,
      sourceType: 'module',
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  {
    // Runs as it is written, in the oldest browser that an Excel may show it in.
    files: ['src/shell/*.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { window: 'readonly', document: 'readonly', navigator: 'readonly' },
    },
  },
);
