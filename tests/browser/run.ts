/**
 * Runs the browser tests on the built app with whatever Chromium there is: `CHROMIUM_PATH`, a system Chromium, or
 * Playwright's own. Where there is none it installs one and says what it does.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];

function findBrowser(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file`);
  }
  return [...SYSTEM, chromium.executablePath()].find(path => existsSync(path)) ?? null;
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
}

function installBrowser(): string {
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  console.log(
    debian
      ? 'No Chromium found: installing the Debian package "chromium".'
      : 'No Chromium found: installing the one of Playwright.',
  );
  if (debian) {
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    // A machine switched off in the middle of an installation refuses every later one until that one is finished.
    run('dpkg', ['--configure', '-a'], quiet);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
  } else run('npx', ['playwright', 'install', 'chromium']);
  const found = findBrowser();
  if (!found) throw new Error('no Chromium after the installation; set CHROMIUM_PATH to one');
  return found;
}

const browser = findBrowser() ?? installBrowser();
if (!process.argv.includes('--no-build')) run('npx', ['vite', 'build', '--logLevel', 'warn']);
run('npx', ['playwright', 'test', ...process.argv.slice(2).filter(word => word !== '--no-build')], {
  CHROMIUM_PATH: browser,
});
