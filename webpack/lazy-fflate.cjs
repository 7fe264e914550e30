// What the reader takes of fflate, which is loaded at the first call: the command inflates with zlib, and needs fflate
// only for parts that are too large to be inflated at once.
const fflate = () => require('../node_modules/fflate/esm/browser.js');

exports.inflateSync = (...args) => fflate().inflateSync(...args);
/** A class to whoever calls `new`, which takes the object that is returned. */
exports.Inflate = function Inflate(...args) {
  const { Inflate } = fflate();
  return new Inflate(...args);
};
