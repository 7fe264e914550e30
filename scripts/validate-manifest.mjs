// Part of npm run validate: asks Microsoft's validation service about manifest.xml, where the network leads there. Where
// it does not, that is said, and test/manifest.test.ts has checked the same file against the published schema's rules.
import manifestTools from 'office-addin-manifest';
import { fromRoot } from './lib/root.mjs';

const PATIENCE_MS = 20_000;

const validation = manifestTools.validateManifest(fromRoot('manifest.xml')).then(
  (result) => ({ result }),
  (error) => ({ unreachable: error instanceof Error ? error.message : String(error) }),
);
const giveUp = new Promise((resolve) => {
  setTimeout(() => resolve({ unreachable: `no answer within ${PATIENCE_MS / 1000} s` }), PATIENCE_MS);
});

const { result, unreachable } = await Promise.race([validation, giveUp]);
if (unreachable !== undefined) {
  console.log(
    `manifest.xml was not validated by Microsoft's service, which cannot be reached from here: ${unreachable}`,
  );
} else if (result.report === undefined) {
  console.log(`Microsoft's service did not validate manifest.xml: ${result.status} ${result.statusText}`);
} else {
  for (const issue of result.report.errors ?? []) console.error(`${issue.title}: ${issue.content}`);
  console.log(`manifest.xml is ${result.isValid ? 'accepted' : 'refused'} by Microsoft's validation service`);
}
// Not by itself: a connection that leads nowhere would keep the process alive for minutes.
process.exit(result?.report !== undefined && !result.isValid ? 1 : 0);
