// How a shift begins, and what it leaves on paper and to the next.

import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import type { Hall } from './hall';
import { expect, test } from './stage';

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Whoever may carries the running sessions over. */
async function close(owner: Hall, counted: string) {
  const { page } = owner;
  await owner.open('/shift');
  await page.getByRole('textbox', { name: 'Counted cash' }).fill(counted);
  await page.getByRole('checkbox', { name: /^Carry the/ }).check();
  await page.getByRole('button', { name: 'Close Shift' }).click();
  await expect(region(page, 'No open shift')).toBeVisible();
}

async function signIn(page: Page, login: string) {
  // A page that listens would notice that nobody is signed in any more.
  await page.goto('about:blank');
  await page.context().clearCookies();
  await page.goto('/login');
  await page.getByLabel('Login').fill(login);
  await page.getByLabel('Password', { exact: true }).fill(`${login}-demo`);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Hall', level: 1 })).toBeAttached();
}

test('a report is a PDF, for each as they may see it', async ({ stage, page }) => {
  const owner = await stage.signIn(page, 'owner');
  await close(owner, '36 900');
  await region(page, 'Shift 1').getByRole('link', { name: 'Report' }).click();
  await expect(page.getByRole('heading', { name: 'Z-report 1', level: 1 })).toBeVisible();
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'PDF' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('z-report-1.pdf');
  const bytes = await readFile(await file.path());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.length).toBeLessThan(100_000);
});

test('a till is opened piece by piece; the last count is only suggested', async ({ stage, page }) => {
  const owner = await stage.signIn(page, 'owner');
  await close(owner, '36 900');
  const opening = page.getByRole('textbox', { name: 'Opening cash' });
  await expect(opening).toHaveValue('36,900');
  await page.getByText('Count by notes and coins').click();
  await page.getByLabel('20,000', { exact: true }).fill('1');
  await page.getByLabel('5,000', { exact: true }).fill('3');
  await stage.shot(page, 'opening-by-pieces');
  await page.getByRole('button', { name: 'Open Shift' }).click();
  const open = region(page, 'Shift 2');
  await expect(open).toContainText('Opening cash₸ 35,000');
});

test('whoever signs in without an open shift is asked to open one, once a day', async ({ stage, page }) => {
  // A day later the open page may ask for news before somebody signs in again.
  stage.expect(/status of 401/);
  const owner = await stage.signIn(page, 'owner');
  await close(owner, '36 900');
  const ask = region(page, 'Open a shift?');
  await signIn(page, 'admin');
  await expect(ask).toBeVisible();
  await stage.shot(page, 'ask-for-shift');
  await ask.getByRole('link', { name: 'Later' }).click();
  await expect(ask).toHaveCount(0);
  await expect(page).toHaveURL(/\/hall$/);

  await test.step('not a second time on the same day, and again on the next', async () => {
    await signIn(page, 'admin');
    await expect(page).toHaveURL(/\/hall$/);
    await expect(ask).toHaveCount(0);
    await stage.advance(24 * 3600);
    await signIn(page, 'admin');
    await expect(ask).toBeVisible();
  });

  await test.step('it leads to the till, and is gone with an open shift', async () => {
    await ask.getByRole('link', { name: 'Open Shift' }).click();
    await page.getByRole('button', { name: 'Open Shift' }).click();
    await expect(region(page, 'Shift 2')).toBeVisible();
    await page.goto('/hall?ask=shift');
    await expect(page.getByRole('heading', { name: 'Hall', level: 1 })).toBeAttached();
    await expect(ask).toHaveCount(0);
  });
});

test('a note to the next shift stays until it is ticked off; the sheet has it, and who sits where', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await hall.open('/shift');
  const notes = region(page, 'Notes to the next shift');
  await expect(notes).toContainText('Nothing is noted');
  await notes.getByLabel('What the next shift should know').fill('Кілт барда. Call Руслан about PC 9.');
  await notes.getByRole('button', { name: 'Leave note' }).click();
  await expect(notes.getByRole('listitem')).toContainText('Кілт барда. Call Руслан about PC 9.Dana');
  await hall.open();
  await hall.hold('PC 2', 'Fan is loud');

  await test.step('the sheet, blind before the count', async () => {
    await page.goto('/shift/hand-over');
    await expect(page.getByRole('heading', { name: 'Hand-over sheet' })).toBeVisible();
    await expect(page.getByRole('table', { name: 'Notes to the next shift' })).toContainText('Кілт барда');
    const seats = page.getByRole('table', { name: 'Who sits where' }).getByRole('row');
    await expect(seats).toHaveCount(17);
    await expect(page.getByRole('table', { name: 'On hold' })).toContainText('Fan is loud');
    await expect(page.getByText('36,900')).toHaveCount(0);
    await stage.shot(page, 'hand-over');
    await page.getByRole('link', { name: '80 mm paper' }).click();
    await expect(page.locator('.report--narrow')).toBeVisible();
    await stage.shot(page, 'hand-over-narrow');
  });

  await test.step('somebody else ticks it off', async () => {
    await stage.signIn(page, 'owner');
    await page.goto('/shift');
    await stage.shot(page, 'shift-notes');
    await notes.getByRole('button', { name: 'Done' }).click();
    await expect(notes).toContainText('Nothing is noted');
  });
});

test('what is sold keeps the tax that it was sold with, on the receipt and in the report', async ({ stage, page }) => {
  const owner = await stage.signIn(page, 'owner');
  const card = region(page, 'Tax');
  const save = async () => {
    const saved = page.waitForResponse(/\/api\/club\/tax$/);
    await card.getByRole('button', { name: 'Save Tax' }).click();
    await saved;
  };
  // What was sold before has none.
  await page.goto('/settings/club');
  await card.getByLabel('What it is called').fill('НДС');
  await card.getByLabel('Rate, in percent').fill('12');
  await save();
  await page.goto('/shift');
  const tax = page.getByRole('table', { name: 'Tax in what was sold' });
  await expect(tax).toHaveCount(0);
  await owner.open('/hall');
  await owner.seat('PC 2', '1 hour');
  await page.goto('/settings/club');
  await card.getByLabel('What it is called').fill('');
  await card.getByLabel('Rate, in percent').fill('');
  await save();
  await page.goto('/shift');
  await expect(tax.getByRole('row').last()).toHaveText('НДС 12%₸ 96₸ 804₸ 900');
  await page.goto('/transactions');
  await page.getByRole('row').filter({ hasText: 'Tariff' }).getByRole('link').first().click();
  await page.getByRole('link', { name: 'Receipt' }).click();
  await expect(page.getByRole('main')).toContainText('НДС 12% in it₸ 96Without НДС₸ 804');
  await stage.shot(page, 'receipt-with-tax');
  await close(owner, '37 800');
  await region(page, 'Shift 1').getByRole('link', { name: 'Report' }).click();
  await expect(tax.getByRole('row').last()).toHaveText('НДС 12%₸ 96₸ 804₸ 900');
  await stage.shot(page, 'z-report');
});
