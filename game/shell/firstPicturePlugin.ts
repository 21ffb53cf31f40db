import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import solid from 'vite-plugin-solid';
import { LANGUAGES } from '../wording/format.ts';
import { scenarioCards } from './cardsPlugin.ts';

/** The code of a module with all that it needs, in one piece. */
async function inOnePiece(config: InlineConfig): Promise<string> {
  const [bundle] = [
    await build({
      ...config,
      configFile: false,
      logLevel: 'error',
      build: { ...config.build, write: false, rolldownOptions: { output: { codeSplitting: false } } },
    }),
  ].flat();
  if (!bundle || !('output' in bundle)) throw new Error('nothing was built');
  return bundle.output[0].code;
}

/**
 * Draws the home screen into the page in every language, so that a first visitor sees it before the program has come;
 * `showFirstPicture.ts` shows the one that is wanted.
 */
export function firstPicture(folder: string): Plugin {
  const drawing = () =>
    inOnePiece({
      root: folder,
      plugins: [
        solid({ ssr: true, solid: { generate: 'ssr', hydratable: false } }),
        scenarioCards(join(folder, 'scenarios')),
      ],
      ssr: { noExternal: true },
      build: { ssr: join(folder, 'game/shell/firstPicture.tsx'), minify: false },
    });
  const showing = () =>
    inOnePiece({
      root: folder,
      build: {
        lib: {
          entry: join(folder, 'game/shell/showFirstPicture.ts'),
          formats: ['iife'],
          name: 'firstPicture',
        },
      },
    });
  return {
    name: 'first-picture',
    apply: 'build',
    async transformIndexHtml() {
      const code = Buffer.from(await drawing()).toString('base64');
      const { drawHome }: typeof import('./firstPicture.tsx') = await import(
        `data:text/javascript;base64,${code}`
      );
      return [
        ...LANGUAGES.map(language => ({
          tag: 'template',
          attrs: { lang: language },
          children: drawHome(language),
          injectTo: 'body' as const,
        })),
        { tag: 'script', attrs: { src: './first-picture.js' }, injectTo: 'body' as const },
      ];
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'first-picture.js', source: await showing() });
    },
  };
}
