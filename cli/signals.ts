/** Ctrl-C and a service manager's stop: close what is open, once, then end with exit code 0. */

/**
 * Resolves after `close` is done; a second Ctrl-C while closing ends at once.
 * @param announce says that all is ready; whoever reads it may stop us that very moment
 */
export async function untilStopped(announce: () => void, close: () => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
    announce();
  });
  process.once('SIGINT', () => process.exit(130));
  await close();
}
