import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';

/**
 * What the page may load, and from where, besides the scripts that stand in it; of the build only, for the development
 * server needs more.
 */
const policyFor = (scripts: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(script => `'sha256-${createHash('sha256').update(script).digest('base64')}'`).join(' ')}`,
    "connect-src 'self'",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Icons that are called by name from outside of the bundle. */
const ICONS = ['icon.svg', 'icon-180.png', 'icon-192.png', 'icon-512.png', 'icon-maskable-512.png'];

/**
 * The rest of the page around the bundle: policy, icons, robots.txt, and the styles of the first screen, which stand in
 * the page because a file of theirs would come a whole answer of the network later.
 */
export function page(assets: string): Plugin {
  let style = '';
  return {
    name: 'page',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        for (const name of ICONS)
          this.emitFile({ type: 'asset', fileName: name, source: readFileSync(join(assets, name)) });
        this.emitFile({ type: 'asset', fileName: 'robots.txt', source: 'User-agent: *\nAllow: /\n' });
        const entries = Object.values(bundle).flatMap(file =>
          file.type === 'chunk' && file.isEntry ? [file.fileName, ...file.imports] : [],
        );
        for (const chunk of entries.map(name => bundle[name])) {
          if (chunk?.type !== 'chunk') continue;
          for (const file of chunk.viteMetadata?.importedCss ?? []) {
            const sheet = bundle[file];
            if (sheet?.type !== 'asset') continue;
            style += `${sheet.source}`.replaceAll('url(./', `url(./${dirname(file)}/`);
            delete bundle[file];
          }
          // Else other parts of the program would ask for them.
          chunk.viteMetadata?.importedCss.clear();
        }
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => script!);
        const policy: HtmlTagDescriptor = {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyFor(scripts) },
          injectTo: 'head-prepend',
        };
        return {
          html,
          tags: [
            policy,
            { tag: 'style', children: style, injectTo: 'head' },
            {
              tag: 'link',
              attrs: { rel: 'apple-touch-icon', href: './icon-180.png' },
              injectTo: 'head',
            },
          ],
        };
      },
    },
  };
}
