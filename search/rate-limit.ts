/** A bucket of questions for each client, filled by the clock: generous for people, short for a runaway program. */

export interface RateLimitOptions {
  /** Questions a client may ask at once. @default 200 */
  burst?: number;
  /** Questions a second it gets back. @default 20 */
  perSecond?: number;
  /** Clients that are remembered; the one that was quiet longest is forgotten. @default 10000 */
  clients?: number;
  /** Current time in milliseconds. */
  now: () => number;
}

export interface RateLimit {
  /** @returns 0 when the client may ask, else the seconds to wait. */
  take(client: string): number;
}

export function rateLimit({
  burst = 200,
  perSecond = 20,
  clients = 10_000,
  now,
}: RateLimitOptions): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take(client) {
      const time = now();
      const { left: before, at } = buckets.get(client) ?? { left: burst, at: time };
      const left = Math.min(burst, before + ((time - at) / 1000) * perSecond);
      buckets.delete(client);
      buckets.set(client, { left: Math.max(0, left - 1), at: time });
      const [quietest] = buckets.keys();
      if (buckets.size > clients && quietest !== undefined) buckets.delete(quietest);
      return left >= 1 ? 0 : Math.ceil((1 - left) / perSecond);
    },
  };
}
