import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Parts of Phaser that its sources leave out or take in by flags; a flag that nobody sets counts as set. */
const FLAGS: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/**
 * Builds with the parts of Phaser that the table uses (`game/table/leanPhaser.cjs`) instead of the whole. The development
 * server takes the whole: it cannot serve CommonJS sources.
 */
export const leanPhaser: Plugin = {
  name: 'lean-phaser',
  apply: 'build',
  enforce: 'pre',
  config: () => ({
    resolve: {
      alias: [
        { find: /^phaser$/, replacement: path('../table/leanPhaser.cjs') },
        { find: /^phaser-source\//, replacement: `${path('../../node_modules/phaser/src')}/` },
      ],
    },
  }),
  transform: {
    filter: { id: /node_modules[\\/]phaser[\\/]src[\\/].*\.js$/ },
    handler: code => ({
      code: code.replace(/typeof ([A-Z0-9_]+)\b/g, (whole, flag: string) =>
        flag in FLAGS ? String(FLAGS[flag]) : whole,
      ),
      map: null,
    }),
  },
};
