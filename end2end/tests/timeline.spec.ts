import type { Locator, Page } from '@playwright/test';
import { expect, test } from './stage';

const timeline = (page: Page): Locator => page.getByRole('region', { name: 'Timeline' });
const bar = (page: Page, name: RegExp): Locator => timeline(page).getByRole('link', { name });
const hours = (page: Page): Locator => timeline(page).getByRole('navigation', { name: 'Hours of the timeline' });
const moves = (page: Page): Locator => timeline(page).getByRole('navigation', { name: 'Move the timeline' });

const rows = (page: Page): Locator => timeline(page).getByRole('group', { name: 'Rows of the timeline' });

/** As many hours as the scale has lines for. */
const lines = (page: Page): Locator => timeline(page).locator('.timeline__hour');

test('the timeline shows who is where until when, and leads there', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await expect(bar(page, /^PC 3, .+, in session, (\d+ \w+, )?\d\d:\d\d to (\d+ \w+, )?\d\d:\d\d$/)).toBeVisible();
  await expect(bar(page, /^PC 5, .+, paused, /)).toHaveCount(1);
  await bar(page, /^PC 3, /).click();
  await expect(hall.panel.getByRole('heading', { level: 2, name: 'PC 3' })).toBeVisible();
});

test('hours are chosen in the address, and go along', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await expect(lines(page)).toHaveCount(12);
  await hours(page).getByRole('link', { name: '4 h', exact: true }).click();
  await expect(lines(page)).toHaveCount(4);
  await expect(page).toHaveURL('/hall?hours=4');
  await hours(page).getByRole('link', { name: '48 h', exact: true }).click();
  await expect(lines(page)).toHaveCount(12);
  await hall.choose('PC 2');
  await expect(page).toHaveURL(/\?hours=48&device=/);
  await moves(page).getByRole('link', { name: 'Earlier' }).click();
  await expect(page).toHaveURL(/\?hours=48&since=\d+&device=/);
  await moves(page).getByRole('link', { name: 'Now' }).click();
  await expect(page).not.toHaveURL(/since/);
  await timeline(page).getByRole('link', { name: 'Put the timeline away' }).click();
  await expect(lines(page)).toHaveCount(0);
  await hall.reload();
  await expect(lines(page)).toHaveCount(0);
  await timeline(page).getByRole('link', { name: 'Show' }).click();
  await expect(lines(page)).toHaveCount(12);
});

test('what is over stays on the timeline and leads to its story', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await hall.seat('PC 2', '1 hour');
  await stage.advance(600);
  await hall.open();
  await hall.end('PC 2');
  const over = bar(page, /^PC 2, Unknown Guest, over, /);
  await expect(over).toBeVisible();
  await hall.open('/hall');
  await expect(over).toBeVisible();
  await over.click();
  await expect(page).toHaveURL(/\/sessions\/[\w-]+$/);
});

test('a hold stands on the timeline with its reason', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await hall.hold('PC 2', 'New mouse');
  await expect(bar(page, /^PC 2, New mouse, on hold, from (\d+ \w+, )?\d\d:\d\d on$/)).toBeVisible();
  await hall.release('PC 2');
  await expect(timeline(page).getByRole('img', { name: /^PC 2, New mouse, over, / })).toHaveCount(1);
});

test('a filter leaves its rows', async ({ stage, page }) => {
  await stage.signIn(page, 'admin');
  const names = timeline(page).locator('.timeline__name');
  await expect(names).toHaveCount(44);
  await page.getByRole('navigation', { name: 'Filter' }).getByRole('link', { name: /^Consoles/ }).click();
  await expect(names).toHaveCount(4);
});

test('on a phone it is shown when it is asked for', async ({ stage, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const hall = await stage.signIn(page, 'admin');
  await expect(rows(page)).toBeHidden();
  await timeline(page).getByRole('link', { name: 'Show' }).click();
  await expect(rows(page)).toBeVisible();
  await expect(page).toHaveURL('/hall?hours=4');
  const row = await timeline(page).locator('.timeline__name').first().boundingBox();
  expect(row?.height).toBe(44);
  await stage.shot(page, 'timeline');
  await hall.open('/hall');
  await expect(rows(page)).toBeHidden();
});
