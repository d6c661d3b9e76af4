/**
 * The built command, which starts in half the time of the sources; `setup.ts` sees that it is up to date. How a
 * checkout starts, by `cli/vindbaar.mjs`, is what the demo's tests do.
 */
import { join } from 'node:path';

export const COMMAND = join(import.meta.dirname, '../dist/cli/main.js');
