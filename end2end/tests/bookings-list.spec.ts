import type { Locator, Page } from '@playwright/test';
import { book, wall } from './booking';
import { expect, test } from './stage';

const lines = (page: Page): Locator => page.getByRole('table', { name: 'Bookings' }).locator('tbody').getByRole('row');

test('what is booked is looked up as a list, and given out as a file', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await page.goto('/bookings');
  await expect(page.getByText('Nothing is booked like this.')).toBeVisible();
  const from = await book(page, 'PC 7', 2);
  await book(page, 'PC 2', 1, 'later');
  await page.goto('/bookings');
  await expect(lines(page)).toHaveCount(2);
  await expect(lines(page).first()).toContainText('PC 2');
  await expect(lines(page).first()).toContainText('Not paid');
  await page.getByRole('combobox', { name: 'State' }).selectOption('Waiting');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/state=waiting/);
  await expect(lines(page)).toHaveCount(1);
  const answer = await page.request.get('/bookings.csv?state=waiting');
  const [head, line, end] = (await answer.text()).split('\r\n');
  expect(head).toMatch(/^Session,Begins,Ends,Client,Device,Zone,State,/);
  expect(line).toContain(`T${wall(from)}:00+05:00`);
  expect(line).toContain(',Unknown Guest,PC 7,Standard,Waiting,');
  expect(end).toBe('');
  await stage.shot(page, 'bookings');
  await lines(page).first().getByRole('link').first().click();
  await expect(hall.panel.getByRole('heading', { level: 2, name: 'PC 7' })).toBeVisible();
});

test('the calendar shows how many and who, by day and hour', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const from = await book(page, 'PC 7', 2);
  await book(page, 'PC 2', 2);
  const monday = await test.step('in the week that it is booked for', async () => {
    const day = new Date(from + 5 * 3600_000).toISOString().slice(0, 10);
    await page.goto(`/bookings/calendar?day=${day}`);
    const table = page.getByRole('table', { name: 'Bookings by day and hour' });
    const hour = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: `${wall(from).slice(0, 2)}:00` }) });
    await expect(hour).toContainText('2 booked');
    await stage.shot(page, 'bookings-calendar');
    return page.getByLabel('Week of').inputValue();
  });
  expect(new Date(monday).getUTCDay()).toBe(1);
  await page.getByRole('link', { name: 'Week after' }).click();
  await expect(page.getByText('Nothing is booked in this week.')).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: /PC 7, Unknown Guest/ }).click();
  await expect(hall.panel.getByRole('heading', { level: 2, name: 'PC 7' })).toBeVisible();
});
