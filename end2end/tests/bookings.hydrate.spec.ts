import type { Page } from '@playwright/test';
import { expect, test, type Stage } from './stage';

/** Pictures at three widths. */
async function look(stage: Stage, page: Page, name: string) {
  for (const width of [390, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await stage.shot(page, name);
  }
}

/** Books through the same door as a form: minutes from now, as the club's clock says. */
async function book(page: Page, device: string, ahead: number, pay: 'now' | 'later' = 'now') {
  const status = await page.evaluate(
    async ({ device, ahead, pay }) => {
      const hall = await (await fetch('/api/hall', { headers: { accept: 'application/json' } })).json();
      const [, number] = device.split(' ');
      const found = hall.devices.find((one: { number: number; kind: string }) => String(one.number) === number && one.kind === 'pc');
      const offer = hall.offers.offers.find((one: { name: string }) => one.name === '1 hour');
      const fields = {
        id: crypto.randomUUID(),
        client: hall.guest,
        device: found.id,
        from: new Date(Date.parse(hall.now) + ahead * 60_000).toISOString(),
        tariff: offer.tariff,
        quantity: '1',
        pay,
        method: 'cash',
        tendered: '',
      };
      const body = new URLSearchParams(Object.entries(fields).map(([name, value]) => [`book[${name}]`, value]));
      const answer = await fetch('/api/bookings/book', { method: 'POST', body, headers: { accept: 'application/json' } });
      return answer.status;
    },
    { device, ahead, pay },
  );
  expect(status).toBe(200);
}

test('a booking is seen before it begins, moved, and starts by itself', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await book(page, 'PC 2', 30);
  await hall.choose('PC 2');
  await expect(hall.panel.getByText(/^Free until (\d+ \w+, )?\d\d:\d\d \(booked\)/)).toBeVisible();
  await look(stage, page, 'booking-free-until');
  await hall.panel.getByRole('list', { name: 'Booked here' }).getByRole('link').first().click();
  await expect(hall.panel.getByRole('heading', { name: 'Booking' })).toBeVisible();
  await look(stage, page, 'booking');
  await hall.panel.getByText('Move', { exact: true }).click();
  await hall.panel.getByRole('combobox', { name: 'Device' }).selectOption({ label: 'PC 7' });
  await hall.panel.getByRole('button', { name: 'Move Booking' }).click();
  await expect(hall.toast).toContainText('Booking moved to PC 7');
  await stage.advance(26 * 60);
  await hall.open();
  await expect(hall.card('PC 7')).toHaveAccessibleName(/^PC 7, Waiting, Unknown Guest, from (\d+ \w+, )?\d\d:\d\d$/);
  await expect(hall.summary).toContainText('1 waiting');
  await hall.choose('PC 7');
  await look(stage, page, 'booking-waiting');
  await stage.advance(4 * 60 + 1);
  await expect(async () => {
    await hall.open();
    await hall.sees('PC 7', 'In session', { timeout: 500 });
  }).toPass();
});

test('a booking is paid, and cancelled with its money back', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await book(page, 'PC 2', 3, 'later');
  await hall.choose('PC 2');
  await expect(hall.panel.getByText('not paid, kept until')).toBeVisible();
  await look(stage, page, 'booking-unpaid');
  // The form says for what price it was shown.
  await expect(hall.panel.locator('input[name="pay[price]"]')).toHaveValue('900');
  await hall.panel.getByRole('button', { name: 'Cash and pay' }).click();
  await expect(hall.toast).toContainText('PC 2: booking');
  await expect(hall.panel.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await hall.panel.getByText('Cancel', { exact: true }).click();
  await expect(hall.panel.getByText(/^Goes back: .*\(cash\)\.$/)).toBeVisible();
  await look(stage, page, 'booking-cancel');
  await hall.panel.getByRole('button', { name: 'Cancel Booking' }).click();
  await expect(hall.toast).toContainText('goes back');
  await hall.sees('PC 2', 'Free');
});

test('a seat that is still somebody else\'s shortly before is said, with the way out', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await book(page, 'PC 4', 5);
  await hall.visit('/bookings');
  await hall.load(() => page.getByRole('row', { name: /PC 4/ }).getByRole('link').first().click());
  const taken = hall.panel.getByText('The seat is not free: move the booking, or wait until it is.');
  await expect(taken).toBeVisible();
  await expect(hall.panel.getByRole('button', { name: 'Start', exact: true })).toBeHidden();
  await stage.shot(page, 'booking-not-free');
  await stage.advance(3 * 60 + 1);
  await hall.sees('PC 4', 'Waiting');
  await expect(taken).toBeHidden();
  await expect(hall.panel.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await hall.panel.getByText('Move', { exact: true }).click();
  await hall.panel.getByRole('combobox', { name: 'Device' }).selectOption({ label: 'PC 7' });
  await hall.panel.getByRole('button', { name: 'Move Booking' }).click();
  await expect(hall.toast).toContainText('Booking moved to PC 7');
});

test('who comes early is seated with the button', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await book(page, 'PC 2', 3);
  await hall.choose('PC 2');
  await expect(hall.panel.getByText(/^Started now, it lasts until/)).toBeVisible();
  await hall.panel.getByRole('button', { name: 'Start', exact: true }).click();
  await hall.sees('PC 2', 'In session');
});

test('settings say how bookings are handled', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'owner');
  await hall.visit('/settings/club');
  const card = page.getByRole('region', { name: 'Bookings' });
  await card.getByLabel('Nobody came after, minutes').fill('20');
  await card.getByRole('button', { name: 'Save Bookings' }).click();
  await expect(page.getByText('Bookings saved')).toBeVisible();
  await card.scrollIntoViewIfNeeded();
  await look(stage, page, 'booking-settings');
  await page.reload();
  await expect(card.getByLabel('Nobody came after, minutes')).toHaveValue('20');
});
