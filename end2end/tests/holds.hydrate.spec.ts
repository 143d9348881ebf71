import { expect, test } from './stage';

/** What others do is on the screen within this. */
const SOON = { timeout: 1000 };

test('another open page sees the device striped at once, and free again', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const theirs = await stage.colleague('cashier');
  await theirs.choose('PC 2');
  await hall.hold('PC 2', 'New mouse');
  await expect(hall.toast).toHaveText('PC 2 put on hold');
  await theirs.sees('PC 2', 'On hold', SOON);
  await expect(theirs.card('PC 2')).toHaveCSS('background-image', /repeating-linear-gradient/);
  await expect(theirs.summary).toContainText('1 on hold', SOON);
  // The form is gone with what it was for.
  await expect(theirs.panel.getByRole('heading', { name: 'Out of service' })).toBeVisible();
  await expect(theirs.button('Cash and start')).toHaveCount(0);
  await hall.release('PC 2');
  await expect(hall.toast).toHaveText('PC 2 released');
  await theirs.sees('PC 2', 'Free', SOON);
  await expect(theirs.button('Cash and start')).toBeVisible();
});

test('a hold frees its device at its end, on the open page, without a click', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await hall.choose('PC 2');
  await hall.link('Put on hold').click();
  await hall.link('1 hour').click();
  await hall.panel.getByRole('textbox', { name: 'Reason' }).fill('Cleaning');
  await hall.button('Put on hold').click();
  await hall.sees('PC 2', 'On hold');
  // A begun minute is counted whole.
  await stage.advance(3590);
  await hall.sees('PC 2', 'On hold');
  await stage.advance(80);
  await hall.sees('PC 2', 'Free', { timeout: 3000 });
  await expect(hall.panel.getByRole('heading', { name: 'Guest Session' })).toBeVisible();
});

test('two at once: one holds the device or seats a guest, the other is told so', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  const hall = await stage.signIn(page, 'admin');
  const colleague = await stage.colleague('cashier');
  await hall.choose('PC 2');
  await hall.link('Put on hold').click();
  await hall.panel.getByRole('textbox', { name: 'Reason' }).fill('Cleaning');
  await colleague.choose('PC 2');
  // The guest's form is on its way while the hold is placed.
  await colleague.page.route('**/api/sessions/start*', async (route) => {
    await hall.button('Put on hold').click();
    await hall.sees('PC 2', 'On hold');
    await route.continue();
  });
  await colleague.button('Cash and start').click();
  await expect(colleague.refusal).toHaveText('This device is on hold. Release it first, or choose another one.');
  await colleague.sees('PC 2', 'On hold', SOON);
});

test('a device is held and released with the keyboard alone', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await hall.card('PC 2').focus();
  await page.keyboard.press('Enter');
  await expect(hall.panel.getByRole('heading', { level: 2, name: 'PC 2', exact: true })).toBeFocused();
  await page.keyboard.press('h');
  const reason = hall.panel.getByRole('textbox', { name: 'Reason' });
  await expect(reason).toBeVisible();
  await reason.focus();
  await page.keyboard.type('New mouse');
  await page.keyboard.press('Enter');
  await hall.sees('PC 2', 'On hold');
  await expect(hall.panel.getByRole('heading', { level: 2, name: 'PC 2', exact: true })).toBeFocused();
  await page.keyboard.press('h');
  await hall.sees('PC 2', 'Free');
});
