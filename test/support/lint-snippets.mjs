// Lints snippets as if they were files of the project: JSON [{ file, code }] on standard input, JSON [[ruleId, …], …] on
// standard output. Its own process, because ESLint imports its configuration in a way that jest does not offer.
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/** Snippets are in no tsconfig: rules that need types are left out, the project's own rules do not. */
const eslint = new ESLint({
  overrideConfig: [
    { files: ['**/*.ts', '**/*.tsx'], ...tseslint.configs.disableTypeChecked },
    { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parserOptions: { projectService: false } } },
  ],
});

let input = '';
for await (const chunk of process.stdin) input += chunk;

const results = [];
for (const { file, code } of JSON.parse(input)) {
  const [result] = await eslint.lintText(code, { filePath: file });
  results.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(results));
