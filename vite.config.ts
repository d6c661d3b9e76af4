/** How the widget is built; `cli/build.ts` names the modules. The rest of the package is plain `tsc`. */
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    // Nesting, light-dark() and logical properties go through as they are written.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    outDir: 'dist/widget',
    // The type declarations are there already.
    emptyOutDir: false,
    rolldownOptions: { output: { codeSplitting: false, minify: true } },
    minify: true,
  },
});
