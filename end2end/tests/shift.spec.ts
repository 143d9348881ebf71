import type { Locator, Page } from '@playwright/test';
import type { Hall } from './hall';
import { expect, test } from './stage';

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const count = (page: Page) => page.getByRole('textbox', { name: 'Counted cash' });

/** What a list of facts says about one of them. */
const fact = (about: Locator, name: string) =>
  about.getByRole('term').filter({ hasText: new RegExp(`^${name}$`) }).locator('xpath=following-sibling::dd');

/** Waits until all time has run out, and comes back to the shift. */
async function whenEverybodyHasLeft(hall: Hall) {
  await expect(async () => {
    await hall.open('/shift');
    await expect(count(hall.page)).toBeVisible({ timeout: 500 });
  }).toPass();
}

test('a shift is not closed while somebody plays: it lists who, with links', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Shift' }).click();
  await expect(page.getByRole('heading', { name: 'Shift', level: 1 })).toBeVisible();
  await expect(region(page, 'Shift 1')).toContainText('by Dana');
  await expect(fact(region(page, 'Shift 1'), 'Opening cash')).toHaveText('₸ 20,000');
  await expect(region(page, 'Close Shift')).toContainText('16 sessions are running. End them first:');
  await expect(count(page)).toBeHidden();
  const running = page.getByRole('list', { name: 'Running sessions' }).getByRole('link');
  await expect(running).toHaveCount(16);
  await running.filter({ hasText: /^PC 21$/ }).click();
  await expect(hall.panel.getByRole('heading', { name: 'PC 21' })).toBeVisible();
  await expect(hall.link('End Session')).toBeVisible();
});

test('the till is counted blind: what should be in it is shown only afterwards', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  const hall = await stage.signIn(page, 'admin');
  await stage.advance(6 * 3600);
  await whenEverybodyHasLeft(hall);
  await expect(page.getByText('36,900')).toHaveCount(0);
  await expect(page.getByText(/Expected|Difference/)).toHaveCount(0);

  await test.step('what is no amount is refused with what was typed', async () => {
    await count(page).fill('36 9oo');
    await page.getByRole('button', { name: 'Close Shift' }).click();
    await expect(page.getByRole('alert')).toHaveText('“36 9oo” is not an amount. Enter it as in 1,350.');
    await expect(count(page)).toHaveValue('36 9oo');
  });

  await test.step('the count closes the shift and shows what is missing', async () => {
    await count(page).fill('36 000');
    await page.getByRole('textbox', { name: 'Note' }).fill('Two notes torn, in the envelope.');
    await page.getByRole('button', { name: 'Close Shift' }).click();
    await expect(region(page, 'No open shift')).toBeVisible();
    const closed = region(page, 'Shift 1');
    await expect(closed).toContainText('by Dana');
    await expect(fact(closed, 'Expected')).toHaveText('₸ 36,900');
    await expect(fact(closed, 'Counted')).toHaveText('₸ 36,000');
    await expect(fact(closed, 'Difference')).toHaveText('−₸ 900, missing');
    await expect(closed).toContainText('Two notes torn, in the envelope.');
  });
});

test('who may know what should be in the till sees it before the count', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'owner');
  await hall.open('/shift');
  await expect(fact(region(page, 'Shift 1'), 'Expected cash')).toHaveText('₸ 36,900');
  await expect(fact(region(page, 'Shift 1'), 'Card')).toHaveText('₸ 16,000');
});

test('without a shift the hall opens one right where money is needed', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  const hall = await stage.signIn(page, 'admin');
  await stage.advance(6 * 3600);
  await whenEverybodyHasLeft(hall);
  await count(page).fill('36 900');
  await page.getByRole('button', { name: 'Close Shift' }).click();
  await expect(fact(region(page, 'Shift 1'), 'Difference')).toHaveText('₸ 0, the till is right');

  await hall.open();
  await expect(hall.shift).toHaveText('No open shift');
  await hall.choose('PC 2');
  await expect(hall.panel.getByRole('heading', { name: 'No open shift' })).toBeVisible();
  await expect(hall.button('Cash and start')).toHaveCount(0);
  const opening = hall.panel.getByRole('textbox', { name: 'Opening cash' });
  await expect(opening).toHaveValue('36,900');
  await expect(hall.panel).toContainText('The last count was ₸ 36,900.');

  await test.step('what is no amount is refused with what was typed', async () => {
    await opening.fill('a lot');
    await hall.button('Open Shift').click();
    await expect(hall.refusal).toHaveText('“a lot” is not an amount. Enter it as in 1,350.');
    await expect(opening).toHaveValue('a lot');
    await expect(hall.shift).toHaveText('No open shift');
  });

  await test.step('an open shift takes money', async () => {
    await opening.fill('36,500');
    await hall.button('Open Shift').click();
    await expect(hall.shift).toHaveText(/^Shift 2 since \d\d:\d\d$/);
    await expect(hall.panel.getByRole('heading', { name: 'Guest Session' })).toBeVisible();
    await hall.seat('PC 2', '1 hour');
    await hall.sees('PC 2', 'In session');
  });
});
