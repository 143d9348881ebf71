import type { Page } from '@playwright/test';
import { expect, test } from './stage';

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const row = (page: Page, device: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: device, exact: true }) });

test('a new zone is filled with devices, and the hall shows them', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  const hall = await stage.signIn(page, 'owner');
  await page.goto('/settings/devices');
  await expect(row(page, 'PC 28')).toContainText('Free');

  await test.step('a name that is taken is refused', async () => {
    const form = region(page, 'Add zone');
    await form.getByRole('textbox', { name: 'Name' }).fill('VIP');
    await form.getByRole('button', { name: 'Add zone' }).click();
    await expect(form.getByRole('alert')).toHaveText('This name is taken already. Choose another one.');
    await form.getByRole('textbox', { name: 'Name' }).fill('Bootcamp');
    await form.getByRole('button', { name: 'Add zone' }).click();
    await expect(region(page, 'Bootcamp')).toContainText('No devices yet.');
  });

  await test.step('so are numbers that are taken, by name', async () => {
    const form = region(page, 'Add devices');
    const add = async (first: string, last: string) => {
      await form.getByRole('combobox', { name: 'Zone' }).selectOption('Bootcamp');
      await form.getByRole('spinbutton', { name: 'First number' }).fill(first);
      await form.getByRole('spinbutton', { name: 'Last number' }).fill(last);
      await form.getByRole('button', { name: 'Add devices' }).click();
    };
    await add('40', '45');
    await expect(form.getByRole('alert')).toHaveText('PC 40 is in the club already. Choose other numbers.');
    await add('41', '45');
    await expect(region(page, 'Bootcamp').getByRole('rowheader')).toHaveCount(5);
  });

  await hall.open();
  await hall.sees('PC 45', 'Free');
  await hall.choose('PC 45');
  await expect(hall.panel).toContainText('No tariff is sold in this zone.');
  await expect(hall.link('Set up tariffs')).toBeVisible();
});

test('a device is changed, archived and restored', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  await stage.signIn(page, 'owner');
  await page.goto('/settings/devices');
  const free = page.getByRole('row').filter({ hasText: 'Free' }).getByRole('rowheader').first();
  const device = await free.innerText();
  await page.getByRole('link', { name: `Edit ${device}`, exact: true }).click();
  const mac = page.getByRole('textbox', { name: 'MAC address' });

  await test.step('what is no address is refused with what was typed', async () => {
    await mac.fill('2c:f0:5d');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('“2c:f0:5d” is not a MAC address.');
    await expect(mac).toHaveValue('2c:f0:5d');
  });

  await test.step('an address is shown in one form', async () => {
    await mac.fill('2C-F0-5D-1A-9B-07');
    await page.getByRole('textbox', { name: 'Name of the device' }).fill('By the window');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(row(page, device)).toContainText('2c:f0:5d:1a:9b:07');
    await expect(row(page, device)).toContainText('By the window');
    await expect(mac).toHaveCount(0);
  });

  await test.step('what is archived can be restored', async () => {
    await page.getByRole('link', { name: `Edit ${device}`, exact: true }).click();
    await page.getByRole('button', { name: 'Archive device' }).click();
    await expect(row(page, device)).toHaveCount(0);
    await page.getByText('Archived (1)').click();
    await page.getByRole('button', { name: `Restore ${device}`, exact: true }).click();
    await expect(row(page, device)).toContainText('By the window');
  });
});

test('where somebody sits nothing is archived', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  await stage.signIn(page, 'owner');
  await page.goto('/settings/devices');
  const busy = page.getByRole('row').filter({ hasText: 'In use' }).getByRole('rowheader').first();
  const device = await busy.innerText();
  await page.getByRole('link', { name: `Edit ${device}`, exact: true }).click();
  await page.getByRole('button', { name: 'Archive device' }).click();
  await expect(page.getByRole('alert')).toHaveText(
    'Somebody sits at this device. End or move the session first.',
  );
  await expect(row(page, device)).toBeVisible();
});
