import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';

/** What the page may load, and from where; of the build only, for the development server needs more. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
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

/** The rest of the page around the bundle: policy, icons, robots.txt. */
export function page(assets: string): Plugin {
  return {
    name: 'page',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'robots.txt', source: 'User-agent: *\nAllow: /\n' });
      for (const name of ICONS)
        this.emitFile({ type: 'asset', fileName: name, source: readFileSync(join(assets, name)) });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const policy: HtmlTagDescriptor = {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
          injectTo: 'head-prepend',
        };
        return {
          html,
          tags: [
            policy,
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
