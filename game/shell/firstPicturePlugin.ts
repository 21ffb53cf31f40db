import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import solid from 'vite-plugin-solid';
import { LANGUAGES } from '../wording/format.ts';
import { homeWordingOf } from '../wording/home.ts';
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
      const [shows, draws] = await Promise.all([showing(), drawing()]);
      const code = Buffer.from(draws).toString('base64');
      const { drawHome }: typeof import('./firstPicture.tsx') = await import(
        `data:text/javascript;base64,${code}`
      );
      const drawingIn = (language: (typeof LANGUAGES)[number]) => {
        const { title, text, again } = homeWordingOf(language).failed;
        const attrs = { lang: language, 'data-failed': `${title}. ${text}`, 'data-again': again };
        return { tag: 'template', attrs, children: drawHome(language), injectTo: 'body' as const };
      };
      return [
        ...LANGUAGES.map(drawingIn),
        // In the page itself: a file would come a whole answer of the network later.
        { tag: 'script', children: shows, injectTo: 'body' as const },
      ];
    },
  };
}
