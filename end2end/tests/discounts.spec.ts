import type { Page } from '@playwright/test';
import { Checkout } from './checkout';
import { Hall } from './hall';
import { expect, test } from './stage';

const row = (page: Page, discount: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: discount, exact: true }) });
const save = (page: Page) => page.getByRole('button', { name: 'Save Discount' }).click();

async function addAutumn(page: Page) {
  await page.goto('/settings/discounts');
  await page.getByRole('link', { name: 'Add Discount' }).click();
  const add = page.getByRole('region', { name: 'Add Discount' });
  await add.getByLabel('Name', { exact: true }).fill('Autumn');
  await add.getByLabel('Percent off').fill('10');
  await add.getByLabel('1 hour', { exact: true }).check();
  await save(page);
  await expect(row(page, 'Autumn')).toHaveText(/10 %.*1 hour.*Everybody.*Always/);
}

test('a discount comes off by itself and stands on its own line', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'owner');
  await addAutumn(page);
  await hall.open();
  await hall.choose('PC 2');
  await hall.offer('1 hour');
  await expect(hall.panel.getByText('Autumn, 10 %')).toBeVisible();
  await expect(hall.panel.getByText('− ₸ 90')).toBeVisible();
  await expect(hall.panel.locator('[data-total]')).toHaveText('₸ 810');
  await hall.seat('PC 2', '1 hour');
  await page.goto('/transactions');
  await page.getByRole('row').filter({ hasText: 'Tariff' }).getByRole('link').first().click();
  await expect(page.getByRole('region', { name: 'Sold' })).toContainText('Autumn, 10 %− ₸ 90');
});

test('a discount off nothing is refused, and one is archived and restored', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  await stage.signIn(page, 'owner');
  await page.goto('/settings/discounts?do=add');
  const add = page.getByRole('region', { name: 'Add Discount' });
  await add.getByLabel('Name', { exact: true }).fill('Nothing');
  await add.getByLabel('Percent off').fill('10');
  await save(page);
  await expect(page.getByRole('alert')).toHaveText('Choose at least one tariff, or a group of tariffs.');
  if (Hall.alive) await expect(add.getByLabel('Name', { exact: true })).toHaveValue('Nothing');
  await addAutumn(page);
  await page.getByRole('button', { name: 'Archive Autumn' }).click();
  const archived = page.getByRole('region', { name: 'Archived discounts' });
  await archived.getByRole('button', { name: 'Restore Autumn' }).click();
  await expect(row(page, 'Autumn')).toContainText('10 %');
  await expect(archived).toBeHidden();
});

test('a discount by hand takes the place of a smaller one, with its reason', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  const hall = await stage.signIn(page, 'owner');
  await addAutumn(page);
  await hall.open();
  await hall.choose('PC 2');
  await hall.offer('1 hour');
  await hall.panel.getByText('Discount by hand').click();
  const percent = hall.panel.getByLabel('Percent off');
  await percent.fill('5');
  if (Hall.alive) await expect(hall.panel.getByText('“Autumn”, 10 %, is not smaller: that stays.')).toBeVisible();
  await percent.fill('15');
  if (Hall.alive) {
    await expect(hall.panel.getByText('It replaces “Autumn”, 10 %.')).toBeVisible();
    await expect(hall.panel.getByText('By hand, 15 %')).toBeVisible();
    await expect(hall.panel.locator('[data-total]')).toHaveText('₸ 765');
  }
  await hall.panel.getByRole('button', { name: 'Cash and start' }).click();
  await expect(page.getByRole('alert')).toContainText('Say why, in 1 to 200 letters.');
  await expect(percent).toHaveValue('15');
  await hall.panel.getByLabel('Reason').fill('Waited long');
  await hall.panel.getByRole('button', { name: 'Cash and start' }).click();
  await expect(hall.panel.getByRole('link', { name: 'Extend' })).toBeVisible();
  await page.goto('/transactions');
  await page.getByRole('row').filter({ hasText: 'Tariff' }).getByRole('link').first().click();
  await expect(page.getByRole('region', { name: 'Sold' })).toContainText('By hand, 15 % (Waited long)− ₸ 135');
  await page.goto('/reports/suspicious');
  await expect(page.getByRole('row').filter({ hasText: 'Waited long' })).toContainText('Discount by hand');
});

test('who may not give a discount by hand is not asked for one', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await hall.choose('PC 2');
  await expect(hall.panel.getByRole('button', { name: 'Cash and start' })).toBeVisible();
  await expect(hall.panel.getByText('Discount by hand')).toHaveCount(0);
  const checkout = new Checkout(page);
  await checkout.open(hall);
  await checkout.guest();
  await checkout.add('1 hour');
  await checkout.proceed();
  await expect(checkout.cart.getByText('Discount by hand')).toHaveCount(0);
});

for (const when of ['now', 'later']) {
  test(`a discount by hand comes off all of a cart, for ${when}`, async ({ stage, page }) => {
    stage.expect(/status of 409/);
    const hall = await stage.signIn(page, 'owner');
    await addAutumn(page);
    await hall.open();
    const checkout = new Checkout(page);
    await checkout.open(hall);
    if (when === 'later') {
      await checkout.link('Select Time').click();
      const time = checkout.dialog.getByLabel('Start Time');
      const day = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
      await checkout.dialog.getByLabel('Start Date').fill(day);
      if (!Hall.alive) await checkout.button('Set time').click();
      await expect(time.getByRole('option', { name: '12:00' })).toBeAttached();
      await time.selectOption('12:00');
      if (!Hall.alive) await checkout.button('Set time').click();
      await expect(time).toHaveValue('12:00');
    }
    await checkout.guest();
    await checkout.device('PC 2', 'PC 9');
    await checkout.add('1 hour');
    await expect(checkout.total).toHaveText('₸ 1,620');
    await checkout.proceed();
    await checkout.cart.getByText('Discount by hand').click();
    const percent = checkout.cart.getByLabel('Percent off');
    await percent.fill('15');
    if (Hall.alive) {
      await expect(checkout.cart.getByText('It replaces “Autumn”, 10 %.')).toBeVisible();
      await expect(checkout.cart.getByText('By hand, 15 %')).toHaveCount(2);
      await expect(checkout.total).toHaveText('₸ 1,530');
      await stage.shot(page, `checkout-by-hand-${when}`);
      if (when === 'later') {
        await checkout.cart.getByLabel('Reason').fill('Waited long');
        await checkout.button('Book and pay later').click();
        await expect(checkout.refusal).toContainText('A discount by hand is given when it is paid.');
        await checkout.cart.getByLabel('Reason').fill('');
      }
    }
    const press = when === 'later' ? 'Cash and book' : 'Cash and start';
    await checkout.button(press).click();
    await expect(checkout.refusal).toContainText('Say why, in 1 to 200 letters.');
    await expect(percent).toHaveValue('15');
    await checkout.cart.getByLabel('Reason').fill('Waited long');
    await checkout.button(press).click();
    await expect(checkout.done).toBeVisible();
    await page.goto('/transactions');
    await page.getByRole('row').filter({ hasText: 'Tariff' }).getByRole('link').first().click();
    const sold = page.getByRole('region', { name: 'Sold' });
    await expect(sold).toContainText('By hand, 15 % (Waited long)− ₸ 135');
    await page.goto('/reports/suspicious');
    await expect(page.getByRole('row').filter({ hasText: 'Waited long' }).first()).toContainText('Discount by hand');
  });
}
