import { Hall } from './hall';
import { Money } from './money';
import { expect, test } from './stage';

/** Registers somebody and seats them for so many hours, paid in cash. */
async function seated(hall: Hall, money: Money, device: string, hours: number): Promise<string> {
  await money.register();
  const client = money.address;
  await money.page.getByRole('link', { name: 'Start session' }).click();
  await hall.choose(device);
  await hall.offer('1 hour', hours);
  await hall.button('Cash and start').click();
  await hall.sees(device, 'In session');
  return client;
}

async function end(hall: Hall, device: string) {
  await hall.choose(device);
  await hall.link('End Session').click();
  await hall.button('End Session').click();
  await hall.sees(device, 'Free');
}

test('what is not played is kept, and played on another seat another day', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'cashier');
  const money = new Money(page);
  const client = await seated(hall, money, 'PC 7', 2);
  await stage.advance(30 * 60);

  await test.step('the dialog says in numbers what will stay', async () => {
    await hall.reload();
    await hall.choose('PC 7');
    await hall.link('End Session').click();
    await expect(hall.panel).toContainText(/1:\d\d:\d\d is left\. 1:\d\d:\d\d of 1 hour is kept on the account/);
    await stage.shot(page, 'kept-end');
    await hall.button('End Session').click();
    await hall.sees('PC 7', 'Free');
    if (Hall.alive) await expect(hall.toast).toContainText('PC 7 ended. 1 h 2');
  });

  await test.step('the card shows an active tariff', async () => {
    await page.goto(client);
    const row = money.form('Active tariffs').getByRole('row').last();
    await expect(row).toContainText(/1 hour\s*Standard\s*1 h 2\d min/);
    await stage.shot(page, 'kept-card');
  });

  await test.step('it starts the next session, and nothing is paid', async () => {
    await page.getByRole('link', { name: 'Start session' }).click();
    await hall.choose('PC 9');
    await expect(hall.panel.getByRole('group', { name: 'Purchased' })).toBeVisible();
    await hall.link(/^1 hour Standard, paid on/).click();
    await expect(hall.total).toHaveText('₸ 0');
    await expect(hall.panel).toContainText('Nothing to pay.');
    await stage.shot(page, 'kept-use');
    await hall.button('Use and start').click();
    await hall.sees('PC 9', 'In session');
    await hall.choose('PC 9');
    await expect(hall.timeLeft).toHaveText(/^1:2\d:\d\d$/);
    await expect(hall.facts).toContainText('kept time, paid on');
  });

  await test.step('nothing is left to be used, and the visits say how it was paid', async () => {
    await page.goto(client);
    await expect(money.form('Active tariffs')).toHaveCount(0);
    await page.goto(`${client}?tab=sessions`);
    const rows = page.getByRole('table', { name: 'Visits' }).getByRole('row');
    await expect(rows.nth(1)).toContainText('Kept time');
    await expect(rows.nth(2)).toContainText('Cash');
  });
});

test('the story of a session says what was kept and what it was paid with', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'owner');
  const money = new Money(page);
  const client = await seated(hall, money, 'PC 7', 1);
  await stage.advance(15 * 60);
  await hall.open();
  await end(hall, 'PC 7');
  await page.goto(client);
  await money.form('Active tariffs').getByRole('row').last().getByRole('link').click();
  await expect(page.locator('.facts')).toContainText(/Kept on the account4\d min/);
  await expect(page.locator('.story__entries')).toContainText(/Ended by .*4\d min kept on the account/);

  await page.goto(client);
  await page.getByRole('link', { name: 'Start session' }).click();
  await hall.choose('PC 9');
  await hall.link(/^1 hour Standard, paid on/).click();
  await hall.button('Use and start').click();
  await hall.sees('PC 9', 'In session');
  await hall.choose('PC 9');
  await hall.link('All about this session').click();
  await expect(page.locator('.story__entries')).toContainText(/4\d min of kept time used: 1 hour, Standard, paid on/);
  await stage.shot(page, 'kept-story');
  await page.getByRole('link', { name: 'To the session that paid for it' }).click();
  await expect(page.locator('.facts')).toContainText('Kept on the account');
});

test('a running session goes on with time that was bought before', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'cashier');
  const money = new Money(page);
  const client = await seated(hall, money, 'PC 7', 2);
  await stage.advance(60);
  await hall.open();
  await end(hall, 'PC 7');
  await page.goto(client);
  await page.getByRole('link', { name: 'Start session' }).click();
  await hall.choose('PC 9');
  // What was paid for comes first.
  await expect(hall.button('Use and start')).toBeVisible();
  await hall.link('Buy another tariff').click();
  await hall.offer('1 hour');
  await hall.button('Card and start').click();
  await hall.sees('PC 9', 'In session');
  await hall.choose('PC 9');
  await hall.link(/^Extend/).click();
  await hall.link(/^1 hour Standard, paid on/).click();
  await stage.shot(page, 'kept-extend');
  await hall.button('Use and extend').click();
  await expect(hall.timeLeft).toHaveText(/^2:5\d:\d\d$/);
  await expect(hall.story).toContainText('extended by 1 h 58 min kept before, 1 hour');
  await hall.link(/^Extend/).click();
  await expect(hall.panel.getByRole('group', { name: 'Purchased' })).toBeHidden();
});

test('unused time becomes bonus where the tariff says so', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'owner');
  await page.goto('/settings/tariffs');
  await page.getByRole('link', { name: /Edit 1 hour|1 hour/ }).first().click();
  await page.getByRole('radio', { name: /^Bonus:/ }).check();
  await page.getByRole('button', { name: 'Save Tariff' }).click();
  await expect(page.getByRole('heading', { name: 'Edit 1 hour' })).toHaveCount(0);
  const money = new Money(page);
  const client = await seated(hall, money, 'PC 7', 2);
  await stage.advance(59 * 60);
  await hall.open();
  await hall.choose('PC 7');
  await hall.link('End Session').click();
  await expect(hall.panel).toContainText(/₸ [\d,]+ is credited as bonus\./);
  await stage.shot(page, 'kept-bonus');
  await hall.button('End Session').click();
  await hall.sees('PC 7', 'Free');
  await page.goto(client);
  await expect(money.balances).toContainText(/Bonus balance₸ [1-9]/);
  await expect(money.form('Active tariffs')).toHaveCount(0);
});
