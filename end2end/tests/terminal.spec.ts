// Cards at a terminal: one made of software beside the program.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { Hall } from './hall';
import { Money } from './money';
import { expect, test, type Stage } from './stage';
import type { Locator, Page } from '@playwright/test';

const PROGRAM = resolve(__dirname, '..', '..', 'target', 'debug', 'terminal-simulator');

/** A card terminal: what it shows. */
class Terminal {
  shown = '';
  port = 0;
  private process = spawn(PROGRAM, ['--help']);

  /** Where it was before: another program may have the port for a moment. */
  async start(...words: string[]) {
    await expect(async () => {
      await this.stop();
      this.shown = '';
      this.process = spawn(PROGRAM, [`127.0.0.1:${this.port}`, ...words]);
      this.process.stdout.on('data', (text: Buffer) => (this.shown += text));
      await expect.poll(() => this.shown).toContain('A terminal listens at');
    }).toPass({ timeout: 30_000 });
    this.port = Number(/:(\d+)\n/.exec(this.shown)?.[1]);
  }

  async stop() {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await gone;
  }
}

/** Without a script the page is asked anew by hand. */
async function shows(page: Page, place: Locator, words: RegExp | string) {
  await expect(async () => {
    if (!Hall.alive) await page.reload();
    await expect(place).toContainText(words, { timeout: 3_000 });
  }).toPass({ timeout: 30_000 });
}

async function sees(hall: Hall, device: string, state: string) {
  await expect(async () => {
    if (!Hall.alive) await hall.page.reload();
    await expect(hall.card(device)).toHaveAccessibleName(new RegExp(`^${device}, ${state}`), { timeout: 3_000 });
  }).toPass({ timeout: 30_000 });
}

async function connected(stage: Stage, page: Page, terminal: Terminal) {
  await stage.signIn(page, 'owner');
  await page.goto('/settings/terminal');
  await page.getByLabel('How it is asked').selectOption('zvt');
  await page.getByLabel('Address').fill('127.0.0.1');
  await page.getByLabel('Port').fill(String(terminal.port));
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Test the terminal' }).click();
  await shows(page, page.getByRole('region', { name: 'Does it answer?' }), 'It answered, and is ready');
}

/** Up to the card. */
async function presses(hall: Hall, device: string) {
  await hall.open();
  await hall.choose(device);
  await hall.offer('1 hour');
  await hall.button('Card and start').click();
}

const note = (page: Page) => page.getByRole('region', { name: 'Card payment' });

test('a seat is kept while the card is read, and starts when the terminal says yes', async ({ stage, page }) => {
  test.slow();
  stage.expect(/status of 409/);
  const terminal = new Terminal();
  await terminal.start('--wait');
  await connected(stage, page, terminal);
  await stage.shot(page, 'terminal-settings');
  const hall = new Hall(page);
  const colleague = await stage.colleague('cashier');
  await colleague.open();

  await test.step('everybody sees that it waits; nobody else takes it', async () => {
    await presses(hall, 'PC 2');
    await sees(hall, 'PC 2', 'Paying');
    await expect(note(page)).toContainText('₸ 900 by card: Waiting for the terminal');
    await sees(colleague, 'PC 2', 'Paying');
    await stage.shot(page, 'terminal-waits');
    await page.goto('/shift');
    await expect(page.getByRole('list', { name: 'Pending card payments' })).toContainText('PC 2, ₸ 900');
    await expect(page.getByRole('button', { name: 'Close Shift' })).toBeHidden();
    await page.getByRole('link', { name: /PC 2, ₸ 900/ }).click();
  });

  await test.step('cancelled, the seat is free', async () => {
    await note(page).getByRole('button', { name: 'Cancel payment' }).click();
    await sees(hall, 'PC 2', 'Free');
    await shows(page, note(page), 'Stopped at the terminal: try again, or take cash.');
    await sees(colleague, 'PC 2', 'Free');
  });

  await test.step('declined, it says what to do', async () => {
    await terminal.start('--decline', '--thinks', '1');
    await presses(hall, 'PC 2');
    await shows(page, note(page), 'Not paid. Bank declined: another card or cash.');
    await sees(hall, 'PC 2', 'Free');
    await stage.shot(page, 'terminal-declined');
    await terminal.start('--no-connection', '--thinks', '1');
    await presses(hall, 'PC 2');
    await shows(page, note(page), 'No connection: check the internet or the cable.');
  });

  await test.step('approved, the session starts', async () => {
    await terminal.start('--thinks', '1');
    await presses(hall, 'PC 2');
    await sees(hall, 'PC 2', 'In session');
    await expect.poll(() => terminal.shown).toContain('charged 90000, receipt 1');
    await sees(colleague, 'PC 2', 'In session');
    if (!Hall.alive) await hall.open('/hall');
    await hall.choose('PC 2');
    await expect(hall.facts).toContainText('₸ 900 card');
  });

  await test.step('more time the same way', async () => {
    await hall.link('Extend').click();
    await hall.offer('1 hour');
    await hall.button('Card and extend').click();
    await expect.poll(() => terminal.shown, { timeout: 20_000 }).toContain('receipt 2');
  });
  await terminal.stop();
});

test('what nobody knows is asked until it is known, also after a power cut, and charged once', async ({ stage, page }) => {
  test.slow();
  const terminal = new Terminal();
  await terminal.start('--break-after', '--thinks', '0');
  await connected(stage, page, terminal);
  const hall = new Hall(page);
  await presses(hall, 'PC 2');
  await sees(hall, 'PC 2', '(Paying|In session)');
  await stage.advance(60);
  await sees(hall, 'PC 2', 'In session');
  expect(terminal.shown.match(/charged/g)).toHaveLength(1);

  await test.step('the program is killed while the card is read', async () => {
    await terminal.start('--thinks', '4');
    await presses(hall, 'PC 9');
    await expect(note(page)).toContainText('Waiting for the terminal');
    await page.goto('about:blank');
    await new Promise((then) => setTimeout(then, 1500));
    await stage.kill9();
    await stage.restart();
    await new Promise((then) => setTimeout(then, 4000));
    await stage.advance(60);
    await hall.open('/hall');
    await sees(hall, 'PC 9', 'In session');
    expect(terminal.shown.match(/charged/g)).toHaveLength(1);
  });
  await terminal.stop();
});

test('a top-up by card is on the balance when the terminal says yes', async ({ stage, page }) => {
  const terminal = new Terminal();
  await terminal.start('--thinks', '2');
  await connected(stage, page, terminal);
  const money = new Money(page);
  await money.register();
  await money.topUp('5000', 'Card');
  await expect(note(page)).toContainText('₸ 5,000 by card: Waiting for the terminal');
  await stage.shot(page, 'terminal-top-up');
  await shows(page, money.balances, '₸ 5,000');
  await expect(note(page)).toHaveCount(0);
  await terminal.stop();
});
