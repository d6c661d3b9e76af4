/** `vindbaar robots`: what a robots.txt says of addresses, and the line that says so. */
import {
  MAX_ROBOTS_BYTES,
  judgeRobots,
  parseRobots,
  robotsText,
  ALLOW_ALL,
  type Robots,
} from '../../crawler/robots.ts';
import { withFetcher } from '../../crawler/read-address.ts';
import { readRobotsFile } from '../../crawler/site-rules.ts';
import { VindbaarError } from '../../model/errors.ts';
import { isInternalAddress, readBytes, USER_AGENT, webAddress } from '../input.ts';
import { note, say, table } from '../terminal.ts';

export interface RobotsCommandOptions {
  /** A file, an address of a robots.txt, or of a site. */
  input: string;
  addresses: string[];
  agent: string;
  json: boolean;
}

interface Read {
  robots: Robots;
  /** Why no line decides. */
  status?: string;
  /** A failing server allows nothing. */
  isForbidden: boolean;
  /** Addresses without a host are read on this one. */
  base: string;
}

export async function robotsCommand(options: RobotsCommandOptions): Promise<void> {
  const read = await readRobots(options);
  if (read.status !== undefined) note(`${options.input}: ${read.status}`);
  const rows = options.addresses.map((address) => verdictOf(address, read));
  if (options.json) {
    for (const row of rows) say(JSON.stringify(row));
    return;
  }
  say(
    table(
      rows.map(({ address, allowed, line, rule, reason }) => [
        allowed ? 'allowed' : 'disallowed',
        address,
        line === undefined ? (reason ?? '') : `line ${line}: ${rule ?? ''}`,
      ]),
    ),
  );
}

interface Row {
  address: string;
  allowed: boolean;
  /** Line number in the file, from 1. */
  line?: number;
  rule?: string;
  /** Why, when no line decides. */
  reason?: string;
}

function verdictOf(address: string, { robots, isForbidden, status, base }: Read): Row {
  if (!URL.canParse(address, base)) {
    throw new VindbaarError({
      kind: 'usage',
      where: address,
      what: 'this is not an address.',
      todo: 'Give whole addresses such as https://www.example.nl/a, or paths such as /a.',
    });
  }
  const { pathname, href } = new URL(address, base);
  if (isForbidden && pathname !== '/robots.txt') return { address, allowed: false, reason: status ?? '' };
  const { allowed, rule } = judgeRobots(robots, href);
  if (rule === undefined) return { address, allowed, reason: status ?? 'no rule matches' };
  const written = `${rule.allow ? 'Allow' : 'Disallow'}: ${rule.pattern}`;
  return { address, allowed, line: rule.line, rule: written };
}

async function readRobots({ input, agent }: RobotsCommandOptions): Promise<Read> {
  const url = webAddress(input);
  if (url === undefined) {
    const bytes = await readBytes(input);
    if (bytes.length > MAX_ROBOTS_BYTES) note(`${input}: only the first ${MAX_ROBOTS_BYTES} bytes are read.`);
    return { robots: parseRobots(robotsText(bytes), agent), isForbidden: false, base: 'http://localhost/' };
  }
  const file = url.pathname === '/' ? new URL('/robots.txt', url).href : url.href;
  const options = { allowPrivate: isInternalAddress(url), userAgent: USER_AGENT };
  const read = await withFetcher(options, (fetcher) => readRobotsFile(file, fetcher));
  const base = url.href;
  if (read.kind === 'text') return { robots: parseRobots(read.text, agent), isForbidden: false, base };
  return { robots: ALLOW_ALL, isForbidden: read.kind === 'unreachable', status: read.status, base };
}
