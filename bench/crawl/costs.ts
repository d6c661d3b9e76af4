/** What a process took so far, said to whoever started it. */

export interface Costs {
  wallMs: number;
  cpuMs: number;
  /** Most memory the system ever counted as its own. */
  peakBytes: number;
}

export function tellCosts(): void {
  const { user, system } = process.cpuUsage();
  const costs: Costs = {
    wallMs: process.uptime() * 1000,
    cpuMs: (user + system) / 1000,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
  process.send?.(costs);
  process.disconnect?.();
}
