import { Checkout } from './checkout';
import { Hall } from './hall';
import { Money } from './money';
import { expect, test } from './stage';

test('a guest who does not want to register is seated by Play Now', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'cashier');
  const checkout = new Checkout(page);
  await checkout.open(hall);
  await expect(checkout.link('Play Now')).toHaveAttribute('aria-current', 'true');
  await checkout.guest();
  await checkout.device('PC 2');
  await checkout.add('1 hour', 2);
  await expect(checkout.total).toHaveText('₸ 1,800');
  await expect(checkout.cart).toContainText(/PC 2, (\d+ \w+, )?\d\d:\d\d to (\d+ \w+, )?\d\d:\d\d/);
  await checkout.proceed();
  await checkout.amount.fill('2000');
  await checkout.pay('Cash and start', 'PC 2');
  if (Hall.alive) await expect(checkout.dialog).toContainText('Change ₸ 200');
  await hall.open('/hall?device=');
  await hall.sees('PC 2', 'In session');
});

test('Client or Device not selected: Select Tariff and Duration is closed and says so', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const checkout = new Checkout(page);
  await checkout.open(hall);
  const closed = checkout.dialog.getByRole('status').filter({ hasText: 'Client or Device not selected.' });
  await expect(closed).toContainText('Pick a client (or Unknown Guest) and a free PC before Select Tariff and Duration.');
  await expect(checkout.dialog.getByRole('combobox')).toHaveCount(0);
  await checkout.guest();
  await expect(closed).toContainText('Pick a free PC before Select Tariff and Duration.');
  await checkout.device('PC 2');
  await expect(closed).toHaveCount(0);
  await expect(checkout.button('Add 1 hour')).toBeVisible();
  // And nobody pays for an empty cart.
  await expect(checkout.link('Proceed to Payment')).toHaveAttribute('aria-disabled', 'true');
});

test('an amount below the total is refused with what is missing, and what was typed stays', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  const hall = await stage.signIn(page, 'admin');
  const checkout = new Checkout(page);
  await checkout.open(hall);
  await checkout.guest();
  await checkout.device('PC 2');
  await checkout.add('1 hour', 2);
  await checkout.proceed();
  await checkout.amount.fill('1350');
  await checkout.button('Card and start').click();
  await expect(checkout.refusal).toHaveText('₸ 450 is missing: ₸ 1,800 to pay, ₸ 1,350 entered.');
  await expect(checkout.cart).toContainText(
    'Enter an amount equal to or greater than the total, then click Card or Cash.',
  );
  await expect(checkout.amount).toHaveValue('1350');
  await checkout.amount.fill('1800');
  await checkout.pay('Card and start', 'PC 2');
});

test('no available devices: the next free slots are offered', async ({ stage, page }) => {
  test.slow();
  const hall = await stage.signIn(page, 'admin');
  const checkout = new Checkout(page);
  // All that are free are taken at once, by one payment: a group.
  await hall.open('/checkout?guest=1&more=1');
  const free = checkout.dialog.getByRole('list', { name: /^Free in / }).getByRole('link');
  const hrefs = await free.evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href)));
  const seats = hrefs.map((href) => href.searchParams.get('seats'));
  expect(seats.length).toBeGreaterThan(10);
  await page.goto(`/checkout?guest=1&seats=${seats.join(',')}`);
  await expect(checkout.dialog.getByRole('list', { name: 'Chosen devices' }).getByRole('listitem')).toHaveCount(seats.length);
  const tariff = checkout.dialog.getByRole('combobox', { name: 'Duration of 3 hours' });
  await tariff.selectOption('1');
  await checkout.button('Add 3 hours').click();
  await checkout.proceed();
  await checkout.pay('Cash and start', 'PC 2');
  await hall.open('/checkout');
  await expect(checkout.dialog).toContainText(
    'No available devices. Choose a different PC, or use Select Time to book a future slot.',
  );
  const next = checkout.dialog.getByRole('list', { name: 'Next free' }).getByRole('link').first();
  const words = await next.innerText();
  expect(words).toMatch(/^\S+ \d+ from (\d+ \w+, )?\d\d:\d\d$/);
  await next.click();
  await expect(checkout.link('Select Time')).toHaveAttribute('aria-current', 'true');
});

test('a client is registered in place, pays by a mix, and their group sits together', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const client = await new Money(page).registerWith('5000', '1000');
  const checkout = new Checkout(page);
  await hall.open(`/checkout?client=${client}`);
  await expect(checkout.dialog.getByRole('region', { name: 'Chosen client' })).toBeVisible();
  await checkout.device('PC 2', 'PC 7');
  await checkout.add('1 hour');
  await expect(checkout.total).toHaveText('₸ 1,800');
  await checkout.link('Remove PC 7').click();
  await expect(checkout.total).toHaveText('₸ 900');
  await checkout.link('Add another device').click();
  await checkout.link('PC 7').click();
  await checkout.link('That is all').click();
  await expect(checkout.total).toHaveText('₸ 1,800');
  await checkout.proceed();
  await checkout.cart.getByRole('checkbox', { name: 'Seat this client at all 2 devices' }).check();
  await expect(checkout.cart.getByRole('textbox', { name: 'Pay with bonus' })).toHaveValue('540');
  await checkout.cart.getByRole('textbox', { name: 'From the balance' }).fill('1000');
  await checkout.pay('Cash and start', 'PC 2');
  await hall.open();
  await hall.sees('PC 7', 'In session');
  await page.goto(`/clients/${client}`);
  await new Money(page).has('₸ 4,000', '₸ 460');
});

test('from a free card the device is chosen, and what is in the cart can be taken out', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const checkout = new Checkout(page);
  await hall.choose('PC 2');
  await hall.load(() => hall.link('Book a Session').click());
  await expect(checkout.dialog.getByRole('list', { name: 'Chosen devices' })).toContainText('PC 2');
  await checkout.guest();
  await checkout.add('1 hour');
  await checkout.link('Remove 1 hour').click();
  await expect(checkout.total).toHaveText('₸ 0');
  await checkout.link('Remove PC 2').click();
  await expect(checkout.dialog.getByRole('list', { name: 'Free in Standard' })).toBeVisible();
});

test('a guest books by Select Time, and the booking waits for its time', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const checkout = new Checkout(page);
  await checkout.open(hall);
  await checkout.link('Select Time').click();
  const [date, time] = [checkout.dialog.getByLabel('Start Date'), checkout.dialog.getByRole('combobox', { name: 'Start Time' })];
  await checkout.guest();
  // For a time to come all devices are there, PC 1 too, where somebody plays now.
  await expect(checkout.link('PC 1')).toBeVisible();
  await checkout.device('PC 2');
  await expect(checkout.dialog).toContainText('Fill in Start Date and Start Time before Select Tariff and Duration.');
  const day = new Date(`${await date.inputValue()}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  await date.fill(day.toISOString().slice(0, 10));
  if (!Hall.alive) await checkout.button('Set time').click();
  await expect(time.getByRole('option', { name: '00:15' })).toBeAttached();
  await time.selectOption('19:30');
  if (!Hall.alive) await checkout.button('Set time').click();
  await checkout.add('1 hour');
  await expect(checkout.cart).toContainText(/PC 2, .*19:30 to .*20:30/);
  await checkout.proceed();
  await checkout.button('Cash and book').click();
  await expect(checkout.done).toContainText(/PC 2 Waiting, Unknown Guest, from .*19:30/);
  // Who comes at the same time finds another seat, or another time.
  await hall.open(`/checkout?guest=1&when=later&date=${day.toISOString().slice(0, 10)}&time=20%3A00`);
  await expect(checkout.link('PC 7')).toBeVisible();
  await expect(checkout.link('PC 2')).toHaveCount(0);
});

test('from the hall the chosen device and tariff come along, and what is missing is asked for', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const checkout = new Checkout(page);
  await hall.choose('PC 2');
  await hall.offer('1 hour', 2);
  await hall.load(() => hall.link('Book a Session').click());
  await expect(checkout.dialog.getByRole('list', { name: 'Chosen devices' })).toContainText('PC 2');
  await expect(checkout.cart).toContainText('2 × ₸ 900');
  if (Hall.alive) await expect(checkout.dialog.getByRole('searchbox', { name: 'Client' })).toBeFocused();
  await checkout.guest();
  await expect(checkout.total).toHaveText('₸ 1,800');
  await checkout.proceed();
  await checkout.pay('Cash and start', 'PC 2');
});
