import { book, wall } from './booking';
import { Checkout } from './checkout';
import { Hall } from './hall';
import { expect, test } from './stage';

/** Of the club's days, so many after today, as a date field takes it. */
async function day(checkout: Checkout, after: number): Promise<string> {
  const first = await checkout.dialog.getByLabel('Start Date').getAttribute('min');
  const day = new Date(`${first}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + after);
  return day.toISOString().slice(0, 10);
}

async function seek(checkout: Checkout, words: string) {
  await checkout.dialog.getByRole('searchbox', { name: 'Client' }).fill(words);
  if (!Hall.alive) await checkout.button('Find').click();
}

const chosen = (checkout: Checkout) => checkout.dialog.getByRole('region', { name: 'Chosen client' });

test('whoever is registered in the dialog is chosen there, and date, time, device and cart stay', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const checkout = new Checkout(page);
  await hall.open('/checkout?when=later');
  const tomorrow = await day(checkout, 1);
  await hall.open(`/checkout?when=later&date=${tomorrow}&time=19%3A30&guest=1`);
  await checkout.device('PC 2');
  await checkout.add('1 hour');
  await seek(checkout, '8 705 123 45 67');
  await checkout.dialog.getByLabel('Name', { exact: true }).fill('Ақбота');
  await checkout.button('Register').click();
  await expect(chosen(checkout)).toContainText('Ақбота');
  expect(new URL(page.url()).pathname).toBe('/checkout');
  await expect(checkout.dialog.getByLabel('Start Date')).toHaveValue(tomorrow);
  await expect(checkout.dialog.getByRole('combobox', { name: 'Start Time' })).toHaveValue('19:30');
  await expect(checkout.dialog.getByRole('list', { name: 'Chosen devices' })).toContainText('PC 2');
  await expect(checkout.total).toHaveText('₸ 900');
});

test('whoever has booked is told who waits where, and what goes back', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const checkout = new Checkout(page);
  await hall.open('/checkout?when=later');
  await hall.open(`/checkout?when=later&date=${await day(checkout, 1)}&time=19%3A30&guest=1`);
  await checkout.device('PC 2', 'PC 7');
  await checkout.add('1 hour');
  await checkout.proceed();
  await checkout.amount.fill('2000');
  await checkout.button('Cash and book').click();
  await expect(checkout.done).toContainText(/PC 2 Waiting, Unknown Guest, from .*19:30/);
  await expect(checkout.done).toContainText(/PC 7 Waiting, Unknown Guest, from .*19:30/);
  await expect(checkout.done).toContainText('Change ₸ 200');
  await stage.shot(page, 'checkout-booked');
});

test('who plays now books for another time, and confirms only a second seat at the same time', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const checkout = new Checkout(page);
  await hall.open('/checkout');
  await seek(checkout, '8 701 555 00 10');
  await expect(chosen(checkout)).toBeVisible();
  await checkout.device('PC 2');
  await checkout.add('1 hour');
  await checkout.proceed();
  await checkout.pay('Cash and start', 'PC 2');

  await hall.open('/checkout?when=later');
  const tomorrow = await day(checkout, 1);
  const toBook = async (device: string) => {
    await hall.open(`/checkout?when=later&date=${tomorrow}&time=19%3A30`);
    await seek(checkout, '8 701 555 00 10');
    await expect(chosen(checkout)).toBeVisible();
    await checkout.device(device);
    await checkout.add('1 hour');
    await checkout.proceed();
  };
  const second = checkout.cart.getByRole('checkbox', { name: /^Seat them here too/ });
  await toBook('PC 2');
  await expect(second).toHaveCount(0);
  await checkout.button('Cash and book').click();
  await expect(checkout.done).toContainText('PC 2 Waiting');

  await toBook('PC 7');
  await expect(second).toHaveAccessibleName('Seat them here too: they play at PC 2');
  if (Hall.alive) {
    await checkout.button('Cash and book').click();
    await expect(checkout.refusal).toHaveText('Nothing is done yet: confirm this first.');
  }
  await second.check();
  await checkout.button('Cash and book').click();
  await expect(checkout.done).toContainText('PC 7 Waiting');
});

test('only possible times are offered, and a day without one says why', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const checkout = new Checkout(page);
  await hall.open('/checkout?when=later');
  const date = checkout.dialog.getByLabel('Start Date');
  const time = checkout.dialog.getByRole('combobox', { name: 'Start Time' });
  expect(await date.getAttribute('max')).toBe(await day(checkout, 90));
  // Before a time is chosen all devices are there, and that says why.
  await expect(checkout.dialog).toContainText('What is free depends on the Start Time.');
  await expect(checkout.dialog.getByRole('list', { name: 'All in Standard' }).getByRole('link', { name: 'PC 1', exact: true })).toBeVisible();
  const tomorrow = await day(checkout, 1);
  await hall.open(`/checkout?when=later&date=${tomorrow}&time=19%3A30&guest=1`);
  await checkout.device('PC 2');
  await checkout.add('1 hour');
  await checkout.proceed();
  await checkout.button('Cash and book').click();
  await expect(checkout.done).toContainText('PC 2 Waiting');
  await hall.open();
  const there = new URL((await page.locator('a.seat[data-device="PC 2"]').getAttribute('href')) ?? '', 'http://club.test').searchParams.get('device');
  await hall.open(`/checkout?when=later&date=${tomorrow}&guest=1&seats=${there}`);
  await expect(time.getByRole('option', { name: '19:00' })).toBeAttached();
  // Fifteen minutes are less than the shortest tariff.
  await expect(time.getByRole('option', { name: '19:15' })).toHaveCount(0);
  await expect(time.getByRole('option', { name: '20:30' })).toBeAttached();
  await hall.open('/checkout?when=later&date=2020-01-01');
  await expect(checkout.dialog).toContainText('This day is over, or nearly: choose a later one.');
  await hall.open('/checkout?when=later&date=2099-01-01');
  await expect(checkout.dialog).toContainText('Nobody books so far ahead');
});

test('from an occupied card a later time is booked', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const checkout = new Checkout(page);
  await hall.choose('PC 1');
  await hall.load(() => hall.link('Book a Session for later').click());
  await expect(checkout.link('Select Time')).toHaveAttribute('aria-current', 'true');
  await expect(checkout.dialog.getByRole('list', { name: 'Chosen devices' })).toContainText('PC 1');
});

test('a free card that is booked today says until when it is free', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const from = await book(page, 'PC 2', 1);
  await hall.reload();
  const card = page.locator('a.seat[data-device="PC 2"]');
  await expect(card).toHaveAccessibleName(`PC 2, Free until ${wall(from)}`);
  await expect(card).toContainText(`until ${wall(from)}`);
});

test('a booking says until when it is kept, and what becomes of the money of who does not come', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'owner');
  await hall.visit('/settings/club');
  const card = page.getByRole('region', { name: 'Bookings' });
  await card.getByLabel('Paid bookings start by themselves at their time').uncheck();
  await card.getByRole('button', { name: 'Save Bookings' }).click();
  if (Hall.alive) await expect(page.getByText('Bookings saved')).toBeVisible();
  const from = await book(page, 'PC 2', 1);
  await stage.advance(Math.ceil((from - Date.now()) / 1000) + 60);
  await hall.open();
  await page.locator('a.seat[data-device="PC 2"]').click();
  await expect(hall.panel).toContainText(`until ${wall(from + 15 * 60_000)}, if nobody comes. The club keeps ₸ 900.`);
  await stage.shot(page, 'booking-kept');
  await stage.advance(16 * 60);
  await hall.reload();
  await hall.panel.getByText('Nobody came', { exact: true }).click();
  await hall.panel.getByRole('button', { name: 'Nobody Came' }).click();
  await hall.sees('PC 2', 'Free');
  await hall.visit('/sessions?state=cancelled');
  await page.getByRole('row').filter({ hasText: 'nobody came' }).getByRole('link', { name: 'PC 2' }).click();
  const story = page.getByRole('list', { name: 'Story' });
  await expect(story).toContainText('Ended by Aliya: nobody came; the club keeps ₸ 900.');
  await expect(page.getByRole('region', { name: 'Facts' })).toContainText('Was to begin');
  await expect(page.getByRole('region', { name: 'Facts' })).toContainText('The club keeps₸ 900');
  await stage.shot(page, 'booking-gone');
});
