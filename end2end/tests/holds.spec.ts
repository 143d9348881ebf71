import type { Locator, Page } from '@playwright/test';
import type { Hall } from './hall';
import { expect, test } from './stage';

const until = (page: Page) => page.getByLabel('Until', { exact: true });
const reason = (hall: Hall) => hall.panel.getByRole('textbox', { name: 'Reason' });

/** What the panel says about a device on hold. */
const fact = (about: Locator, name: string) =>
  about.getByRole('term').filter({ hasText: new RegExp(`^${name}$`) }).locator('xpath=following-sibling::dd');

/** A field for date and time, in milliseconds of a clock without a zone. */
const read = (field: string) => Date.parse(`${field}Z`);

test('a device is put on hold, nobody is seated there, and it is released', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await expect(hall.summary.getByText(/on hold/)).toBeHidden();
  await hall.hold('PC 2', 'New mouse');
  await expect(hall.card('PC 2')).toHaveAccessibleName('PC 2, On hold, New mouse, until released');
  await expect(hall.card('PC 2')).toContainText('New mouse');
  await expect(hall.summary).toContainText('16 of 44 in use');
  await expect(hall.summary).toContainText('1 on hold');
  await expect(hall.summary).toContainText('37% now');
  await expect(fact(hall.facts, 'Reason')).toHaveText('New mouse');
  await expect(fact(hall.facts, 'Since')).toHaveText(/^\d\d:\d\d by Dana$/);
  await expect(fact(hall.facts, 'Until')).toHaveText('released');
  await expect(hall.button('Cash and start')).toHaveCount(0);

  await test.step('it can be filtered', async () => {
    await page.getByRole('navigation', { name: 'Filter' }).getByRole('link', { name: 'On hold' }).click();
    await expect(hall.cards).toHaveCount(1);
    await hall.open();
  });

  await test.step('nobody is moved there', async () => {
    await hall.choose('PC 1');
    await hall.link('Move to Another PC').click();
    await expect(hall.panel.getByRole('radio', { name: 'PC 7', exact: true })).toBeVisible();
    await expect(hall.panel.getByRole('radio', { name: 'PC 2', exact: true })).toBeHidden();
  });

  await hall.release('PC 2');
  await expect(hall.panel.getByRole('heading', { name: 'Guest Session' })).toBeVisible();
  await expect(hall.summary.getByText(/on hold/)).toBeHidden();
  await hall.seat('PC 2', '1 hour');
});

test('a hold ends at its time by itself', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await hall.choose('PC 2');
  await hall.link('Put on hold').click();
  await hall.link('End of today').click();
  await expect(until(page)).toHaveValue(/T06:00$/);
  await hall.link('Until released').click();
  await expect(until(page)).toHaveValue('');
  await hall.link('1 hour').click();
  await expect(until(page)).toHaveValue(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
  const typed = await until(page).inputValue();
  await reason(hall).fill('Cleaning');
  await hall.button('Put on hold').click();
  // Before midnight and after it.
  const end = new RegExp(`^PC 2, On hold, Cleaning, until (\\d+ \\w+, )?${typed.slice(-5)}$`);
  await expect(hall.card('PC 2')).toHaveAccessibleName(end);
  await stage.advance(3700);
  await expect(async () => {
    await hall.open();
    await hall.sees('PC 2', 'Free', { timeout: 500 });
  }).toPass();
  await hall.seat('PC 2', '1 hour');
});

test('an end that has come meanwhile is refused with what was typed', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  const hall = await stage.signIn(page, 'admin');
  await hall.choose('PC 2');
  await hall.link('Put on hold').click();
  await hall.link('1 hour').click();
  await expect(until(page)).toHaveValue(/T/);
  const typed = await until(page).inputValue();
  await reason(hall).fill('Cleaning');
  await stage.advance(2 * 3600);
  await hall.button('Put on hold').click();
  await expect(hall.refusal).toHaveText(
    `“${typed}” is not a time at which a hold can end. It must be later than now, within a year.`,
  );
  await expect(until(page)).toHaveValue(typed);
  await expect(async () => {
    await hall.link('1 hour').click();
    expect(read(await until(page).inputValue()) - read(typed)).toBeGreaterThan(3600_000);
  }).toPass();
  await reason(hall).fill('Cleaning');
  await hall.button('Put on hold').click();
  await hall.sees('PC 2', 'On hold');
});

test('the settings of devices say what is on hold, and it is not archived', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  const hall = await stage.signIn(page, 'owner');
  await hall.hold('PC 2', 'New mouse');
  await page.goto('/settings/devices');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'PC 2', exact: true }) });
  await expect(row).toContainText('On hold');
  await page.getByRole('link', { name: 'Edit PC 2', exact: true }).click();
  await page.getByRole('button', { name: 'Archive device' }).click();
  await expect(page.getByRole('alert')).toHaveText(
    'This device is on hold. Release it first, or choose another one.',
  );
});

test('who may not hold devices sees why one is on hold, and no buttons', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'cashier');
  await hall.choose('PC 2');
  await expect(hall.button('Cash and start')).toBeVisible();
  await expect(hall.link('Put on hold')).toHaveCount(0);
  const admin = await stage.colleague('admin');
  await admin.hold('PC 2', 'New mouse');
  await hall.open();
  await hall.choose('PC 2');
  await expect(fact(hall.facts, 'Reason')).toHaveText('New mouse');
  await expect(hall.button('Release')).toHaveCount(0);
});
