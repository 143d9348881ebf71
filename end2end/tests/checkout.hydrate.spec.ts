import AxeBuilder from '@axe-core/playwright';
import { Checkout } from './checkout';
import { expect, test } from './stage';

test('a session is booked by keyboard alone, in less than a minute', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'cashier');
  const checkout = new Checkout(page);
  const began = Date.now();
  await page.keyboard.press('b');
  await expect(checkout.dialog).toBeVisible();
  /** Goes on with Tab until something with this name has the keyboard. */
  const to = async (name: RegExp) => {
    for (let steps = 0; steps < 80; steps += 1) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => {
        const at = document.activeElement as HTMLElement | null;
        return at?.ariaLabel || at?.textContent || (at as HTMLInputElement | null)?.name || '';
      });
      if (name.test(here.trim())) return;
    }
    throw new Error(`nothing is called ${name}`);
  };
  await to(/^Unknown Guest$/);
  await page.keyboard.press('Enter');
  await expect(checkout.dialog).toContainText('Client: Unknown Guest');
  await to(/^PC 2$/);
  await page.keyboard.press('Enter');
  await to(/^Duration of 1 hour$/);
  await page.keyboard.press('ArrowDown');
  await to(/^Add 1 hour$/);
  await page.keyboard.press('Enter');
  await expect(checkout.total).toHaveText('₸ 1,800');
  await to(/^Proceed to Payment$/);
  await page.keyboard.press('Enter');
  await to(/^checkout\[tendered\]$/);
  await page.keyboard.type('2000');
  await page.keyboard.press('Enter');
  await expect(checkout.done).toContainText('PC 2 started');
  await expect(checkout.link('To the hall')).toBeFocused();
  await page.keyboard.press('Enter');
  await hall.sees('PC 2', 'In session');
  expect(Date.now() - began).toBeLessThan(60_000);
});

test('Escape closes the dialog, and nothing is lost', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const checkout = new Checkout(page);
  await checkout.open(hall);
  await checkout.guest();
  await checkout.device('PC 2');
  await checkout.add('1 hour');
  await page.keyboard.press('Escape');
  await page.waitForURL(/\/hall/);
  await page.goBack();
  await expect(checkout.total).toHaveText('₸ 900');
});

test('a seat that somebody else takes meanwhile is said, and not sold', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const checkout = new Checkout(page);
  await checkout.open(hall);
  await checkout.guest();
  await checkout.device('PC 2');
  await checkout.add('1 hour');
  const other = await stage.colleague('cashier');
  await other.choose('PC 2');
  await other.button('Cash and start').click();
  await other.sees('PC 2', 'In session');
  await expect(checkout.refusal).toContainText('taken');
  await expect(checkout.link('Proceed to Payment')).toHaveAttribute('aria-disabled', 'true');
});

test('a lost answer loses nothing that was typed', async ({ stage, page }) => {
  stage.expect(/net::ERR_/);
  const hall = await stage.signIn(page, 'admin');
  const checkout = new Checkout(page);
  await checkout.open(hall);
  await checkout.guest();
  await checkout.device('PC 2');
  await checkout.add('1 hour');
  await checkout.proceed();
  await checkout.amount.fill('10');
  await page.route('**/api/checkout/cart*', (route) => route.abort());
  // A seat changes: what the cart comes to is asked again.
  const other = await stage.colleague('cashier');
  await other.choose('PC 7');
  await other.button('Cash and start').click();
  await other.sees('PC 7', 'In session');
  const old = checkout.cart.getByText('this may be old');
  await expect(old).toBeVisible();
  await checkout.amount.pressSequentially('00');
  await expect(checkout.amount).toHaveValue('1000');
  await expect(checkout.total).toHaveText('₸ 900');
  await page.unroute('**/api/checkout/cart*');
  await expect(old).toBeHidden();
  await expect(checkout.amount).toHaveValue('1000');
  await checkout.pay('Cash and start', 'PC 2');
});

for (const [width, height] of [[1440, 900], [1024, 1366], [390, 844]]) {
  test(`the dialog at ${width}`, async ({ stage, page }) => {
    await page.setViewportSize({ width, height });
    const hall = await stage.signIn(page, 'admin');
    const checkout = new Checkout(page);
    const looks = async (name: string) => {
      await stage.shot(page, `checkout-${name}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
      expect.soft(wide, `${name} scrolls sideways`).toBe(false);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect.soft(grave.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target)}`), name).toEqual([]);
    };
    await hall.open('/checkout');
    await looks('empty');
    await checkout.guest();
    await checkout.device('PC 2', 'PC 7');
    await checkout.add('1 hour');
    await looks('cart');
    await checkout.proceed();
    await checkout.amount.fill('1000');
    await looks('payment');
    await checkout.link('Select Time').click();
    await expect(checkout.dialog.getByRole('combobox', { name: 'Start Time' })).toBeVisible();
    await looks('time');
  });
}
