// What does not fit before the next booking: not sold to who sits down, and sold to who plays on only with a yes.

import type { Page } from '@playwright/test';
import { book, wall } from './booking';
import { Hall } from './hall';
import { expect, test, type Stage } from './stage';

/** Moves the clock to a quarter past: the next full hour is 45 minutes away. */
async function quarterPast(stage: Stage, page: Page) {
  const now = (await (await page.request.get('/api/hall', { headers: { accept: 'application/json' } })).json()).now;
  const seconds = (Date.parse(now) / 1000) % 3600;
  await stage.advance(Math.ceil((900 - seconds + 3600) % 3600));
}

test('time that does not fit before the next booking is greyed with its reason, and added only with a yes', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await quarterPast(stage, page);
  const at = wall(await book(page, 'PC 7', 0));
  await hall.open();
  const tariffs = hall.panel.getByRole('group', { name: 'Select Tariff and Duration' });

  await test.step('who sits down buys what fits', async () => {
    await hall.choose('PC 7');
    const hour = tariffs.getByRole('listitem').filter({ hasText: /^1 hour/ });
    await expect(hour).toContainText(new RegExp(`Too long: PC 7 is taken at ${at}\\. Fits PC \\d+, PC \\d+, PC \\d+\\.`));
    await expect(hour.getByRole('link')).toHaveCount(0);
    // What does not fit is nothing, and not something else.
    await expect(tariffs.locator('[aria-current="true"]')).toHaveCount(0);
    await hall.offer('30 minutes');
    await expect(tariffs.getByRole('link', { name: /^30 minutes/ })).toHaveAttribute('aria-current', 'true');
    await expect(hall.link('One more')).toHaveAttribute('aria-disabled', 'true');
    await stage.shot(page, 'fits-start');
    await hall.button('Cash and start').click();
    await expect(hall.timeLeft).toBeVisible();
  });

  await test.step('more is cut with a yes, which says what is lost', async () => {
    await hall.link('Extend').click();
    await hall.offer('1 hour');
    const yes = hall.panel.getByRole('checkbox', { name: new RegExp(`^PC 7 is booked from ${at}: 4[45] min do not fit and are lost to a guest`) });
    await expect(yes).not.toBeChecked();
    await hall.button('Cash and extend').click();
    await expect(yes).toBeVisible();
    // A yes to one thing is none to another.
    await yes.check();
    await hall.offer('3 hours');
    await hall.offer('1 hour');
    await expect(yes).not.toBeChecked();
    await yes.check();
    await stage.shot(page, 'fits-extend');
    await hall.button('Cash and extend').click();
    await expect(hall.link('Extend')).toBeVisible();
    await expect(hall.panel).toContainText(`ends ${at}`);
  });

  if (!Hall.alive) return;
  await test.step('where nothing fits it is said', async () => {
    await book(page, 'PC 6', 0);
    await stage.advance(25 * 60);
    await hall.open();
    await hall.choose('PC 6');
    await expect(hall.panel).toContainText(`Nothing that is on offer is over before the next booking, ${at}.`);
    await stage.shot(page, 'fits-nothing');
  });
});
