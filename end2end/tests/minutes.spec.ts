import { randomUUID } from 'node:crypto';
import { Checkout } from './checkout';
import { Hall } from './hall';
import { Money } from './money';
import { expect, test } from './stage';
import type { Page } from '@playwright/test';

/** A tariff by the minute, 600 an hour in the Standard zone. */
async function byMinute(page: Page) {
  const headers = { accept: 'application/json' };
  const hall = await (await page.request.get('/api/hall', { headers })).json();
  const zone = hall.zones.find((one: { name: string }) => one.name === 'Standard').id;
  const form = {
    'make[id]': randomUUID(),
    'make[club]': hall.club.id,
    'make[draft][name]': 'By the minute',
    'make[draft][sold]': 'minute',
    'make[draft][unit_minutes]': '1',
    'make[draft][max_quantity]': '1',
    'make[draft][refund_policy]': 'burn',
    'make[draft][prices][0][zone]': zone,
    'make[draft][prices][0][price]': '600',
  };
  const answer = await page.request.post('/api/tariffs/make', { headers, form });
  expect(answer.status(), await answer.text()).toBe(200);
}

/** Chooses it, where time is sold. */
async function choose(hall: Hall) {
  const line = hall.panel.getByRole('link', { name: /^By the minute/ });
  await line.click();
  await expect(line).toHaveAttribute('aria-current', 'true');
}

test('a client plays by the minute, and the card says how long the balance lasts', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'owner');
  await byMinute(page);
  const money = new Money(page);
  const client = await money.registerWith('120', '');
  await hall.bring(client, 'PC 2');
  await choose(hall);
  await expect(hall.panel).toContainText('₸ 600 an hour');
  await expect(hall.panel).toContainText('The balance of ₸ 120 lasts 12 min. Nothing is paid now');
  await stage.shot(page, 'minutes-form');
  await hall.button('Start by the minute').click();
  await expect(hall.timeLeft).toBeVisible();
  await expect(hall.panel).toContainText(/balance for 1[12] more min, ₸ 600 an hour, used up/);
  await hall.sees('PC 2', 'In session');
  await expect(hall.card('PC 2')).toContainText(/balance: 1[12] min/);
  await stage.shot(page, 'minutes-panel');

  // Under the club's warning it says so; a top-up lets it go on.
  await stage.advance(8 * 60);
  if (!Hall.alive) await hall.reload();
  await hall.sees('PC 2', 'Ending soon');
  await page.goto(`/clients/${client}`);
  await money.topUp('1000');
  await hall.open();
  await hall.sees('PC 2', 'In session');
  await stage.advance(10 * 60);
  await expect(async () => {
    await hall.open();
    await hall.choose('PC 2');
    await expect(hall.facts).toContainText('₸ 200 balance', { timeout: 500 });
  }).toPass();

  const session = await hall.link('All about this session').getAttribute('href');
  await hall.link('End Session').click();
  await expect(hall.panel).toContainText(/for \d min not played goes back to the balance/);
  await stage.shot(page, 'minutes-end');
  await hall.button('End Session').click();
  await hall.sees('PC 2', 'Free');
  await page.goto(`/clients/${client}`);
  await expect(money.balances).toContainText(/Balance₸ 9[34]0/);
  await page.goto(session!);
  await expect(page.getByRole('list', { name: 'Story' })).toContainText(
    /1[89] min by the minute: By the minute, Standard, ₸ 1[89]0 from the balance in 2 purchases/,
  );
  await page.getByRole('link', { name: 'What happened here' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'by the minute:' })).toHaveCount(1);
  await expect(page.getByRole('row').filter({ hasText: 'minutes not played' })).toHaveCount(0);
  await stage.shot(page, 'minutes-happened');
});

test('who has nothing on the balance is told so, and a guest is not offered it', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  const hall = await stage.signIn(page, 'owner');
  await byMinute(page);
  await hall.open();
  await hall.choose('PC 2');
  await expect(hall.panel).toContainText('Only for registered clients, from their balance');
  await stage.shot(page, 'minutes-guest');
  const client = await new Money(page).registerWith('9', '');
  await hall.bring(client, 'PC 2');
  await choose(hall);
  await expect(hall.panel).toContainText('₸ 1 is missing: a minute costs ₸ 10, the balance is ₸ 9. Top it up first.');
  await hall.button('Start by the minute').click();
  await expect(hall.refusal).toContainText('₸ 1 is missing');
  await hall.sees('PC 2', 'Free');
});

test('an hour goes on by the minute where the client wishes so', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'owner');
  await byMinute(page);
  const money = new Money(page);
  const client = await money.registerWith('1500', '');
  const over = money.form('When bought time is over');
  await expect(over).toContainText('Their sessions end, but for those');
  await over.getByRole('button', { name: 'Go on by the minute' }).click();
  await expect(over).toContainText('Their sessions go on by the minute');
  await stage.shot(page, 'minutes-client');
  await hall.bring(client, 'PC 2');
  await hall.offer('1 hour');
  await hall.button('Balance and start').click();
  await expect(hall.panel).toContainText('goes on by the minute when the time is over');
  await stage.advance(3601);
  await expect(async () => {
    await hall.open();
    await hall.choose('PC 2');
    await expect(hall.facts).toContainText('1 hour, By the minute', { timeout: 500 });
  }).toPass();
  await expect(hall.panel).toContainText(/balance for (59|1 h|60)/);
  await hall.pause('PC 2');
  await expect(hall.timeLeft).toBeVisible();
});

test('in the cart it stands last, and nothing of it is paid now', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'owner');
  await byMinute(page);
  const client = await new Money(page).registerWith('500', '');
  const checkout = new Checkout(page);
  await hall.open(`/checkout?client=${client}`);
  await checkout.device('PC 2');
  await checkout.button('Add By the minute').click();
  await expect(checkout.cart).toContainText('₸ 600 an hour');
  await expect(checkout.cart).toContainText('as played');
  await expect(checkout.total).toHaveText('₸ 0');
  await stage.shot(page, 'minutes-cart');
  await checkout.link('Proceed to Payment').click();
  await expect(checkout.cart).toContainText('Nothing is paid now');
  await checkout.button('Start by the minute').click();
  await hall.open();
  await hall.sees('PC 2', 'In session');
  await expect(hall.card('PC 2')).toContainText(/balance: (49|50) min/);
});
