import type { Page } from '@playwright/test';
import { Hall } from './hall';
import { expect, test, wall } from './stage';

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const card = (page: Page) => page.getByRole('region', { name: 'Opening hours' });
const kind = (page: Page, day: string) => card(page).getByRole('combobox', { name: day, exact: true });

async function save(page: Page) {
  const answer = page.waitForResponse(/\/api\/club\/hours/);
  await card(page).getByRole('button', { name: 'Save Opening Hours' }).click();
  await answer;
}

async function open(page: Page, day: string, from: string, to: string) {
  await kind(page, day).selectOption('Open from–to');
  await card(page).getByLabel(`${day} Opens at`).fill(from);
  await card(page).getByLabel(`${day} Closes at`).fill(to);
}

test('the hall says until when the club is open, and a sale that it closes first', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'owner');
  await expect(page.locator('.top__hours')).toHaveCount(0);
  await hall.visit('/settings/club');
  const [opens, closes] = [wall(-60), wall(30)];
  for (const day of WEEK) await open(page, day, opens, closes);
  await save(page);
  if (Hall.alive) await expect(page.getByText('Opening hours saved')).toBeVisible();
  await page.goto('/settings/club');
  await expect(kind(page, 'Sunday')).toHaveValue('open');
  await expect(card(page).getByLabel('Sunday Closes at')).toHaveValue(closes);

  await hall.open();
  await expect(page.locator('.top__hours')).toHaveText(`Open until ${closes}`);
  await hall.choose('PC 2');
  await hall.offer('1 hour');
  await expect(hall.panel.getByText(`The club closes at ${closes}, before this session ends.`)).toBeVisible();
  await stage.advance(31 * 60);
  if (!Hall.alive) await hall.reload();
  await expect(page.locator('.top__hours')).toHaveText(`Closed until ${opens}`, { timeout: 20_000 });
  // Staff decide: selling goes on.
  await hall.seat('PC 2', '1 hour');
});

test('hours that cannot be are refused by their day', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  const hall = await stage.signIn(page, 'owner');
  await hall.visit('/settings/club');
  await kind(page, 'Monday').selectOption('Closed');
  await open(page, 'Sunday', '10:00', '10:00');
  await save(page);
  await expect(page.getByRole('alert')).toHaveText(
    'Sunday: enter when the club opens and when it closes, two different times.',
  );
  if (Hall.alive) {
    await expect(kind(page, 'Monday')).toHaveValue('closed');
    await expect(card(page).getByLabel('Sunday Closes at')).toHaveValue('10:00');
  }
});

test('exceptions come and go', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  await stage.signIn(page, 'owner');
  await page.goto('/settings/club');
  const add = async () => {
    const fields = card(page).getByRole('group', { name: 'New exception 1' });
    await fields.getByLabel('Date').fill('2030-01-01');
    await fields.getByLabel('Note').fill('New Year');
    await save(page);
  };
  const known = card(page).getByRole('listitem');

  await add();
  await expect(known).toHaveText(/^Tue 1 Jan 2030: closed, New Year/);
  await add();
  await expect(page.getByRole('alert')).toHaveText('There are two exceptions for 2030-01-01. Keep one.');
  await page.goto('/settings/club');
  await page.getByRole('checkbox', { name: 'Remove 1 Jan 2030' }).check();
  await save(page);
  await expect(known).toHaveCount(0);
});
