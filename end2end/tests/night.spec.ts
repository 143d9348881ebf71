import type { Page } from '@playwright/test';
import type { Hall } from './hall';
import { Money } from './money';
import { expect, test } from './stage';

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** A line of a report: what stands beside its name. */
const line = (page: Page, section: string, name: string) =>
  page.getByRole('table', { name: section, exact: true }).getByRole('row', { name: new RegExp(`^${name}\\b`) });

async function moveCash(page: Page, what: string, amount: string, comment: string) {
  const cash = region(page, 'Cash in and out');
  await cash.getByLabel('What for').selectOption({ label: what });
  await cash.getByLabel('Amount').fill(amount);
  await cash.getByLabel('Comment').fill(comment);
  await cash.getByRole('button', { name: 'Move cash' }).click();
}

/** Waits until all time has run out, and comes back to the shift. */
async function whenEverybodyHasLeft(hall: Hall) {
  await expect(async () => {
    await hall.open('/shift');
    await expect(hall.page.getByRole('textbox', { name: 'Counted cash' })).toBeVisible({ timeout: 500 });
  }).toPass();
}

test('a whole night: opening, sales, cash out, a blocked close, the count, its report, the next shift', async ({
  stage,
  page,
}) => {
  stage.expect(/status of 409/);
  const hall = await stage.signIn(page, 'admin');
  const money = new Money(page);

  await test.step('it begins with what the shift before counted', async () => {
    await stage.advance(6 * 3600);
    await whenEverybodyHasLeft(hall);
    await page.getByRole('textbox', { name: 'Counted cash' }).fill('36 900');
    await page.getByRole('button', { name: 'Close Shift' }).click();
    const opening = region(page, 'No open shift').getByRole('textbox', { name: 'Opening cash' });
    await expect(opening).toHaveValue('36,900');
    await page.getByRole('button', { name: 'Open Shift' }).click();
    await expect(region(page, 'Shift 2')).toContainText('by Dana');
  });

  await test.step('a guest pays in cash, a client tops up by card and plays on the balance', async () => {
    await hall.open();
    await hall.seat('PC 2', '1 hour');
    await money.register();
    await money.topUp('5000', 'Card');
    await hall.bring(money.address.split('/').pop()!, 'PC 3');
    await hall.button('Balance and start').click();
    await expect(hall.timeLeft).toBeVisible();
  });

  await test.step('cash goes out with an article and a comment, and never more than there is', async () => {
    await hall.open('/shift');
    await moveCash(page, 'Cash out: restock', '1 500', 'Cola and crisps');
    await expect(line(page, 'Cash moves', 'Cash out: Restock')).toContainText('−₸ 1,500');
    await moveCash(page, 'Collection: to the safe', '900 000', 'All of it');
    await expect(region(page, 'Cash in and out').getByRole('alert')).toContainText('not that much cash in the till');
    await moveCash(page, 'Collection: to the safe', '30 000', 'The evening');
    await expect(line(page, 'Cash moves', 'Collection')).toContainText('−₸ 30,000');
    await expect(line(page, 'Till', 'Expected')).toHaveCount(0);
    await expect(page.getByText('Revenue in cash')).toHaveCount(0);
  });

  await test.step('nothing closes while somebody plays; it clears as they end', async () => {
    await expect(region(page, 'Close Shift')).toContainText('2 sessions are running');
    await expect(page.getByRole('textbox', { name: 'Counted cash' })).toBeHidden();
    await page.getByRole('list', { name: 'Running sessions' }).getByRole('link', { name: 'PC 2' }).click();
    await hall.end('PC 2');
    await hall.end('PC 3');
    await hall.open('/shift');
    await expect(page.getByRole('textbox', { name: 'Counted cash' })).toBeVisible();
  });

  await test.step('a blind count by notes, with a note and the terminal beside it', async () => {
    await page.getByText('Count by notes and coins').click();
    await page.getByLabel('5,000', { exact: true }).fill('1');
    await page.getByLabel('1,000', { exact: true }).fill('1');
    await page.getByLabel('100', { exact: true }).fill('2');
    await page.getByLabel("The terminal's own total").fill('5 000');
    await page.getByRole('textbox', { name: 'Note', exact: true }).fill('Counted twice');
    await page.getByRole('button', { name: 'Close Shift' }).click();
    await expect(region(page, 'No open shift')).toBeVisible();
    await expect(region(page, 'Shift 2')).toContainText('−₸ 100, missing');
    await expect(region(page, 'Shift 2')).toContainText('Counted twice');
  });

  await test.step('the Z-report says what happened, and takes a note once', async () => {
    await region(page, 'Shift 2').getByRole('link', { name: 'Report' }).click();
    await expect(page.getByRole('heading', { name: 'Z-report 2', level: 1 })).toBeVisible();
    await expect(line(page, 'Till', 'Expected')).toContainText('₸ 6,300');
    await expect(line(page, 'Till', 'Counted')).toContainText('₸ 6,200');
    await expect(line(page, 'Card terminal', 'Terminal difference')).toContainText('₸ 0');
    await expect(line(page, 'By category', 'Top-ups')).toContainText('₸ 5,000');
    await expect(line(page, 'Expenses', 'Restock')).toContainText('₸ 1,500');
    await page.getByLabel('Note on the difference').fill('A coin fell behind the desk');
    await page.getByRole('button', { name: 'Save the note' }).click();
    await expect(region(page, 'The difference')).toContainText('A coin fell behind the desk');
    await expect(page.getByRole('button', { name: 'Save the note' })).toHaveCount(0);
  });

  await test.step('it stands in the list, on narrow paper and in a file', async () => {
    await page.getByRole('link', { name: '80 mm paper' }).click();
    await expect(page.locator('.report--narrow')).toBeVisible();
    await page.getByRole('link', { name: 'Shifts', exact: true }).click();
    await expect(page.getByRole('row', { name: /^Shift 2/ })).toContainText('−₸ 100');
    await page.getByRole('row', { name: /^Shift 2/ }).getByRole('link', { name: 'Report' }).click();
    await expect(page.getByRole('heading', { name: 'Z-report 2', level: 1 })).toBeVisible();
    const file = await page.request.get((await page.getByRole('link', { name: 'Export CSV' }).getAttribute('href'))!);
    expect(await file.text()).toContain('Till,Expected,,6300');
  });

  await test.step('the next shift begins with what was counted', async () => {
    await hall.open('/shift');
    const opening = region(page, 'No open shift').getByRole('textbox', { name: 'Opening cash' });
    await expect(opening).toHaveValue('6,200');
    await page.getByRole('button', { name: 'Open Shift' }).click();
    await expect(region(page, 'Shift 3')).toContainText('by Dana');
    await expect(line(page, 'Sessions', 'Started')).toContainText('0');
  });
});
