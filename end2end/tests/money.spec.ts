import { Hall } from './hall';
import { Money } from './money';
import { expect, test } from './stage';

test('a client tops up by cash, and the transaction says everything', async ({ stage, page }) => {
  await stage.signIn(page, 'cashier');
  const money = new Money(page);
  await money.register();
  await money.has('₸ 0', '₸ 0');
  const form = await money.startTopUp('5 000');
  await form.getByRole('textbox', { name: 'Cash received' }).fill('10000');
  if (Hall.alive) await expect(form).toContainText('Change ₸ 5,000');
  await form.getByRole('button', { name: 'Confirm' }).click();
  await money.has('₸ 5,000', '₸ 0');
  await money.tab('Transactions');
  const row = page.getByRole('row').filter({ hasText: 'Top-up' });
  await expect(row).toContainText('+₸ 5,000');
  await expect(row).toContainText(/Cash.*Timur.*Shift 1/);

  await test.step('it has a page and a receipt', async () => {
    await row.getByRole('link').first().click();
    await expect(money.form('Postings')).toContainText('−₸ 5,000');
    await page.getByRole('link', { name: 'Receipt' }).click();
    await expect(page.getByText('Not a fiscal receipt')).toBeVisible();
    await expect(page.locator('.receipt')).toContainText('Change₸ 5,000');
  });

  await test.step('a cashier flags it and can do no more', async () => {
    await page.getByRole('link', { name: 'To the transaction' }).click();
    for (const name of ['Void', 'Change of method', 'Balance correction']) {
      await expect(page.getByRole('link', { name })).toHaveCount(0);
    }
    await page.getByLabel('What seems wrong').fill('It was the card');
    await page.getByRole('button', { name: 'Flag for the Administrator' }).click();
    await expect(money.form('Flags')).toContainText('It was the card — Timur');
  });
});

test('a balance is refunded and corrected with the numbers shown before', async ({ stage, page }) => {
  await stage.signIn(page, 'owner');
  await page.goto('/settings/loyalty');
  await page.getByLabel('Top-up from').first().fill('1000');
  await page.getByLabel('Bonus, percent').first().fill('10');
  await page.getByLabel('Valid for days').first().fill('30');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('group', { name: 'From ₸ 1,000' })).toBeVisible();

  const money = new Money(page);
  await money.register();
  await money.topUp('5000', 'Card');
  await money.has('₸ 5,000', '₸ 500');
  await money.tab('Bonuses');
  await expect(money.form('Bonuses').getByRole('row').last()).toContainText('₸ 500');

  await test.step('refund', async () => {
    await page.getByRole('link', { name: 'Refund', exact: true }).click();
    await money.form('Refund').getByRole('textbox', { name: 'Amount' }).fill('2000');
    await page.getByRole('button', { name: 'Continue' }).click();
    const form = money.form('Refund');
    await expect(form).toContainText('Leaves the balance₸ 2,000');
    await expect(form).toContainText('Bonus taken back₸ 200');
    await expect(form).toContainText('Paid out₸ 2,000');
    await form.getByRole('radio', { name: 'Card' }).check();
    await form.getByLabel('Reason').fill('Leaves the town');
    await form.getByRole('button', { name: 'Refund' }).click();
    await money.has('₸ 3,000', '₸ 300');
  });

  await test.step('correction', async () => {
    await money.tab('Transactions');
    await page.getByRole('link', { name: 'Balance correction' }).click();
    const form = money.form('Balance correction');
    await form.getByRole('radio', { name: 'Take from the balance' }).check();
    await form.getByRole('textbox', { name: 'Amount' }).fill('500');
    if (Hall.alive) await expect(form).toContainText('The balance becomes ₸ 2,500.');
    await form.getByLabel('Reason').fill('Typed twice');
    await form.getByRole('button', { name: 'Correct' }).click();
    await money.has('₸ 2,500', '₸ 300');
  });

  await test.step('bonus by hand', async () => {
    await money.tab('Bonuses');
    await page.getByRole('link', { name: 'Add Bonus' }).click();
    const form = money.form('Add Bonus');
    await form.getByRole('textbox', { name: 'Amount' }).fill('100');
    await form.getByLabel('Reason').fill('Waited long');
    await form.getByRole('button', { name: 'Add Bonus' }).click();
    await money.has('₸ 2,500', '₸ 400');
  });

  await test.step('the ledger has it all, with sums', async () => {
    await page.goto(`/transactions?client=${money.address.split('/').pop()}`);
    const table = page.getByRole('table', { name: 'Transactions' });
    await expect(table.getByRole('row')).toHaveCount(5);
    await expect(page.locator('.ledger__sums')).toContainText('Balance₸ 2,500');
  });
});

test('what was typed wrong is voided, and a method changed', async ({ stage, page }) => {
  await stage.signIn(page, 'admin');
  const money = new Money(page);
  await money.register();
  const client = money.address;
  await money.topUp('10000');
  await money.tab('Transactions');
  await page.getByRole('row').filter({ hasText: 'Top-up' }).getByRole('link').first().click();
  await page.getByRole('link', { name: 'Change of method' }).click();
  await expect(money.form('Change of method')).toContainText('₸ 10,000 was typed as Cash and was Card.');
  await money.form('Change of method').getByLabel('Reason').fill('It was the card');
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(money.form('Corrected by')).toContainText('Change of method');
  await page.getByRole('link', { name: 'Void' }).click();
  await expect(money.form('Void')).toContainText('₸ 10,000 leaves the balance');
  await money.form('Void').getByLabel('Reason').fill('10,000 typed for 1,000');
  await page.getByRole('button', { name: 'Void', exact: true }).click();
  await expect(money.form('Corrected by')).toContainText('10,000 typed for 1,000');
  await page.goto(client);
  await money.has('₸ 0', '₸ 0');

  await test.step('of the open shift each is there, and no sums for who counts the till', async () => {
    await page.goto(`/transactions?client=${client.split('/').pop()}`);
    await expect(page.getByRole('table', { name: 'Transactions' }).getByRole('row')).toHaveCount(4);
    await expect(page.getByRole('region', { name: 'Sums' })).toHaveText(
      'The open shift is not added up before its till is counted.',
    );
  });
});

test('a cashier sees no corrections and is refused them', async ({ stage, page }) => {
  stage.expect(/status of 403/);
  await stage.signIn(page, 'cashier');
  const money = new Money(page);
  await money.register();
  for (const name of ['Refund', 'Balance correction', 'Add Bonus']) {
    await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0);
  }
  await page.goto(`${money.address}?do=correction`);
  await expect(money.form('Balance correction')).toHaveCount(0);
  const answer = await page.request.post('/api/balances/correct', {
    form: {
      'correct[id]': crypto.randomUUID(),
      'correct[club]': crypto.randomUUID(),
      'correct[client]': money.address.split('/').pop() ?? '',
      'correct[way]': 'add',
      'correct[amount]': '100',
      'correct[reason]': 'Mine',
    },
    headers: { accept: 'application/json' },
  });
  expect(answer.status()).toBe(403);
});

test('without an open shift one is opened where money waits for it', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const money = new Money(page);
  await money.register();
  const client = money.address;
  await stage.advance(6 * 3600);
  const count = page.getByRole('textbox', { name: 'Counted cash' });
  await expect(async () => {
    await hall.open('/shift');
    await expect(count).toBeVisible({ timeout: 500 });
  }).toPass();
  await count.fill('36 900');
  await page.getByRole('button', { name: 'Close Shift' }).click();
  await expect(page.getByRole('region', { name: 'No open shift' })).toBeVisible();
  await page.goto(`${client}?do=top-up`);
  const form = money.form('Top Up Balance');
  await expect(form.getByRole('textbox', { name: 'Opening cash' })).toHaveValue('36,900');
  await form.getByRole('button', { name: 'Open Shift' }).click();
  await form.getByRole('textbox', { name: 'Amount' }).fill('700');
  await form.getByRole('button', { name: 'Confirm' }).click();
  await money.has('₸ 700', '₸ 0');
});
