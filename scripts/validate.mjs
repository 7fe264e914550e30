// npm run validate, after depcruise and knip: what no compiler sees. Every rule has its page, no page is without a rule,
// and no link between the documents leads nowhere.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fromRoot } from './lib/root.mjs';

const problems = [];

/** Rules are the files of src/core/rules whose name is an id that they define, and those that take two files. */
function ruleIds() {
  const ofOneLedger = readdirSync(fromRoot('src/core/rules'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .filter((id) => readFileSync(fromRoot(`src/core/rules/${id}.ts`), 'utf8').includes(`id: '${id}'`));
  const ofTwo = readFileSync(fromRoot('src/core/compare/rules.ts'), 'utf8').matchAll(/id: '([a-z-]+)',/g);
  return [...ofOneLedger, ...[...ofTwo].map(([, id]) => id)];
}

function checkRulePages() {
  const ids = new Set(ruleIds());
  const folder = fromRoot('docs/rules');
  const pages = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
  for (const id of ids) {
    if (!pages.includes(`${id}.md`)) problems.push(`the rule ${id} has no page docs/rules/${id}.md`);
  }
  for (const page of pages) {
    const id = page.replace(/(\.zh-CN)?\.md$/, '');
    if (id !== 'README' && !ids.has(id)) problems.push(`docs/rules/${page} is about no rule`);
  }
  return ids.size;
}

function* markdownIn(folder) {
  for (const name of readdirSync(folder)) {
    if (['node_modules', 'dist', 'coverage', '.git'].includes(name)) continue;
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* markdownIn(path);
    else if (name.endsWith('.md')) yield path;
  }
}

function checkLinks() {
  let links = 0;
  for (const path of markdownIn(fromRoot())) {
    const text = readFileSync(path, 'utf8').replace(/```[\s\S]*?```/g, '');
    for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(https?:|mailto:|#)/.test(target)) continue;
      links++;
      const file = join(dirname(path), decodeURI(target.replace(/#.*$/, '')));
      if (!existsSync(file)) problems.push(`${relative(fromRoot(), path)} links to ${target}, which is not there`);
    }
  }
  return links;
}

const rules = checkRulePages();
const links = checkLinks();
for (const problem of problems) console.error(problem);
console.log(`${rules} rules with their pages, ${links} links; ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
