import { Hall } from './hall';
import { Money } from './money';
import { expect, test } from './stage';

test('a dispute is answered by one page, which fits on one sheet', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'owner');
  const money = new Money(page);
  await money.register();
  const client = money.address;
  await money.topUp('5000');

  await test.step('a visit with a pause, ended early', async () => {
    await page.getByRole('link', { name: 'Start session' }).click();
    await hall.choose('PC 2');
    await hall.button('Cash and start').click();
    await expect(hall.timeLeft).toBeVisible();
    await stage.advance(20 * 60);
    await hall.open();
    await hall.pause('PC 2');
    await stage.advance(5 * 60);
    await hall.open();
    await hall.resume('PC 2');
    await hall.end('PC 2');
  });

  await page.goto(`${client}?tab=sessions`);
  await page.getByRole('link', { name: 'What happened here' }).click();
  const sheet = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What happened here');
  const rows = page.getByRole('table', { name: 'In order of time' }).getByRole('row');
  await expect(rows.filter({ hasText: 'Top-up: +₸ 5,000, Cash' })).toContainText('has ₸ 5,000');
  await expect(rows.filter({ hasText: 'Paused on PC 2' })).toContainText('5 min');
  await expect(rows.filter({ hasText: 'bought' })).toContainText('cash');
  await expect(rows.filter({ hasText: 'Shift 1 opened' })).toHaveCount(1);
  await expect(sheet).toContainText('Balance before₸ 0, bonus ₸ 0');
  for (const [width, height] of [[390, 844], [1024, 768], [1440, 900]]) {
    await page.setViewportSize({ width, height });
    await stage.shot(page, 'happened');
    const wide = await page.evaluate(() => {
      const places = [document.documentElement, ...document.querySelectorAll('.frame__page, main')];
      return places.filter((part) => part.scrollWidth > part.clientWidth).length;
    });
    expect.soft(wide, `scrolls sideways at ${width}`).toBe(0);
  }

  await test.step('on paper it is one sheet, without what one presses', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    await stage.shot(page, 'happened-print');
    const paper = await page.pdf({ preferCSSPageSize: true, path: 'test-results/shots/happened.pdf' });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('the same from the transaction', async () => {
    await page.goto(`${client}?tab=transactions`);
    const sale = page.getByRole('row').filter({ hasText: 'Tariff' });
    await sale.getByRole('link', { name: 'What happened here' }).click();
    await expect(rows.filter({ hasText: 'Paused on PC 2' })).toHaveCount(1);
    await expect(page.locator('.happened__asked')).toHaveCount(1);
  });
});

test('who may see transactions only is told those only', async ({ stage, page }) => {
  await stage.signIn(page, 'cashier');
  const money = new Money(page);
  await money.register();
  await money.topUp('700');
  await money.tab('Transactions');
  await page.getByRole('link', { name: 'What happened here' }).click();
  await expect(page.getByRole('table', { name: 'In order of time' })).toContainText('Top-up: +₸ 700');
  await expect(page.getByRole('table')).toContainText('Shift 1 opened by');
  // What the till holds is nobody's business before it is counted.
  await expect(page.getByRole('row').filter({ hasText: 'Shift 1 opened by' })).not.toContainText('₸');
  if (Hall.alive) await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
});
