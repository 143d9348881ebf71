import { Hall } from './hall';
import { Money } from './money';
import { expect, test } from './stage';

test('a client with enough on the balance is seated and extended in one press each', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const client = await new Money(page).registerWith('5000', '500');
  await hall.bring(client, 'PC 2');
  await expect(hall.has).toHaveText('Balance₸ 5,000Bonus balance₸ 500');
  await expect(hall.part('Pay with bonus')).toHaveValue('270');
  await expect(hall.panel).toContainText('up to 30 % by bonus = ₸ 270');
  await expect(hall.panel).toContainText('The balance covers ₸ 630, and ₸ 4,370 stays on it.');
  await hall.button('Balance and start').click();
  await expect(hall.timeLeft).toBeVisible();
  await expect(hall.facts).toContainText('₸ 270 bonus, ₸ 630 balance');

  await hall.link('Extend').click();
  await expect(hall.has).toHaveText('Balance₸ 4,370Bonus balance₸ 230');
  await expect(hall.part('Pay with bonus')).toHaveValue('230');
  await hall.part('Pay with bonus').fill('');
  await hall.button('Balance and extend').click();
  await expect(hall.facts).toContainText('₸ 900 balance');
  await page.goto(`/clients/${client}`);
  await new Money(page).has('₸ 3,470', '₸ 230');
});

test('bonus, balance, card and cash pay together, and every page explains the price', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const client = await new Money(page).registerWith('5000', '500');
  await hall.bring(client, 'PC 2');
  await hall.part('From the balance').fill('200');
  await hall.part('By card').fill('130');
  await hall.amount.fill('500');
  if (Hall.alive) {
    await expect(hall.panel).toContainText('Left to pay₸ 300');
    await expect(hall.panel).toContainText('Change ₸ 200 in cash; a card is charged the rest.');
  }
  await hall.button('Cash and start').click();
  await expect(hall.timeLeft).toBeVisible();
  await expect(hall.facts).toContainText('₸ 270 bonus, ₸ 200 balance, ₸ 130 card, ₸ 300 cash');
  await expect(hall.facts).toContainText(/Change\s*₸ 200/);
  const sum = '1 × ₸ 900 = ₸ 900 (up to 30 % by bonus = ₸ 270)';
  await hall.link('All about this session').click();
  await expect(page.getByRole('list', { name: 'Story' })).toContainText(`1 h bought: 1 hour, Standard, ${sum}, ₸ 270 bonus`);

  await page.goto(`/clients/${client}?tab=transactions`);
  await page.getByRole('row').filter({ hasText: 'Tariff' }).getByRole('link').first().click();
  const sold = page.getByRole('region', { name: 'Sold', exact: true });
  await expect(sold).toContainText(`1 hour, Standard${sum}`);
  await expect(sold).toContainText('Paid, cash₸ 300');
  await page.getByRole('link', { name: 'Receipt' }).click();
  await expect(page.locator('.receipt')).toContainText(`1 hour, Standard${sum}`);
  await expect(page.locator('.receipt')).toContainText('Paid, bonus₸ 270');
  await expect(page.locator('.receipt')).toContainText('Change₸ 200');
});

test('what is missing is said, and everything that was typed stays', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  const hall = await stage.signIn(page, 'admin');
  const client = await new Money(page).registerWith('500', '500');
  await hall.bring(client, 'PC 2');
  const type = async (bonus: string, balance: string, card: string, amount: string) => {
    await hall.part('Pay with bonus').fill(bonus);
    await hall.part('From the balance').fill(balance);
    await hall.part('By card').fill(card);
    await hall.amount.fill(amount);
  };
  const stays = async (bonus: string, balance: string, card: string, amount: string) => {
    await expect(hall.part('Pay with bonus')).toHaveValue(bonus);
    await expect(hall.part('From the balance')).toHaveValue(balance);
    await expect(hall.part('By card')).toHaveValue(card);
    await expect(hall.amount).toHaveValue(amount);
  };
  await type('100', '200', '300', '100');
  await hall.button('Cash and start').click();
  await expect(hall.refusal).toHaveText('₸ 200 is missing: ₸ 900 to pay, ₸ 700 entered.');
  await stays('100', '200', '300', '100');

  await type('271', '', '', '');
  await hall.button('Cash and start').click();
  await expect(hall.refusal).toHaveText('At most ₸ 270 of this may be paid with bonus.');
  await stays('271', '', '', '');

  await type('270', '', '', '');
  await hall.button('Balance and start').click();
  await expect(hall.refusal).toHaveText('₸ 130 is missing: there is ₸ 500 on the balance.');
  await stays('270', '', '', '');

  await type('270', 'all', '', '');
  await hall.button('Cash and start').click();
  await expect(hall.refusal).toHaveText('“all” is not an amount. Enter it as in 1,350.');
  await stays('270', 'all', '', '');

  await type('', '500', '', '400');
  await hall.button('Cash and start').click();
  await expect(hall.timeLeft).toBeVisible();
  await expect(hall.facts).toContainText('₸ 500 balance, ₸ 400 cash');
});

test('the Unknown Guest has nothing to pay with but cash and a card', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'cashier');
  await hall.choose('PC 2');
  await expect(hall.amount).toBeVisible();
  for (const name of ['Pay with bonus', 'From the balance', 'By card'] as const) {
    await expect(hall.part(name)).toHaveCount(0);
  }
  await expect(hall.button('Balance and start')).toHaveCount(0);
  await expect(hall.has).toHaveCount(0);
});

test('a tariff says how much of it may be bonus', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'owner');
  const client = await new Money(page).registerWith('500', '500');
  await page.goto('/settings/tariffs');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '1 hour', exact: true }) });
  await expect(row).toContainText('30 %');
  await page.getByRole('link', { name: 'Edit 1 hour', exact: true }).click();
  const share = page.getByLabel('Of the price by bonus, percent at most');
  await expect(share).toHaveValue('30');
  await share.fill('0');
  await page.getByRole('button', { name: 'Save Tariff' }).click();
  await expect(row).not.toContainText('30 %');
  await hall.bring(client, 'PC 2');
  await expect(hall.panel).toContainText('not by bonus');
  await expect(hall.part('Pay with bonus')).toHaveCount(0);
});
