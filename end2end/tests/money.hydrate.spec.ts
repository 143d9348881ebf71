import AxeBuilder from '@axe-core/playwright';
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

test('a refusal keeps what was typed', async ({ stage, page }) => {
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

test('by the keyboard alone: a phone is registered, topped up and seated', async ({ stage, page }) => {
  await stage.signIn(page, 'cashier');
  await page.goto('/clients?add=1');
  const money = new Money(page);
  const to = async (name: string | RegExp, role: 'textbox' | 'link' | 'button') => {
    const wanted = page.getByRole(role, { name, exact: true });
    for (let tabs = 0; tabs < 120; tabs += 1) {
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
  await to(/^PC 2, Free/, 'link');
  await page.keyboard.press('Enter');
  await to('Cash and start', 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer', { name: 'Time left' })).toBeVisible();
});

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('the pages of money fit and everybody can use them', async ({ stage, page }) => {
      test.slow();
      await stage.signIn(page, 'owner');
      const money = new Money(page);
      await money.register();
      const client = money.address;
      await money.topUp('5000');
      const addresses = ['', '?do=top-up', '?do=refund', '?do=refund&amount=1000', '?do=correction', '?do=bonus'];
      const parts = ['?tab=transactions', '?tab=bonuses'];
      await page.goto(`${client}?tab=transactions`);
      const row = page.getByRole('row').filter({ hasText: 'Top-up' }).getByRole('link').first();
      const transaction = (await row.getAttribute('href')) ?? '';
      const pages = [...addresses, ...parts].map((query) => `${client}${query}`);
      const remedies = ['', '?do=void', '?do=method', '/receipt'].map((query) => `${transaction}${query}`);
      const others = ['/transactions', '/transactions?from=2026-01-01', '/settings/loyalty'];
      for (const [place, address] of [...pages, ...remedies, ...others].entries()) {
        await test.step(address, async () => {
          await page.goto(address);
          await stage.shot(page, `money-${place}`);
          const wide = await page.evaluate(() => {
            const places = [document.documentElement, ...document.querySelectorAll('.frame__page, main')];
            return places.filter((part) => part.scrollWidth > part.clientWidth).length;
          });
          expect.soft(wide, `${address} scrolls sideways`).toBe(0);
          const { violations } = await new AxeBuilder({ page }).analyze();
          const grave = violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target}`));
          expect.soft(grave, `what axe finds on ${address}`).toEqual([]);
        });
      }
    });
  });
}
