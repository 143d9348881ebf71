// Moving into a zone with another price: kept, converted, or the difference paid.

import { expect, test } from './stage';

test('a guest goes into a dearer zone at whichever price staff choose', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  const hall = await stage.signIn(page, 'admin');
  await hall.seat('PC 2', '1 hour');
  await hall.choose('PC 2');
  await hall.link('Move to Another PC').click();
  const vip = hall.panel.getByRole('group', { name: 'VIP' });
  const prices = vip.getByRole('list', { name: 'Price' });
  // All three, in numbers, before anything is done.
  await expect(prices.getByRole('link', { name: /^Keep the price/ })).toHaveAttribute('aria-current', 'true');
  await expect(prices.getByRole('link', { name: /^Convert into time/ })).toContainText(/0:3\d:\d\d left/);
  const charge = prices.getByRole('link', { name: /^Charge the difference/ });
  await expect(charge).toContainText(/pay ₸ \d+/);
  for (const width of [1440, 1024, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await charge.scrollIntoViewIfNeeded();
    await stage.shot(page, 'move-prices');
  }
  await page.setViewportSize({ width: 1440, height: 900 });

  await charge.click();
  await expect(charge).toHaveAttribute('aria-current', 'true');
  await expect(hall.panel.getByRole('group', { name: 'Standard' })).toBeHidden();
  await vip.getByRole('radio').first().check();
  await expect(hall.total).toContainText('₸');
  await stage.shot(page, 'move-charge');
  await hall.amount.fill('1');
  await hall.button('Cash and move').click();
  await expect(hall.refusal).toContainText('is missing');
  // With a script and without, the seat is still chosen.
  await expect(vip.getByRole('radio').first()).toBeChecked();
  await hall.amount.fill('');
  await hall.button('Cash and move').click();
  await expect(hall.facts).toContainText('1 hour, 1 hour (difference)');
  await expect(hall.timeLeft).toHaveText(/^(1:00:00|0:59:\d\d)$/);
});

test('what is left becomes as much as it is worth', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await hall.seat('PC 2', '1 hour');
  await hall.choose('PC 2');
  await hall.link('Move to Another PC').click();
  const vip = hall.panel.getByRole('group', { name: 'VIP' });
  await vip.getByRole('link', { name: /^Convert into time/ }).click();
  await vip.getByRole('radio').first().check();
  await hall.button('Move').click();
  await expect(hall.timeLeft).toHaveText(/^0:3\d:\d\d$/);
  await expect(hall.story).toContainText('left of 1 hour at the new price');
  await hall.sees('PC 2', 'Free');
});
