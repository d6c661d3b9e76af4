/** Builds the widget as one self-contained module; the rest of the package is plain `tsc`. */
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist/widget',
    // The type declarations are there already.
    emptyOutDir: false,
    lib: { entry: 'widget/vindbaar-search.ts', formats: ['es'], fileName: () => 'vindbaar-search.js' },
    rolldownOptions: { output: { codeSplitting: false, minify: true } },
    minify: true,
  },
});
