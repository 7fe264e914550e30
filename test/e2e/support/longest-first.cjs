const { default: Sequencer } = require('@jest/test-sequencer');

/** Suites that take a minute or more, the longest first. */
const LONG = ['pane-axe', 'pane-failures', 'large', 'workbench', 'pane-highlight', 'pane-check', 'pane-environment'];

/** A machine that runs them for the first time knows no durations: the longest would come last, and one core would wait. */
class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = LONG.findIndex((name) => path.endsWith(`/${name}.test.ts`));
      return at < 0 ? LONG.length : at;
    };
    return [...tests].sort((one, other) => rank(one) - rank(other));
  }
}

module.exports = LongestFirst;
