import { expect, test } from './stage';

test('the owner changes how the club works, and its name is new on every page', async ({ stage, page }) => {
  await stage.signIn(page, 'owner');
  await page.goto('/settings/club');
  await expect(page.getByRole('heading', { name: 'Club', level: 2 })).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Nebula, Almaty');
  await expect(page.getByLabel('Time zone')).toHaveValue('Asia/Almaty');
  await expect(page.getByLabel('Day starts at')).toHaveValue('06:00');
  await page.getByLabel('Name', { exact: true }).fill('Nebula, Astana');
  await page.getByLabel('Warning before the end, in minutes').fill('12');
  await page.getByLabel('Longest pause, in minutes').fill('45');
  await page.getByLabel(/^Price step/).fill('50');
  await page.getByLabel('Day starts at').fill('08:30');
  await page.getByRole('button', { name: 'Save Settings' }).click();
  await expect(page.getByRole('banner')).toContainText('Nebula, Astana');
  await page.reload();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Nebula, Astana');
  await expect(page.getByLabel('Warning before the end, in minutes')).toHaveValue('12');
  await expect(page.getByLabel('Longest pause, in minutes')).toHaveValue('45');
  await expect(page.getByLabel(/^Price step/)).toHaveValue('50');
  await expect(page.getByLabel('Day starts at')).toHaveValue('08:30');
});

test('a time zone that nobody knows is refused with what was typed', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  await stage.signIn(page, 'owner');
  await page.goto('/settings/club');
  await page.getByLabel('Time zone').fill('Moon/Tranquility');
  await page.getByRole('button', { name: 'Save Settings' }).click();
  await expect(page.getByRole('alert')).toHaveText(
    '“Moon/Tranquility” is not a time zone. Enter it as in Asia/Almaty.',
  );
  await expect(page.getByLabel('Time zone')).toHaveValue('Moon/Tranquility');
});

test('who may not change the club does not see its settings', async ({ stage, page }) => {
  stage.expect(/status of 403/);
  await stage.signIn(page, 'admin');
  await page.goto('/settings/club');
  await expect(page.getByRole('heading', { name: 'Not allowed' })).toBeVisible();
});
