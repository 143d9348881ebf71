import { type Page } from '@playwright/test';
import { Checkout } from './checkout';
import { Money, PHONE } from './money';
import { expect, test } from './stage';

/** Nobody should have to press more keys. */
const MOST = 60;

/** A keyboard that counts. */
class Keys {
  presses = 0;

  constructor(private readonly page: Page) {}

  async press(...keys: string[]) {
    for (const key of keys) {
      this.presses += 1;
      await this.page.keyboard.press(key);
    }
  }

  async type(words: string) {
    this.presses += words.length;
    await this.page.keyboard.type(words);
  }

  /** Goes on with Tab until something with this name has the keyboard. */
  async to(name: RegExp, key = 'Tab') {
    for (let steps = 0; steps < MOST; steps += 1) {
      if (name.test(await this.here())) return;
      await this.press(key);
    }
    throw new Error(`nothing is called ${name}; after ${this.presses} presses: ${await this.here()}`);
  }

  private here(): Promise<string> {
    return this.page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null;
      if (!at || at === document.body) return '';
      const label = (at as HTMLInputElement).labels?.[0]?.textContent;
      return (at.ariaLabel || label || at.textContent || '').trim();
    });
  }
}

test('a guest is booked by keyboard alone, in less than a minute and few presses', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'cashier');
  const checkout = new Checkout(page);
  const keys = new Keys(page);
  const began = Date.now();
  await keys.press('b');
  await expect(checkout.dialog.getByRole('searchbox', { name: 'Client' })).toBeFocused();
  await keys.to(/^Unknown Guest$/);
  await keys.press('Enter');
  await expect(checkout.dialog.getByRole('list', { name: /^Free in / }).getByRole('link').first()).toBeFocused();
  await keys.to(/^PC 2$/);
  await keys.press('Enter');
  await expect(checkout.dialog.getByRole('combobox', { name: /^Duration of / }).first()).toBeFocused();
  await keys.to(/^Duration of 1 hour$/);
  await keys.press('ArrowDown');
  await keys.to(/^Add 1 hour$/);
  await keys.press('Enter');
  await expect(checkout.total).toHaveText('₸ 1,800');
  await expect(checkout.link('Proceed to Payment')).toBeFocused();
  await keys.press('Enter');
  await expect(checkout.amount).toBeFocused();
  await keys.type('2000');
  await keys.press('Enter');
  await expect(checkout.done).toContainText('PC 2 started');
  await expect(checkout.link('To the hall')).toBeFocused();
  await keys.press('Enter');
  await hall.sees('PC 2', 'In session');
  expect(Date.now() - began).toBeLessThan(60_000);
  expect(keys.presses).toBeLessThan(MOST);
});

test('a member is booked for later by keyboard alone, in less than a minute and few presses', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await new Money(page).registerWith('5000', '1000');
  await hall.open();
  const checkout = new Checkout(page);
  const keys = new Keys(page);
  const began = Date.now();
  await keys.press('b');
  await expect(checkout.dialog.getByRole('searchbox', { name: 'Client' })).toBeFocused();
  await keys.to(/^Select Time$/, 'Shift+Tab');
  await keys.press('Enter');
  const date = checkout.dialog.getByLabel('Start Date');
  await expect(date).toBeFocused();
  const day = new Date(`${await date.inputValue()}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  const [year, month, of] = day.toISOString().slice(0, 10).split('-');
  await keys.type(`${month}${of}${year}`);
  await expect(date).toHaveValue(`${year}-${month}-${of}`);
  await keys.to(/^Start Time$/);
  await expect(checkout.dialog.getByRole('option', { name: '00:15' })).toBeAttached();
  // One key: of two that come a second apart a browser takes the other for the beginning of another time.
  await keys.type('2');
  await expect(checkout.dialog.getByRole('combobox', { name: 'Start Time' })).toHaveValue(/^20/);
  await keys.to(/^Client/);
  await keys.type(PHONE.replaceAll(' ', '').slice(-4));
  await keys.press('Enter');
  await expect(checkout.dialog.getByRole('region', { name: 'Chosen client' })).toBeVisible();
  await expect(checkout.dialog.getByRole('list', { name: /^Free in / }).getByRole('link').first()).toBeFocused();
  await keys.press('Enter');
  await expect(checkout.dialog.getByRole('combobox', { name: /^Duration of / }).first()).toBeFocused();
  await keys.to(/^Add 1 hour$/);
  await keys.press('Enter');
  await expect(checkout.link('Proceed to Payment')).toBeFocused();
  await keys.press('Enter');
  await expect(checkout.cart.getByRole('textbox').first()).toBeFocused();
  await keys.press('Enter');
  await expect(checkout.done).toContainText('Waiting');
  expect(Date.now() - began).toBeLessThan(60_000);
  expect(keys.presses).toBeLessThan(MOST);
});

test('arrows lead from the field into those who were found', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const checkout = new Checkout(page);
  await hall.open('/checkout');
  const box = checkout.dialog.getByRole('searchbox', { name: 'Client' });
  await box.fill('а');
  const hits = checkout.dialog.getByRole('list', { name: 'Clients' }).getByRole('link');
  await expect(hits.nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(hits.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
});
