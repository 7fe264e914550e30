import { addin } from './webpack/addin.js';
import { cli } from './webpack/cli.js';

/** What ships: the command, and the add-in's pages. */
export default [cli, addin];
