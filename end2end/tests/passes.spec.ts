import { randomUUID } from 'node:crypto';
import { Hall } from './hall';
import { Money } from './money';
import { expect, test, type Stage } from './stage';

/** A tariff that is sold in Standard; the owner makes it behind the scenes. */
async function made(stage: Stage, draft: Record<string, string>) {
  const { page } = await stage.colleague('owner');
  const hall = await (await page.request.get(`${stage.url}/api/hall`)).json();
  const zone = hall.zones.find((zone: { name: string }) => zone.name === 'Standard');
  const whole = { max_quantity: '1', refund_policy: 'keep', 'prices][0][zone': zone.id, ...draft };
  const form: Record<string, string> = { 'make[id]': randomUUID(), 'make[club]': hall.club.id };
  for (const [name, value] of Object.entries(whole)) form[`make[draft][${name}]`] = value;
  const answer = await page.request.post(`${stage.url}/api/tariffs/make`, { form });
  expect(answer.status()).toBe(200);
}

/** Ten visits of two hours for 9,000, good for thirty days from the first. */
const tenVisits = (stage: Stage) =>
  made(stage, {
    name: 'Ten visits',
    sold: 'visits',
    visits: '10',
    unit_minutes: '120',
    'after_first_use][number': '30',
    'after_first_use][unit': 'days',
    'prices][0][price': '9000',
  });

test('a multipass is sold on the page of a client, and used at a seat: nine visits are left', async ({ stage, page }) => {
  stage.expect(/status of 4(09|01)/);
  await tenVisits(stage);
  const hall = await stage.signIn(page, 'admin');
  const money = new Money(page);
  await money.register();
  const client = money.address;
  const form = money.form('Sell a tariff');
  const account = money.form('Client tariffs');

  await test.step('what is sold where it is played says so; the price and what is missing are said', async () => {
    await page.getByRole('link', { name: 'Sell a tariff' }).click();
    await expect(account).toContainText('Nothing was ever on this account');
    await form.getByRole('link', { name: 'VIP' }).click();
    await expect(form).toContainText('Not sold in VIP');
    await form.getByRole('link', { name: 'Standard' }).click();
    await form.getByRole('link', { name: /^Ten visits 10 visits of 2 h/ }).click();
    await expect(form.locator('[data-total]')).toHaveText('₸ 9,000');
    await stage.shot(page, 'passes-sell');
    await form.getByRole('textbox', { name: 'Amount' }).fill('5000');
    await form.getByRole('button', { name: 'Cash and sell' }).click();
    await expect(form.getByRole('alert')).toContainText('₸ 4,000 is missing');
    await expect(form.getByRole('textbox', { name: 'Amount' })).toHaveValue(/^5[, ]?000$/);
  });

  await test.step('it is sold, and stands on the account', async () => {
    await form.getByRole('textbox', { name: 'Amount' }).fill('10000');
    await form.getByRole('button', { name: 'Cash and sell' }).click();
    const row = account.getByRole('row').last();
    await expect(row).toContainText(/Ten visits\s*Standard\s*10 of 10 visits of 2 h\s*Issued\s*\d+ h from its first use/);
    if (Hall.alive) await expect(hall.toast).toContainText('Sold: Ten visits. Give back ₸ 1,000');
    await stage.shot(page, 'passes-sold');
  });

  await test.step('one visit of it is used at a seat, and nothing is paid', async () => {
    await page.getByRole('link', { name: 'Start session' }).click();
    await hall.choose('PC 9');
    await stage.shot(page, 'passes-use');
    await hall.link(/^Ten visits Standard, paid on/).click();
    await expect(hall.total).toHaveText('₸ 0');
    await expect(hall.panel).toContainText('It is one visit, whether or not all of it is played.');
    await hall.button('Use and start').click();
    await hall.sees('PC 9', 'In session');
    await hall.choose('PC 9');
    await expect(hall.timeLeft).toHaveText(/^(2:00:00|1:59:\d\d)$/);
  });

  await test.step('nine are left, and they are good for thirty days from now on', async () => {
    await page.goto(`${client}?tab=tariffs`);
    const row = account.getByRole('row').last();
    await expect(row).toContainText(/9 of 10 visits of 2 h\s*Activated\s*until \d+ \w+ \d{4}, \d\d:\d\d/);
    await stage.shot(page, 'passes-nine');
  });

  await test.step('after that they have expired', async () => {
    // Sign-ins are over by then, too.
    await page.goto('about:blank');
    await stage.advance(31 * 24 * 3600);
    await stage.signIn(page, 'admin');
    await page.goto(`${client}?tab=tariffs`);
    await expect(account.getByRole('row').last()).toContainText('Expired');
  });
});

test('visits are no sitting: the dialog leads to the page of the client, where they are sold', async ({ stage, page }) => {
  await tenVisits(stage);
  const hall = await stage.signIn(page, 'admin');
  const money = new Money(page);
  await money.register();
  const client = money.address.split('/').pop();
  const board = await (await page.request.get(`${stage.url}/api/hall`)).json();
  const seat = board.devices.find((one: { number: number; kind: string }) => one.number === 2 && one.kind === 'pc').id;
  await hall.open(`/checkout?client=${client}&seats=${seat}`);
  const line = page.getByRole('listitem').filter({ hasText: 'Ten visits' });
  await expect(line).toContainText("sold on the client's page, onto their account");
  await stage.shot(page, 'passes-dialog');
  await line.getByRole('link', { name: "Sell it on the client's page" }).click();
  const form = money.form('Sell a tariff');
  await expect(form.locator('[data-total]')).toHaveText('₸ 9,000');
  await form.getByRole('button', { name: 'Cash and sell' }).click();
  await expect(money.form('Client tariffs').getByRole('row').last()).toContainText(/Ten visits.*Issued/s);
});
