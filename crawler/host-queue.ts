/**
 * DOOR: the clock of each host. One queue keeps its rate, whichever source asks; the gentlest wish counts, and a host
 * that asks for rest is left alone as a whole.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';

/** By host. */
export type HostQueues = Map<string, { queue: PQueue; intervalMs: number }>;

/** Open connections a host at most; a slow rate needs fewer. */
export const MAX_CONNECTIONS = 8;
/** A timer for each request alone is not worth it below this. */
const SHORTEST_WINDOW_MS = 20;

/** @param intervalMs from one request to the next; a longer one that was asked for before stays */
export function queueOf(hosts: HostQueues, host: string, intervalMs: number): PQueue {
  const known = hosts.get(host);
  if (known !== undefined && known.intervalMs >= intervalMs) return known.queue;
  const queue = newQueue(intervalMs);
  hosts.set(host, { queue, intervalMs });
  return queue;
}

function newQueue(intervalMs: number): PQueue {
  const concurrency = intervalMs >= 1000 ? 1 : Math.min(MAX_CONNECTIONS, Math.ceil(1000 / intervalMs));
  const intervalCap = Math.max(1, Math.floor(SHORTEST_WINDOW_MS / intervalMs));
  return new PQueue({
    concurrency,
    interval: Math.ceil(intervalMs * intervalCap),
    intervalCap,
    // A window that slides: a timer that came late must not be made up for by two requests at once.
    strict: true,
  });
}

/** When a host may be asked again; its queue may serve several sources. */
const restsUntil = new WeakMap<PQueue, number>();

/** The whole host waits, not one page alone, and as long as the longest wait asked for. */
export async function rest(queue: PQueue, waitMs: number, signal: AbortSignal | undefined): Promise<void> {
  const until = performance.now() + waitMs;
  restsUntil.set(queue, Math.max(until, restsUntil.get(queue) ?? 0));
  queue.pause();
  try {
    await sleep(waitMs, undefined, signal === undefined ? {} : { signal });
  } finally {
    if (restsUntil.get(queue) === until || signal?.aborted === true) queue.start();
  }
}
