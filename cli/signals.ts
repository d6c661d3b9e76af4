/** Ctrl-C and a service manager's stop: close what is open, once, then end with exit code 0. */

/** Resolves after `close` is done; a second Ctrl-C while closing ends at once. */
export async function untilStopped(close: () => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  process.once('SIGINT', () => process.exit(130));
  await close();
}
