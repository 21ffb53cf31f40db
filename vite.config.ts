import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import solid from 'vite-plugin-solid';
import { scenarioCards } from './game/shell/cardsPlugin.ts';
import { firstPicture } from './game/shell/firstPicturePlugin.ts';
import { notices } from './game/shell/noticesPlugin.ts';
import { page } from './game/shell/pagePlugin.ts';
import { leanPhaser } from './game/shell/phaserPlugin.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Solid's plugin has JSX left as it is, which the scan for dependencies of the development server cannot read; the scan
 * only looks for imports, so any other way of reading JSX will do.
 */
const readableToTheScan: Plugin = {
  name: 'readable-to-the-scan',
  enforce: 'post',
  config: () => ({ optimizeDeps: { rolldownOptions: { transform: { jsx: 'react' } } } }),
};

/**
 * Nearly all of the first part runs at once. With this word in its first line Chromium compiles it while it comes, not
 * function by function while somebody waits; to other browsers it is a comment.
 */
const compiledWhileItComes: Plugin = {
  name: 'compiled-while-it-comes',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.name === 'shell')
          chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
    },
  },
};

/** Solid compiles the desk and the shell only; Phaser is a chunk of its own behind the lazy table. */
export default defineConfig({
  base: './',
  plugins: [
    solid({ include: [/(game\/(desk|shell|classroom)|tests\/desk)\/.*\.tsx$/, /lucide-solid\/.*\.jsx$/] }),
    scenarioCards(path('scenarios')),
    page(path('assets')),
    firstPicture(path('.')),
    notices(path('.')),
    leanPhaser,
    readableToTheScan,
    compiledWhileItComes,
    VitePWA({
      registerType: 'prompt',
      injectRegister: null,
      manifest: {
        name: 'Red Lines · Líneas rojas',
        short_name: 'Red Lines',
        description: 'A negotiation simulation: several issues, two publics, a deadline.',
        display: 'standalone',
        theme_color: '#0a0f12',
        background_color: '#10171b',
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,woff2}', 'notices.txt'],
        maximumFileSizeToCacheInBytes: 3_000_000,
        // The first visit is enough, without a reload.
        clientsClaim: true,
      },
    }),
  ],
  // Previews of single parts are for looking at; what they need is not the game's.
  optimizeDeps: { entries: ['index.html'] },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1600,
    // Browsers that need it would watch the whole page with it; without it they ask for parts a little later.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // How long plugins take depends on the machine and is no fault of the build.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ },
            // Of many small files each would wait for the network in its turn.
            { name: 'shell', tags: ['$initial'] },
          ],
        },
      },
    },
  },
});
