/**
 * The generated site in a process of its own, so that serving costs the crawler nothing: `serve.ts PAGES clean|tricks`.
 * Says `{url}` when it listens; answers the message `asked` with how often what was asked for.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { htmlOf, pathOf } from '../../test/crawler/municipal-site.ts';
import { trickySite, type TrickReply } from '../../test/crawler/tricks.ts';

const pages = Number(process.argv[2]);
const isTricky = process.argv[3] === 'tricks';
const asked = new Map<string, number>();
const packed = new Map<string, Buffer>();
/** What does not fit in memory is made when it is asked for. */
const MOST_PACKED = 10_000;

const tricky = isTricky ? trickySite(pages) : undefined;
const numbers = new Map(Array.from({ length: pages }, (_, number) => [pathOf(number), number]));

function clean(path: string, base: string): TrickReply {
  const number = numbers.get(path);
  if (number === undefined)
    return path === '/robots.txt' ? { body: `Sitemap: ${base}/none.xml` } : { status: 404 };
  return { body: page(number), headers: { 'content-encoding': 'gzip', etag: `"${number}"` } };
}

function page(number: number): Buffer {
  const path = pathOf(number);
  const known = packed.get(path);
  if (known !== undefined) return known;
  const made = gzipSync(htmlOf(number, pages), { level: 6 });
  if (packed.size < MOST_PACKED) packed.set(path, made);
  return made;
}

const server = createServer((request, response) => {
  const path = request.url ?? '/';
  const times = (asked.get(path) ?? 0) + 1;
  asked.set(path, times);
  const base = `http://${request.headers.host ?? ''}`;
  const reply = tricky === undefined ? clean(path, base) : tricky.answer(path, base, times);
  if (reply.isCut === true) return void request.socket.destroy();
  const send = () => {
    response.writeHead(reply.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...reply.headers });
    response.end(reply.body);
  };
  if (reply.delayMs === undefined) send();
  else setTimeout(send, reply.delayMs);
});

if (!isTricky) for (let number = 0; number < Math.min(pages, MOST_PACKED); number++) page(number);
server.listen(0, '127.0.0.1', () => {
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
process.on('message', () => {
  process.send?.({ asked: Object.fromEntries(asked) });
  asked.clear();
});
