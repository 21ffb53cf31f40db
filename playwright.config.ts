import { defineConfig } from '@playwright/test';

/** Another port lets a second copy of the tests run beside this one. */
const PORT = Number(process.env.BROWSER_TEST_PORT ?? 4173);

export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Browser tests run on the built app, on the Canvas renderer (no WebGL is given), and never leave this machine. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  // A machine that stands still for seconds fails a test for nothing; what needed a second try is printed as flaky.
  retries: 1,
  forbidOnly: true,
  reporter: [['list']],
  snapshotPathTemplate: 'tests/browser/snapshots/{arg}{ext}',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    // The worker that keeps the game for offline use would answer requests that a test means to break.
    serviceWorkers: 'block',
    // Where motion is the subject, the test asks for it.
    reducedMotion: 'reduce',
    actionTimeout: 20_000,
    trace: 'off',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
      args: [...BROWSER_FLAGS, '--disable-gpu', '--disable-3d-apis'],
    },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: !process.env.CI,
  },
});
