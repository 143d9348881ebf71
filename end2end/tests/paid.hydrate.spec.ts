import AxeBuilder from '@axe-core/playwright';
import { Money } from './money';
import { expect, test } from './stage';

test('two cashiers side by side: both see the balance move, and the second hears what is missing', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  const hall = await stage.signIn(page, 'admin');
  const client = await new Money(page).registerWith('900', '');
  const colleague = await stage.colleague('cashier');
  await hall.bring(client, 'PC 2');
  await colleague.bring(client, 'PC 6');
  await expect(colleague.has).toHaveText('Balance₸ 900Bonus balance₸ 0');
  await colleague.part('By card').fill('100');
  await hall.button('Balance and start').click();
  await expect(hall.timeLeft).toBeVisible();

  await expect(colleague.has).toHaveText('Balance₸ 0Bonus balance₸ 0');
  await expect(colleague.panel).toContainText('₸ 800 is missing to pay all of it from the balance.');
  await colleague.button('Balance and start').click();
  // They play elsewhere by now.
  await expect(colleague.refusal).toHaveText('This client plays at PC 2 already.');
  await expect(colleague.part('By card')).toHaveValue('100');

  await hall.link('Extend').click();
  await expect(hall.has).toHaveText('Balance₸ 0Bonus balance₸ 0');
  await hall.button('Balance and extend').click();
  await expect(hall.refusal).toHaveText('₸ 900 is missing: there is ₸ 0 on the balance.');
});

test('two cashiers extend from one balance: the second is refused with what is missing', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  const hall = await stage.signIn(page, 'admin');
  const client = await new Money(page).registerWith('1800', '');
  await hall.bring(client, 'PC 2');
  await hall.button('Balance and start').click();
  await expect(hall.timeLeft).toBeVisible();
  const colleague = await stage.colleague('cashier');
  for (const each of [hall, colleague]) {
    await each.choose('PC 2');
    await each.link('Extend').click();
    await expect(each.has).toHaveText('Balance₸ 900Bonus balance₸ 0');
    await expect(each.panel).toContainText('The balance covers ₸ 900, and ₸ 0 stays on it.');
  }
  await hall.button('Balance and extend').click();
  await expect(hall.facts).toContainText('₸ 900 balance, ₸ 900 balance');
  await expect(colleague.has).toHaveText('Balance₸ 0Bonus balance₸ 0');
  await colleague.button('Balance and extend').click();
  await expect(colleague.refusal).toHaveText('₸ 900 is missing: there is ₸ 0 on the balance.');
});

test('the form reckons with each key, and Enter presses what stands first', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const client = await new Money(page).registerWith('1000', '500');
  await hall.bring(client, 'PC 2');
  await expect(hall.part('Pay with bonus')).toHaveValue('270');
  await hall.offer('1 hour', 2);
  // The bonus that is left on follows the price, until somebody types another.
  await expect(hall.part('Pay with bonus')).toHaveValue('500');
  await expect(hall.panel).toContainText('₸ 300 is missing to pay all of it from the balance.');
  await hall.part('Pay with bonus').fill('501');
  await expect(hall.panel).toContainText('₸ 1 is missing: ₸ 500 of the bonus can be spent.');
  await hall.part('Pay with bonus').fill('');
  await hall.part('From the balance').fill('1001');
  await expect(hall.panel).toContainText('₸ 1 is missing: there is ₸ 1,000 on the balance.');
  await hall.link('One less').click();
  await expect(hall.total).toHaveText('₸ 900');
  await expect(hall.part('Pay with bonus')).toHaveValue('');
  await hall.part('From the balance').fill('400');
  await expect(hall.panel).toContainText('Left to pay₸ 500');
  await hall.amount.fill('400');
  await expect(hall.panel).toContainText('₸ 100 is missing: ₸ 900 to pay, ₸ 800 entered.');
  await hall.amount.fill('600');
  await expect(hall.panel).toContainText('Change ₸ 100 in cash');
  // Cash is typed, so Enter takes cash.
  await hall.amount.press('Enter');
  await expect(hall.facts).toContainText('₸ 400 balance, ₸ 500 cash');
  await hall.link('Extend').click();
  await hall.part('Pay with bonus').fill('300');
  await expect(hall.panel).toContainText('At most ₸ 270 of this may be paid with bonus.');
  await hall.part('Pay with bonus').fill('270');
  await hall.part('By card').fill('30');
  await expect(hall.panel).toContainText('The balance covers ₸ 600, and ₸ 0 stays on it.');
  // Nothing is handed over, so Enter takes the balance.
  await hall.part('By card').press('Enter');
  await expect(hall.facts).toContainText('₸ 270 bonus, ₸ 600 balance, ₸ 30 card');
});

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('the payment fits, and everybody can use it', async ({ stage, page }) => {
      test.slow();
      const hall = await stage.signIn(page, 'admin');
      const client = await new Money(page).registerWith('5000', '500');
      const usable = async (name: string) => {
        await stage.shot(page, `paid-${name}`);
        const wide = await page.evaluate(() => {
          const places = [document.documentElement, ...document.querySelectorAll('.panel, .frame__page, main')];
          return places.filter((part) => part.scrollWidth > part.clientWidth).length;
        });
        expect.soft(wide, `${name} scrolls sideways`).toBe(0);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const grave = violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target}`));
        expect.soft(grave, `what axe finds on ${name}`).toEqual([]);
      };
      await hall.bring(client, 'PC 2');
      await usable('covered');
      await hall.part('From the balance').fill('200');
      await hall.amount.fill('500');
      await hall.amount.scrollIntoViewIfNeeded();
      await usable('mix');
      await hall.button('Cash and start').scrollIntoViewIfNeeded();
      await usable('buttons');
      await hall.button('Cash and start').click();
      await expect(hall.timeLeft).toBeVisible();
      await usable('running');
      await hall.link('Extend').click();
      await expect(hall.has).toBeVisible();
      await usable('extend');
      await page.goto(`/clients/${client}?tab=transactions`);
      await page.getByRole('row').filter({ hasText: 'Tariff' }).getByRole('link').first().click();
      await expect(page.getByRole('region', { name: 'Sold', exact: true })).toBeVisible();
      await usable('transaction');
      await page.getByRole('link', { name: 'Receipt' }).click();
      await expect(page.locator('.receipt')).toBeVisible();
      await usable('receipt');
    });
  });
}
