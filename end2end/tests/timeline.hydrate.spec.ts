import type { Locator, Page } from '@playwright/test';
import { book, wall } from './booking';
import { expect, test } from './stage';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const timeline = (page: Page): Locator => page.getByRole('region', { name: 'Timeline' });
const said = (page: Page): Locator => timeline(page).locator('.timeline__said');
/** On another day than today a time is said with it. */
const time = (moment: number): string => `(\\d+ \\w+, )?${wall(moment)}`;
const stretch = (from: number): string => `${time(from)} to ${time(from + HOUR)}`;
const booked = (page: Page, device: string, from: number): Locator =>
  timeline(page).getByRole('link', { name: new RegExp(`^${device}, Unknown Guest, waiting, ${stretch(from)}$`) });

/** Where to take hold of it, and where its middle stands after so many minutes, in the row of another device. */
async function way(page: Page, bar: Locator, minutes: number, device: string) {
  await bar.scrollIntoViewIfNeeded();
  const [here, field] = [await bar.boundingBox(), await timeline(page).locator('.timeline__field').boundingBox()];
  const row = await timeline(page).locator('.timeline__name').getByText(device, { exact: true }).boundingBox();
  if (!here || !field || !row) throw new Error(`no way for ${device}`);
  const from = { x: here.x + here.width / 2, y: here.y + here.height / 2 };
  return { from, to: { x: from.x + (field.width / (12 * 60)) * minutes, y: row.y + row.height / 2 } };
}

test('the keyboard moves a booking, and what is in its way is said', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const other = await stage.colleague('cashier');
  const from = await book(page, 'PC 7', 1);
  const at = (device: string, minutes: number, before = '') =>
    new RegExp(`^${before}${device}, Unknown Guest, ${stretch(from + minutes * MINUTE)}\\.$`);
  await booked(page, 'PC 7', from).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(said(page)).toHaveText(at('PC 7', 10));
  await page.keyboard.press('Shift+ArrowRight');
  await expect(said(page)).toHaveText(at('PC 7', 70));
  await page.keyboard.press('Escape');
  await expect(said(page)).toHaveText('');
  await expect(booked(page, 'PC 7', from)).toBeFocused();

  await test.step('another one plays there', async () => {
    await page.keyboard.press('ArrowDown');
    await expect(said(page)).toHaveText(/^PC 8, Unknown Guest, .+ Taken: Unknown Guest, .*\d\d:\d\d to .*\d\d:\d\d\.$/);
    await stage.shot(page, 'timeline-taken');
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText(/^PC 8, .+ Taken: /);
    await expect(booked(page, 'PC 7', from)).toBeVisible();
  });

  await test.step('a free one takes it, and every screen shows it', async () => {
    await booked(page, 'PC 7', from).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    await stage.shot(page, 'timeline-moving');
    await page.keyboard.press('Enter');
    await expect(hall.toast).toHaveText(at('PC 6', 5, 'Moved: '));
    await expect(booked(page, 'PC 6', from + 5 * MINUTE)).toBeFocused();
    await expect(booked(page, 'PC 7', from)).toHaveCount(0);
    await expect(booked(other.page, 'PC 6', from + 5 * MINUTE)).toBeVisible();
  });

  await test.step('Enter on one that was not moved leads to it', async () => {
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/device=.+&booking=/);
    await expect(hall.panel.getByRole('heading', { level: 2, name: 'PC 6' })).toBeVisible();
  });
});

test('who may not book moves nothing', async ({ stage, page }) => {
  await stage.signIn(page, 'admin');
  const from = await book(page, 'PC 7', 1);
  const other = await stage.colleague('cashier');
  const bar = booked(other.page, 'PC 7', from);
  await bar.focus();
  await other.page.keyboard.press('ArrowRight');
  await expect(said(other.page)).toHaveText('');
});

test('a mouse drags a booking, and a click is no drag', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const from = await book(page, 'PC 2', 1);
  const { from: start, to } = await way(page, booked(page, 'PC 2', from), 30, 'PC 6');
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(to.x - 40, to.y, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await expect(said(page)).toHaveText(/^PC 6, /);
  await page.mouse.up();
  await expect(hall.toast).toHaveText(/^Moved: PC 6, /);
  await expect(booked(page, 'PC 6', from + 30 * MINUTE)).toBeVisible();
  await expect(page).toHaveURL('/hall');

  await test.step('what is in its way puts it back', async () => {
    const back = await way(page, booked(page, 'PC 6', from + 30 * MINUTE), -120, 'PC 5');
    await page.mouse.move(back.from.x, back.from.y);
    await page.mouse.down();
    await page.mouse.move(back.to.x, back.to.y, { steps: 8 });
    await expect(said(page)).toHaveText(/^PC 5, .+ Taken: /);
    await page.mouse.up();
    await expect(booked(page, 'PC 6', from + 30 * MINUTE)).toBeVisible();
  });

  await booked(page, 'PC 6', from + 30 * MINUTE).click();
  await expect(page).toHaveURL(/booking=/);
});

test('another price in another zone is said while it is moved, and puts it back', async ({ stage, page }) => {
  await stage.signIn(page, 'admin');
  const from = await book(page, 'PC 28', 1);
  await booked(page, 'PC 28', from).focus();
  const other = /^PC (29|3\d|40), Unknown Guest, [^.]+\. The price there is ₸ 1,400 instead of ₸ 900\. /;
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(said(page)).toHaveText(other, { timeout: 500 });
  }).toPass();
  await stage.shot(page, 'timeline-price');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText(other);
  await expect(booked(page, 'PC 28', from)).toBeVisible();
});

test('a refusal puts it back, with its words', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  // The page does not hear what else is booked.
  await page.route('**/live?*', () => {});
  await stage.signIn(page, 'admin');
  const from = await book(page, 'PC 7', 1);
  await page.reload();
  await booked(page, 'PC 7', from).focus();
  await book(page, 'PC 6', 1);
  await page.keyboard.press('ArrowUp');
  await expect(said(page)).toHaveText(new RegExp(`^PC 6, Unknown Guest, ${stretch(from)}\\.$`));
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Unknown Guest has the device, ');
  await expect(booked(page, 'PC 7', from)).toBeVisible();
  await stage.shot(page, 'timeline-refused');
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true });

  test('a booking is dragged', async ({ stage, page }) => {
    const hall = await stage.signIn(page, 'admin');
    const from = await book(page, 'PC 2', 1);
    const { from: start, to } = await way(page, booked(page, 'PC 2', from), 60, 'PC 2');
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: start.y }] });
    await touch('touchStart', start.x);
    for (let step = 1; step <= 5; step += 1) await touch('touchMove', start.x + ((to.x - start.x) * step) / 5);
    await touch('touchEnd', to.x);
    await expect(hall.toast).toHaveText(/^Moved: PC 2, /);
    await expect(booked(page, 'PC 2', from + HOUR)).toBeVisible();
  });
});
