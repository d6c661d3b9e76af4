/** The engine in a process of its own, so that its memory and its time are not those of what measures it. */
import { startEngine } from '../../engine/server.ts';

const [dbPath = ''] = process.argv.slice(2);
const started = performance.now();
const engine = await startEngine({ httpAddr: '127.0.0.1:0', dbPath });
process.send?.({ url: engine.url, openedMs: performance.now() - started });
process.on('message', (asked) => {
  if (asked === 'memory') process.send?.({ memoryBytes: process.memoryUsage.rss() });
  else void engine.close().then(() => process.disconnect());
});
