import type { Page } from '@playwright/test';
import { expect, test } from './stage';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => dialog(page).getByRole('combobox', { name: 'Search' });
const hits = (page: Page) => dialog(page).getByRole('option');
const chosen = (page: Page) => dialog(page).getByRole('option', { selected: true });

/** Presses until the page's scripts are at work. A press while it is open does nothing. */
async function open(page: Page, keys = 'Control+k') {
  await expect(async () => {
    await page.keyboard.press(keys);
    await expect(dialog(page)).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(field(page)).toBeFocused();
}

test('Ctrl+K opens the search on every page, and Esc gives the keyboard back', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'owner');
  await hall.card('PC 2').focus();
  await open(page);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(hall.card('PC 2')).toBeFocused();
  for (const address of ['/shift', '/sessions', '/settings/club', '/settings/staff', '/account', '/search']) {
    await page.goto(address);
    await open(page);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  }
});

test('nothing is asked until it is opened, and then while one types', async ({ stage, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname === '/api/search') asked.push(url.searchParams.get('words') ?? '');
  });
  await stage.signIn(page, 'admin');
  expect(asked).toEqual([]);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await expect(hits(page).filter({ hasText: 'Sessions' })).toBeVisible();
  expect(asked).toEqual(['']);
  await page.keyboard.type('console 3');
  await expect(chosen(page)).toContainText('Console 3');
  expect(asked.at(-1)).toBe('console 3');
});

test('arrows choose, Enter opens', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await open(page, '/');
  await page.keyboard.type('pc 1');
  await expect(chosen(page)).toContainText('PC 1');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', 'search-hit-0');
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).toContainText('PC 10');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(hits(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(hall.panel.getByRole('heading', { level: 2, name: 'PC 10', exact: true })).toBeVisible();

  await open(page);
  await expect(field(page)).toHaveValue('');
  // Faster than any answer.
  await page.keyboard.type('account');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/account');
});

test('an older answer never stands over a newer one', async ({ stage, page }) => {
  await stage.signIn(page, 'admin');
  let letIn = () => {};
  const late = new Promise<void>((done) => (letIn = done));
  await page.route('**/api/search?words=pc*', async (route) => {
    const answer = await route.fetch();
    await late;
    await route.fulfill({ response: answer });
  });
  await open(page, '/');
  const first = page.waitForRequest(/words=pc/);
  const answered = page.waitForResponse(/words=pc/);
  await field(page).fill('pc 3');
  await first;
  await field(page).fill('console 2');
  await expect(chosen(page)).toContainText('Console 2');
  letIn();
  await (await answered).finished();
  await expect(chosen(page)).toContainText('Console 2');
  await expect(hits(page).filter({ hasText: 'PC 3' })).toHaveCount(0);
});

test('? shows the keys of the page, and so does the rail', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'cashier');
  const shortcuts = page.getByRole('dialog', { name: 'Shortcuts' });
  await page.keyboard.press('?');
  await expect(shortcuts.getByRole('row').filter({ hasText: 'Walk over the cards' })).toBeVisible();
  await page.keyboard.press('f');
  await expect(page.locator('#filter')).not.toBeFocused();
  await page.keyboard.press('Escape');
  await expect(shortcuts).toBeHidden();
  const link = page.getByRole('link', { name: 'Shortcuts' });
  await link.click();
  await expect(shortcuts).toBeVisible();
  await expect(page).toHaveURL('/hall');
  await shortcuts.getByRole('button', { name: 'Close' }).click();
  await expect(shortcuts).toBeHidden();
  await expect(link).toBeFocused();
  await hall.open('/shift');
  await page.keyboard.press('?');
  await expect(shortcuts).toBeVisible();
  await expect(shortcuts.getByText('Walk over the cards')).toHaveCount(0);
});

test('keys are letters while somebody types, and nothing while Alt is held', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await hall.choose('PC 3');
  await hall.search.focus();
  await page.keyboard.type('f/?pe');
  await expect(hall.search).toHaveValue('f/?pe');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await hall.search.fill('');
  await hall.sees('PC 3', 'In session');
  await hall.card('PC 3').focus();
  await page.keyboard.press('Alt+p');
  await page.keyboard.press('Control+/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(hall.card('PC 3')).toBeFocused();
  await hall.sees('PC 3', 'In session');
});

test('letters work on a Cyrillic keyboard', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const press = (key: string, code: string, ctrlKey = false) =>
    page.evaluate(
      (stroke) => window.dispatchEvent(new KeyboardEvent('keydown', { ...stroke, bubbles: true, cancelable: true })),
      { key, code, ctrlKey },
    );
  await press('а', 'KeyF');
  await expect(hall.search).toBeFocused();
  await press('л', 'KeyK', true);
  await expect(field(page)).toBeFocused();
});
