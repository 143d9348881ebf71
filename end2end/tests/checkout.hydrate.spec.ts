import AxeBuilder from '@axe-core/playwright';
import { Checkout } from './checkout';
import { expect, test } from './stage';

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
  // Opened again it is offered; what was paid is not.
  await page.keyboard.press('Escape');
  await page.waitForURL(/\/hall/);
  await page.locator('.top').getByRole('link', { name: 'Book a Session' }).click();
  await expect(checkout.total).toHaveText('₸ 0');
  await checkout.link('Go on with it').click();
  await expect(checkout.total).toHaveText('₸ 900');
  await checkout.proceed();
  await checkout.pay('Cash and start', 'PC 2');
  await checkout.link('To the hall').click();
  await page.locator('.top').getByRole('link', { name: 'Book a Session' }).click();
  await expect(checkout.link('Unknown Guest')).toBeVisible();
  await expect(checkout.link('Go on with it')).toHaveCount(0);
});

test('what is refused of an amount is said once, and not of another amount', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  const hall = await stage.signIn(page, 'admin');
  const checkout = new Checkout(page);
  await checkout.open(hall);
  await checkout.guest();
  await checkout.device('PC 2');
  await checkout.add('1 hour');
  await checkout.proceed();
  await checkout.amount.fill('500');
  await checkout.button('Cash and start').click();
  await expect(checkout.refusal).toHaveCount(1);
  await expect(checkout.cart.getByText('₸ 400 is missing')).toHaveCount(1);
  await checkout.amount.fill('1000');
  await expect(checkout.refusal).toHaveCount(0);
  await expect(checkout.cart).not.toContainText('Enter an amount equal to');
  await expect(checkout.cart).toContainText('Change ₸ 100');
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

test('a payment whose answer is lost can be pressed again, though the seat is seen to be taken', async ({ stage, page }) => {
  stage.expect(/net::ERR_/);
  const hall = await stage.signIn(page, 'admin');
  const other = await stage.colleague('cashier');
  const checkout = new Checkout(page);
  await checkout.open(hall);
  await checkout.guest();
  await checkout.device('PC 2');
  await checkout.add('1 hour');
  await checkout.proceed();
  await checkout.amount.fill('1000');
  // The club does it, every screen hears of it, and the answer is lost on its way.
  await page.route('**/api/checkout/pay*', async (route) => {
    await route.fetch();
    await other.sees('PC 2', 'In session');
    await route.abort();
  }, { times: 1 });
  await checkout.cart.getByRole('button', { name: 'Cash and start' }).click();
  await expect(checkout.refusal).toContainText('No answer came through. Press again');
  await expect(checkout.amount).toHaveValue('1000');
  await checkout.pay('Cash and start', 'PC 2');
  const owner = await stage.colleague('owner');
  await owner.open('/shift');
  await expect(owner.expected).toContainText('₸ 37,800');
});

test('on a phone nothing that has the keyboard lies under the bar, and what is in the cart stays in sight', async ({ stage, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const hall = await stage.signIn(page, 'admin');
  const checkout = new Checkout(page);
  await hall.open('/checkout?guest=1&more=1');
  const bar = (await page.locator('.rail').boundingBox())!.y;
  for (let presses = 0; presses < 50; presses += 1) {
    await page.keyboard.press('Tab');
    const bottom = await page.evaluate(() => {
      const here = document.activeElement;
      if (!here || here === document.body || here.closest('.rail')) return 0;
      const { bottom, height } = here.getBoundingClientRect();
      return height < 100 ? bottom : 0;
    });
    expect(bottom).toBeLessThanOrEqual(bar);
  }
  await hall.open('/checkout?guest=1');
  await checkout.device('PC 2');
  await checkout.add('1 hour');
  await expect(checkout.link('Proceed to Payment')).toBeInViewport({ ratio: 1 });
  const box = (await checkout.link('Proceed to Payment').boundingBox())!;
  expect(box.y + box.height).toBeLessThanOrEqual(bar);
  await expect(checkout.total).toBeInViewport();
  await stage.shot(page, 'checkout-held');
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
