import type { Page } from '@playwright/test';
import { expect, test } from './stage';

const log = (page: Page) => page.getByRole('table', { name: 'Audit log' });
const show = (page: Page) => page.getByRole('button', { name: 'Show', exact: true }).click();

test('the log says who did what, and what a session went through', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await hall.seat('PC 2', '1 hour');
  await hall.pause('PC 2');
  await stage.signIn(page, 'owner');
  await page.goto('/settings/log');
  await page.getByRole('combobox', { name: 'What' }).selectOption('Pause and resume sessions');
  await page.getByRole('combobox', { name: 'Result' }).selectOption('Done');
  await show(page);
  await expect(page).toHaveURL(/action=pause_session/);
  await expect(page.getByRole('combobox', { name: 'What' })).toHaveValue('pause_session');
  const paused = log(page).getByRole('row').filter({ hasText: 'Session on PC 2' });
  await expect(paused).toHaveCount(1);
  await expect(paused).toContainText(/Dana.*Pause and resume sessions.*Done/);

  await paused.getByRole('link', { name: 'Session on PC 2' }).click();
  await expect(page.getByRole('heading', { name: 'Session on PC 2, Standard', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'In the audit log' }).click();
  await expect(page).toHaveURL(/about=/);
  await expect(log(page).getByRole('row')).toHaveCount(3);
  await expect(log(page).getByRole('row').nth(2)).toContainText('Start sessions');
});

test('what was refused is there with its reason and all that was asked for', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  await stage.signIn(page, 'owner');
  await page.goto('/settings/club');
  await page.getByLabel('Time zone').fill('Moon/Tranquility');
  await page.getByRole('button', { name: 'Save Settings' }).click();
  await expect(page.getByRole('alert')).toBeVisible();

  await page.goto('/settings/log?result=refused&action=edit_club');
  const refused = log(page).getByRole('row').filter({ hasText: 'Refused' });
  await expect(refused).toHaveCount(1);
  await refused.getByRole('link', { name: /Change the club's settings$/ }).click();
  await expect(page).toHaveURL(/entry=/);
  const entry = page.getByRole('region', { name: "Change the club's settings" });
  await expect(entry).toContainText('“Moon/Tranquility” is not a time zone.');
  const line = entry.getByRole('term').filter({ hasText: /^Time zone$/ });
  await expect(line).toHaveCount(1);
  await expect(entry.getByRole('definition').filter({ hasText: /^Moon\/Tranquility$/ })).toHaveCount(1);
  await expect(entry).not.toContainText('{');
  await entry.getByRole('link', { name: 'Close' }).click();
  await expect(entry).toHaveCount(0);
  await expect(refused).toHaveCount(1);

  const file = await page.getByRole('link', { name: 'Export CSV' }).getAttribute('href');
  const answer = await page.request.get(`${stage.url}${file}`);
  const lines = (await answer.text()).split('\r\n');
  expect(lines[0]).toMatch(/^Entry,At,Who,Action,Result,Why,/);
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain("Change the club's settings,Refused");
});

test('what nothing is like is said in words', async ({ stage, page }) => {
  await stage.signIn(page, 'owner');
  await page.goto('/settings/log?from=2199-01-01');
  await expect(page.getByText('Nothing in the log is like this.')).toBeVisible();
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect(log(page)).toBeVisible();
  await page.goto('/settings/log?entry=019aa000-0000-7000-8000-000000000000');
  await expect(page.getByRole('region', { name: 'No such entry' })).toBeVisible();
});

test('the log goes on behind its last line', async ({ stage, page }) => {
  await stage.signIn(page, 'owner');
  await page.goto('/settings/log');
  const first = log(page).getByRole('row').nth(1).getByRole('link').first();
  const entry = /entry=([\w-]+)/.exec((await first.getAttribute('href')) ?? '')?.[1] ?? 'none';
  await page.getByRole('link', { name: 'Older' }).click();
  await expect(page).toHaveURL(/before=/);
  await expect(first).toHaveAttribute('href', /entry=/);
  await expect(first).not.toHaveAttribute('href', new RegExp(entry));
  await page.getByRole('link', { name: 'Newest' }).click();
  await expect(page).not.toHaveURL(/before=/);
});

test('who may not see the log has no way to it', async ({ stage, page }) => {
  stage.expect(/status of 403/);
  await stage.signIn(page, 'admin');
  await page.goto('/settings/log');
  await expect(page.getByRole('heading', { name: 'Not allowed' })).toBeVisible();
});
