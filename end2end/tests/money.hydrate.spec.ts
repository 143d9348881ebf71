import { Money, PHONE } from './money';
import { expect, test } from './stage';

test('a top-up stands on a second open screen at once', async ({ stage, page }) => {
  await stage.signIn(page, 'cashier');
  const money = new Money(page);
  await money.register();
  const colleague = await stage.colleague('admin');
  await colleague.open(money.address);
  const theirs = new Money(colleague.page);
  await theirs.has('₸ 0', '₸ 0');
  await money.topUp('1500');
  await theirs.has('₸ 1,500', '₸ 0');
});

test('a refusal keeps what was typed, and a shift is opened where money waits for it', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  await stage.signIn(page, 'admin');
  const money = new Money(page);
  await money.register();
  const form = await money.startTopUp('1000');
  await form.getByRole('textbox', { name: 'Cash received' }).fill('500');
  await form.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('alert')).toHaveText('₸ 500 is missing: ₸ 1,000 to pay, ₸ 500 entered.');
  await expect(form.getByRole('textbox', { name: 'Amount' })).toHaveValue('1000');
  await form.getByRole('textbox', { name: 'Cash received' }).fill('1000');
  await form.getByRole('button', { name: 'Confirm' }).click();
  await money.has('₸ 1,000', '₸ 0');
});

test('by the keyboard alone: a phone is registered and topped up', async ({ stage, page }) => {
  await stage.signIn(page, 'cashier');
  await page.goto('/clients?add=1');
  const money = new Money(page);
  const to = async (name: string, role: 'textbox' | 'link' | 'button') => {
    const wanted = page.getByRole(role, { name, exact: true });
    for (let tabs = 0; tabs < 60; tabs += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way to ${name} by Tab`);
  };
  await to('Phone', 'textbox');
  await page.keyboard.type(PHONE);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/clients\/[\w-]{36}$/);
  await to('Top Up Balance', 'link');
  await page.keyboard.press('Enter');
  await to('Amount', 'textbox');
  await page.keyboard.type('2000');
  await page.keyboard.press('Enter');
  await money.has('₸ 2,000', '₸ 0');
  await to('Start session', 'link');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/hall\?client=/);
});
