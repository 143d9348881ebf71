import { defineConfig, devices } from '@playwright/test';

// Clubdeck as people use it: with scripts, and once more without for all that must work before they have loaded.
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  reporter: 'list',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Most take ten; what is waited for has its own, shorter limits.
  timeout: 60_000,
  // As long as an action may take: the machine may be busy with something else.
  expect: { timeout: 10_000 },
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    colorScheme: 'dark',
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'hydrated' },
    { name: 'plain', testIgnore: '**/*.hydrate.spec.ts', use: { javaScriptEnabled: false } },
  ],
});
