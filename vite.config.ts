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
