// What core takes of numfmt, which is loaded at the first call: its tables of a hundred locales take some 20 ms to
// build, and a ledger whose figures and dates are plain never needs them. (Its package.json names, for require(), a
// file that it does not have, so the ES module is named here.)
const numfmt = () => require('../node_modules/numfmt/dist/index.mjs');

exports.format = (...args) => numfmt().format(...args);
exports.isDateFormat = (...args) => numfmt().isDateFormat(...args);
