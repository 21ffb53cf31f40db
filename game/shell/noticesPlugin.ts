import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Whose code a build carries besides what `dependencies` names: the worker for use without a network, and its page. */
const BUILT_IN = [
  'workbox-window',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

/** Licence of the fonts that the game carries in a form of its own. */
const CUT_FONTS = 'assets/fonts/OFL.txt';

const FILE = 'notices.txt';
const LICENCE = /^(?:licen[cs]e|copying|ofl)(?:\.\w+)?$/i;

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

const read = (folder: string): Package =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;

/** The folder of a package as one that stands in `from` finds it; null if it is not installed. */
function folderOf(name: string, from: string): string | null {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  return dirname(from) === from ? null : folderOf(name, dirname(from));
}

/** What is said of one package: its licence in full, or where the package brings no text, its name and its author. */
function noticeOf(folder: string): string {
  const { name, version, license, author } = read(folder);
  const file = readdirSync(folder).find(each => LICENCE.test(each));
  const by = typeof author === 'object' ? author.name : author;
  const text = file
    ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
    : `${license}${by ? `, ${by}` : ''}`;
  return `${name} ${version} (${license})\n\n${text}`;
}

/**
 * The licences of everything that a build may carry: the game's own, that of the fonts that were changed, then each
 * package that `dependencies` names, with all that these rest on, in the order of their names. Fails where one of them is not installed.
 */
export function noticesOf(root: string): string {
  const found = new Set<string>();
  const visit = (name: string, from: string): void => {
    const folder = folderOf(name, from);
    if (!folder) throw new Error(`${name} is not installed: its licence cannot be read`);
    if (found.has(folder)) return;
    found.add(folder);
    for (const other of Object.keys(read(folder).dependencies ?? {})) visit(other, folder);
  };
  for (const name of [...Object.keys(read(root).dependencies ?? {}), ...BUILT_IN]) visit(name, root);
  const notices = [...found].map(noticeOf).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  const own = `Red Lines / Líneas rojas\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}`;
  const cut = `Archivo and Newsreader, cut (OFL-1.1)\n\n${readFileSync(join(root, CUT_FONTS), 'utf8').trim()}`;
  return `${[own, cut, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Ships the licences of fonts, icons and libraries beside the page, as one text. */
export function notices(root: string): Plugin {
  return {
    name: 'notices',
    configureServer({ middlewares }) {
      middlewares.use(`/${FILE}`, (_, response) => {
        response.setHeader('content-type', 'text/plain; charset=utf-8');
        response.end(noticesOf(root));
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: noticesOf(root) });
    },
  };
}
