import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { App } from './authenticator';
import type { Hall } from './hall';
import { expect, test, type Stage } from './stage';

/** Nothing is wider than what it stands in. */
async function fits(page: Page) {
  const wide = await page.evaluate(() => {
    const places = [document.documentElement, ...document.querySelectorAll('.frame__page, .hall__board, .panel, main')];
    return places.filter((place) => place.scrollWidth > place.clientWidth).map((place) => place.className || place.tagName);
  });
  expect.soft(wide, 'what scrolls sideways').toEqual([]);
}

async function isAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.any.map((check) => check.message)}`));
  expect.soft(grave, 'what axe finds').toEqual([]);
}

/** Everything that a finger presses in the panel and in the navigation. A choice is pressed by its label. */
async function isEasyToPress(page: Page) {
  const small = await page
    .locator(':is(aside, header, nav) :is(button, a, select, label:has([type=radio])):visible')
    .evaluateAll((targets) =>
      targets
        .map((target) => ({ words: target.textContent || target.ariaLabel, high: target.getBoundingClientRect().height }))
        .filter(({ high }) => high < 43.5)
        .map(({ words, high }) => `${words}: ${high}`),
    );
  expect.soft(small, 'what is too low for a finger').toEqual([]);
}

const PAGES: [name: string, go: (hall: Hall, stage: Stage) => Promise<void>][] = [
  ['hall', (hall) => hall.open()],
  ['panel-free', (hall) => hall.choose('PC 2')],
  ['panel-client', async (hall) => {
    await hall.panel.getByRole('searchbox', { name: 'Client' }).fill('8 701 555 22 28');
    await expect(hall.panel.getByRole('region', { name: 'Chosen client' })).toBeVisible();
  }],
  ['panel-clients', async (hall) => {
    await hall.panel.getByRole('searchbox', { name: 'Client' }).fill('иван');
    await expect(hall.panel.getByRole('list', { name: 'Clients' })).toContainText('Иван Петров');
  }],
  ['panel-running', async (hall) => {
    await hall.open();
    await hall.choose('PC 3');
  }],
  ['end', async (hall) => {
    await hall.link('End Session').click();
    await expect(hall.panel.getByRole('radio')).toHaveCount(2);
  }],
  ['move', async (hall) => {
    await hall.link('Cancel').click();
    await hall.link('Move to Another PC').click();
    await expect(hall.button('Move')).toBeVisible();
  }],
  ['hold', async (hall) => {
    await hall.open();
    await hall.choose('PC 2');
    await hall.link('Put on hold').click();
    await expect(hall.button('Put on hold')).toBeVisible();
  }],
  ['panel-on-hold', async (hall) => {
    await hall.open();
    await hall.hold('PC 2', 'The left button of the mouse sticks');
    await expect(hall.button('Release')).toBeVisible();
  }],
  ['hall-on-hold', (hall) => hall.open()],
  ['shift', async (hall) => {
    await hall.open('/shift');
    await expect(hall.page.getByRole('region', { name: 'Shift 1' })).toBeVisible();
  }],
];

/** What an owner sets up and looks up. */
const OFFICE: [name: string, address: string][] = [
  ['sessions', '/sessions'],
  ['clients', '/clients'],
  ['clients-add', '/clients?add=1'],
  ['clients-groups', '/clients?groups=1'],
  ['settings-club', '/settings/club'],
  ['settings-devices', '/settings/devices'],
  ['settings-tariffs', '/settings/tariffs'],
  ['settings-tariffs-add', '/settings/tariffs?do=add'],
  ['settings-tariffs-night', '/settings/tariffs?do=add&kind=night'],
  ['settings-tariffs-week', '/settings/tariffs?do=week'],
  ['timeline', '/hall?hours=12'],
  ['bookings', '/bookings'],
  ['bookings-week', '/bookings/calendar'],
  ['hand-over', '/shift/hand-over'],
  ['transactions', '/transactions?from=2026-01-01'],
  ['settings-loyalty', '/settings/loyalty'],
  ['settings-messages', '/settings/messages'],
  ['settings-staff', '/settings/staff'],
  ['settings-staff-add', '/settings/staff?add=1'],
  ['settings-roles', '/settings/roles'],
  ['settings-roles-add', '/settings/roles?add=1'],
  ['settings-clubs', '/settings/clubs'],
  ['settings-log', '/settings/log'],
  ['account', '/account'],
  ['search', '/search'],
  ['search-found', '/search?q=pc+1'],
];

for (const { width, height, finger } of [
  { width: 1440, height: 900, finger: false },
  { width: 1024, height: 768, finger: true },
  { width: 768, height: 1024, finger: true },
  { width: 390, height: 844, finger: true },
]) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: finger, isMobile: finger });

    async function isFine(stage: Stage, page: Page, name: string) {
      await test.step(name, async () => {
        await stage.shot(page, name);
        await fits(page);
        await isAccessible(page);
        if (finger) await isEasyToPress(page);
      });
    }

    test('the sign-in fits and everybody can use it', async ({ stage, page }) => {
      await page.goto('/login');
      await isFine(stage, page, 'login');
      await page.emulateMedia({ colorScheme: 'light' });
      await isFine(stage, page, 'login-light');
    });

    test('the second factor fits and everybody can use it', async ({ stage, page }) => {
      test.slow();
      await stage.signIn(page, 'cashier');
      await page.goto('/account');
      await page.getByLabel('Your password').fill('cashier-demo');
      await page.getByRole('button', { name: 'Switch on' }).click();
      const drawing = page.getByRole('img', { name: 'QR code for the app' });
      await expect(drawing).toBeVisible();
      await isFine(stage, page, 'account-factor');
      const app = new App(stage, await drawing.locator('xpath=following-sibling::dl').locator('code').innerText());
      await page.getByLabel('First code').fill(app.shows());
      await page.getByRole('button', { name: 'Confirm' }).click();
      const kept = page.getByRole('link', { name: 'I have kept them' });
      await expect(kept).toBeVisible();
      await isFine(stage, page, 'account-codes');
      await kept.click();
      await expect(page.getByText('Recovery codes left')).toBeVisible();
      await isFine(stage, page, 'account-factor-on');
      await page.context().clearCookies();
      await page.goto('/login');
      await page.getByLabel('Login', { exact: true }).fill('cashier');
      await page.getByLabel('Password', { exact: true }).fill('cashier-demo');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await expect(page).toHaveURL('/login/code');
      await isFine(stage, page, 'login-code');
    });

    test('every page fits and everybody can use it', async ({ stage, page }) => {
      test.slow();
      const hall = await stage.signIn(page, 'admin');
      for (const [name, go] of PAGES) {
        await go(hall, stage);
        await isFine(stage, page, name);
      }
    });

    test('the office fits and everybody can use it', async ({ stage, page }) => {
      test.slow();
      await stage.signIn(page, 'owner');
      for (const [name, address] of OFFICE) {
        await page.goto(address);
        await isFine(stage, page, name);
      }
      await page.goto('/sessions');
      await page.getByRole('main').getByRole('table').getByRole('link').first().click();
      await expect(page).toHaveURL(/\/sessions\/./);
      await isFine(stage, page, 'session');
      await page.goto('/clients?standing=banned');
      await page.getByRole('main').getByRole('table').getByRole('link').first().click();
      await expect(page).toHaveURL(/\/clients\/./);
      await isFine(stage, page, 'client');
      for (const part of ['?do=edit', '?do=groups', '?do=ban', '?do=archive', '?tab=sessions', '?tab=notes']) {
        await page.goto(new URL(page.url()).pathname + part);
        await isFine(stage, page, `client-${part.slice(part.indexOf('=') + 1)}`);
      }
      await page.goto('/settings/log');
      await page.getByRole('table', { name: 'Audit log' }).getByRole('link').first().click();
      await expect(page).toHaveURL(/entry=/);
      await isFine(stage, page, 'settings-log-entry');
    });

    test('the dialogs fit and everybody can use them', async ({ stage, page }) => {
      test.slow();
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        const hall = await stage.signIn(page, 'owner');
        await page.keyboard.press('/');
        await page.keyboard.type('pc 1');
        const found = page.getByRole('dialog', { name: 'Search' });
        await expect(found.getByRole('option', { selected: true })).toContainText('PC 1');
        await isFine(stage, page, `search-dialog-${colorScheme}`);
        await hall.open();
        await page.keyboard.press('?');
        await expect(page.getByRole('dialog', { name: 'Shortcuts' })).toBeVisible();
        await isFine(stage, page, `shortcuts-${colorScheme}`);
      }
    });

    test('by daylight too', async ({ stage, page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      const hall = await stage.signIn(page, 'admin');
      await isFine(stage, page, 'hall-light');
      await hall.choose('PC 4');
      await isFine(stage, page, 'panel-light');
      await hall.open();
      await hall.hold('PC 2', 'New mouse');
      await isFine(stage, page, 'panel-on-hold-light');
    });

    test('a club between two shifts', async ({ stage, page }) => {
      const hall = await stage.signIn(page, 'admin');
      await stage.advance(6 * 3600);
      await expect(hall.summary).toContainText(/^0 of 44 in use/);
      await hall.open('/shift');
      await page.getByRole('textbox', { name: 'Counted cash' }).fill('36000');
      await isFine(stage, page, 'shift-close');
      await page.getByRole('button', { name: 'Close Shift' }).click();
      await expect(page.getByRole('region', { name: 'No open shift' })).toBeVisible();
      await isFine(stage, page, 'shift-open');
      await hall.open();
      await hall.choose('PC 2');
      await isFine(stage, page, 'panel-no-shift');
    });
  });
}
