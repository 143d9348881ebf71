import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { Hall } from './hall';
import { expect, test, type Stage } from './stage';

const rail = (page: Page) => page.getByRole('banner');

/** The demo club, and an empty one. */
async function twoClubs(stage: Stage, page: Page): Promise<Hall> {
  const hall = await stage.signIn(page, 'owner');
  await page.goto('/settings/clubs');
  await page.getByLabel('Name', { exact: true }).fill('Nebula, Astana');
  await page.getByRole('button', { name: 'Open club', exact: true }).click();
  await expect(rail(page).locator('summary')).toContainText('Nebula, Almaty');
  await hall.open();
  return hall;
}

async function switchTo(page: Page, club: string) {
  await rail(page).locator('summary').click();
  await rail(page).getByRole('button', { name: club, exact: true }).click();
  await expect(rail(page).locator('summary')).toContainText(club);
}

test('a tab that shows the club that was left loads anew by itself', async ({ stage, page }) => {
  const hall = await twoClubs(stage, page);
  await expect(hall.cards).toHaveCount(44);
  const other = await page.context().newPage();
  await other.goto('/hall');
  await switchTo(other, 'Nebula, Astana');
  await expect(other.getByRole('main')).toContainText('No zones yet.');
  // A tab that is hidden listens to nothing.
  await page.bringToFront();
  await expect(rail(page).locator('summary')).toContainText('Nebula, Astana');
  await expect(hall.cards).toHaveCount(0);
});

test('a form of the club that was left is refused, and keeps what was typed', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  await twoClubs(stage, page);
  await page.goto('/settings/devices');
  await page.getByRole('region', { name: 'Add zone', exact: true }).getByLabel('Name', { exact: true }).fill('Consoles Two');
  const other = await page.context().newPage();
  await other.goto('/hall');
  await switchTo(other, 'Nebula, Astana');
  await page.getByRole('button', { name: 'Add zone', exact: true }).click();
  await expect(page.getByRole('alert')).toHaveText('You work in another club now. Load the page anew.');
  await expect(page.getByRole('region', { name: 'Add zone', exact: true }).getByLabel('Name', { exact: true })).toHaveValue('Consoles Two');
  await other.reload();
  await expect(other.getByRole('main')).toContainText('No zones yet.');
});

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('the menu of clubs is worked by keyboard, fits, and everybody can use it', async ({ stage, page }) => {
      await twoClubs(stage, page);
      if (width < 481) await rail(page).getByRole('button', { name: 'More' }).click();
      const menu = rail(page).locator('summary');
      await menu.focus();
      await page.keyboard.press('Enter');
      const there = rail(page).getByRole('button', { name: 'Nebula, Astana', exact: true });
      await expect(there).toBeVisible();
      await expect(there).toBeInViewport({ ratio: 1 });
      await expect(rail(page).getByRole('button', { name: 'Nebula, Almaty', exact: true })).toHaveAttribute('aria-current', 'true');
      await stage.shot(page, 'clubs-menu');
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
      expect(wide, 'the page scrolls sideways').toBe(false);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([]);
      await there.focus();
      await page.keyboard.press('Enter');
      await expect(menu).toContainText('Nebula, Astana');
    });
  });
}

test('the forms of staff with two clubs fit', async ({ stage, page }) => {
  await twoClubs(stage, page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/settings/staff?add=1');
  await expect(page.getByRole('checkbox', { name: 'Cashier in all clubs', exact: true })).toBeVisible();
  await stage.shot(page, 'settings-staff-two-clubs');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(wide, 'the page scrolls sideways').toBe(false);
});
