/** `npm run bench NAME [arguments]`: measurements, which take too long or depend too much on the machine for a test. */
import { readdirSync } from 'node:fs';

const NAMES = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && name !== 'run.ts')
  .map((name) => name.replace('.ts', ''));

const name = process.argv[2] ?? '';
if (NAMES.includes(name)) await import(`./${name}.ts`);
else {
  process.stderr.write(`Usage: npm run bench NAME. Names: ${NAMES.join(', ')}.\n`);
  process.exitCode = 2;
}
