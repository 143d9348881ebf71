// Receipts on paper: a printer made of software beside the program.

import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { resolve } from 'node:path';
import { Hall } from './hall';
import { Money } from './money';
import { png } from './picture';
import { expect, test } from './stage';
import type { Page } from '@playwright/test';

const PROGRAM = resolve(__dirname, '..', '..', 'target', 'debug', 'printer-simulator');

/** A receipt printer: what is on its paper. */
class Printer {
  paper = '';
  port = 0;
  private constructor(private process: ChildProcessWithoutNullStreams) {
    process.stdout.on('data', (text: Buffer) => (this.paper += text));
  }

  static async start(words: string[] = []) {
    const printer = new Printer(spawn(PROGRAM, ['127.0.0.1:0', ...words]));
    await expect.poll(() => printer.paper, { timeout: 20_000 }).toContain('A printer listens at');
    printer.port = Number(/:(\d+)\n/.exec(printer.paper)?.[1]);
    return printer;
  }

  newRoll() {
    this.process.stdin.write('paper\n');
  }

  stop() {
    this.process.kill('SIGKILL');
  }
}

async function setUp(page: Page, printer: Printer, paper = '80') {
  await page.goto('/settings/printer');
  await page.getByLabel('Address').fill('127.0.0.1');
  await page.getByLabel('Port').fill(String(printer.port));
  await page.getByLabel('Paper').selectOption(paper);
  await page.getByLabel('At the end').fill('Рахмет! Thank you!');
  await page.getByLabel('QR code').fill('https://nebula.example');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Print Test Page' })).toBeVisible();
}

/** Without a script the page is asked anew by hand. */
async function shows(page: Page, words: RegExp) {
  const slips = page.getByRole('region', { name: 'Slips' });
  await expect(async () => {
    if (!Hall.alive) await page.reload();
    await expect(slips).toContainText(words, { timeout: 3_000 });
  }).toPass();
}

test('receipts come out of the printer by themselves', async ({ stage, page }) => {
  const printer = await Printer.start();
  await stage.signIn(page, 'owner');
  await setUp(page, printer);

  await test.step('the test page shows the letters', async () => {
    await page.getByRole('button', { name: 'Print Test Page' }).click();
    // Without the last capital: by its picture it is one of several letters.
    await expect.poll(() => printer.paper, { timeout: 20_000 }).toMatch(/ӘҒҚҢӨҰҮҺ. әғқңөұүһі ₸/);
    await shows(page, /Test page.*Printed/);
  });

  const money = new Money(page);
  await money.register();
  await money.topUp('5000');
  const paper = expect.poll(() => printer.paper, { timeout: 20_000 });
  await paper.toMatch(/Top-up[^]*Amount +\+₸ 5,000\n[^]*Not a fiscal receipt/);

  await test.step('once more from the page of the receipt', async () => {
    await money.tab('Transactions');
    await page.getByRole('row').filter({ hasText: 'Top-up' }).getByRole('link').first().click();
    await page.getByRole('link', { name: 'Receipt' }).click();
    await page.getByRole('button', { name: 'Print on the receipt printer' }).click();
    await expect.poll(() => printer.paper, { timeout: 20_000 }).toContain('Copy');
  });
  printer.stop();
});

test('a printer without paper keeps nobody from working, and everybody knows', async ({ stage, page }) => {
  const printer = await Printer.start(['--out-of-paper']);
  await stage.signIn(page, 'owner');
  await setUp(page, printer);
  const money = new Money(page);
  await money.register();
  await money.topUp('5000');
  const cashier = await stage.colleague('cashier');
  const sign = 'The printer is out of paper: put in a new roll. One receipt waits.';
  await expect(async () => {
    if (!Hall.alive) await cashier.page.reload();
    await expect(cashier.page.locator('.printer-sign')).toContainText(sign, { timeout: 3_000 });
  }).toPass();
  await page.goto('/settings/printer');
  await shows(page, /Waiting.*out of paper/);

  await test.step('a new roll: it goes on by itself', async () => {
    printer.newRoll();
    await stage.advance(60);
    await expect.poll(() => printer.paper, { timeout: 45_000 }).toContain('+₸ 5,000');
    await shows(page, /Receipt.*Printed/);
    if (Hall.alive) await expect(cashier.page.locator('.printer-sign')).toHaveCount(0);
  });
  printer.stop();
});

test('what is no printer is refused with what was typed', async ({ stage, page }) => {
  await stage.signIn(page, 'owner');
  stage.expect(/409/);
  await page.goto('/settings/printer');
  await page.getByLabel('Address').fill('on the desk');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('“on the desk” is not a printer');
});

test('a logo is uploaded, printed, replaced and removed', async ({ stage, page }) => {
  const printer = await Printer.start(['--narrow']);
  await stage.signIn(page, 'owner');
  await page.goto('/settings/printer');
  const card = page.getByRole('region', { name: 'Logo', exact: true });
  const upload = async (name: string, buffer: Buffer) => {
    await card.getByLabel('Picture').setInputFiles({ name, mimeType: 'image/png', buffer });
    await card.getByRole('button', { name: 'Upload' }).click();
  };
  await expect(card.getByRole('button', { name: 'Remove' })).toHaveCount(0);

  await test.step('a text under the name of a picture is refused in words', async () => {
    await upload('logo.png', Buffer.from('a list of things to buy'));
    await expect(card.getByRole('alert')).toHaveText('This is no PNG picture: the logo must be one.');
    await stage.shot(page, 'logo-refused');
  });

  await test.step('a picture is shown, and is on the paper', async () => {
    await upload('logo.png', png(768, 200));
    await expect(card).toContainText('768 × 200 pixels');
    await expect(card.getByRole('alert')).toHaveCount(0);
    const picture = card.getByRole('img', { name: 'The logo' });
    await expect(picture).toBeVisible();
    await expect.poll(() => picture.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBe(768);
    await setUp(page, printer, '58');
    await page.getByRole('button', { name: 'Print Test Page' }).click();
    await expect.poll(() => printer.paper, { timeout: 20_000 }).toMatch(/\[picture 384×100, \d+ % black\]\n *Clubdeck/);
    await stage.shot(page, 'logo');
  });

  await test.step('another one takes its place', async () => {
    await upload('other.png', png(120, 60));
    await expect(card).toContainText('120 × 60 pixels');
    await upload('broken.png', png(90, 90).subarray(0, 60));
    await expect(card.getByRole('alert')).toContainText('The picture is damaged');
    await expect(card).toContainText('120 × 60 pixels');
  });

  await test.step('it is taken away', async () => {
    await card.getByRole('button', { name: 'Remove' }).click();
    await expect(card.getByRole('img')).toHaveCount(0);
    await page.goto('/settings/printer');
    await page.getByRole('button', { name: 'Print Test Page' }).click();
    await expect.poll(() => printer.paper.match(/Test page/g)?.length, { timeout: 20_000 }).toBe(2);
    expect(printer.paper.match(/\[picture/g)).toHaveLength(1);
  });
  printer.stop();
});
