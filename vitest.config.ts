import { defineConfig } from 'vitest/config';
import { ClosingLine } from './test/reporter.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'dist/**'],
    globalSetup: ['test/setup.ts'],
    reporters: ['default', new ClosingLine()],
    // A machine with other work takes many times longer; what never comes fails all the same.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
