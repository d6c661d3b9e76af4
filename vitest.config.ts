import { defineConfig } from 'vitest/config';
import { ClosingLine } from './test/reporter.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'dist/**'],
    globalSetup: ['test/setup.ts'],
    reporters: ['default', new ClosingLine()],
    testTimeout: 30_000,
    // A machine with other work takes longer; what never comes fails all the same.
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 120_000,
  },
});
