import { expect, test } from './stage';

test('by the keyboard alone: the phone, registering, seating', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'cashier');
  const keys = page.keyboard;
  await hall.card('PC 2').focus();
  await keys.press('Enter');
  await expect(hall.panel.getByRole('heading', { level: 2, name: 'PC 2', exact: true })).toBeFocused();
  await keys.press('c');
  const box = hall.panel.getByRole('searchbox', { name: 'Client' });
  await expect(box).toBeFocused();
  await keys.type('8 705 123 45 67');
  const name = hall.panel.getByLabel('Name', { exact: true });
  await expect(name).toBeVisible();
  await expect(box).toHaveValue('8 705 123 45 67');
  while (!(await name.evaluate((field) => field === document.activeElement))) await keys.press('Tab');
  await keys.type('Ақбота');
  await keys.press('Enter');
  await expect(hall.panel.getByRole('region', { name: 'Chosen client' })).toContainText('Ақбота');
  const start = hall.button('Cash and start');
  for (let steps = 0; steps < 40 && !(await start.evaluate((button) => button === document.activeElement)); steps += 1) {
    await keys.press('Tab');
  }
  await expect(start).toBeFocused();
  await keys.press('Enter');
  await hall.sees('PC 2', 'In session');
  await expect(hall.card('PC 2')).toHaveAccessibleName(/Ақбота/);
});

test('the client appears while the number is typed, and a card that is open elsewhere follows', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await hall.choose('PC 2');
  const box = hall.panel.getByRole('searchbox', { name: 'Client' });
  await box.pressSequentially('8 701 555 00 1');
  await expect(hall.button('Cash and start')).toBeHidden();
  await box.pressSequentially('0');
  const chosen = hall.panel.getByRole('region', { name: 'Chosen client' });
  await expect(chosen).toContainText('Айгерім Нұрланқызы');

  const other = await stage.colleague('admin');
  await other.load(() => other.page.goto('/clients?q=550010').then(() => other.page.getByRole('link', { name: 'Айгерім Нұрланқызы' }).click()));
  await expect(other.page.getByRole('heading', { level: 1 })).toHaveText('Айгерім Нұрланқызы');
  await hall.button('Cash and start').click();
  await hall.sees('PC 2', 'In session');
  await expect(other.page.locator('.client__facts').first()).toContainText('PC 2');

  await hall.facts.getByRole('link', { name: 'Айгерім Нұрланқызы' }).click();
  await page.getByRole('navigation', { name: 'Client' }).getByRole('link', { name: 'Notes' }).click();
  await page.getByLabel('Note', { exact: true }).fill('Forgot her jacket');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(other.page.locator('.client__note')).toContainText('Forgot her jacket');
});

test('a client is found by Ctrl+K', async ({ stage, page }) => {
  await stage.signIn(page, 'cashier');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog).toBeVisible();
  await page.keyboard.type('герім');
  await expect(dialog).toContainText('Айгерім Нұрланқызы');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Айгерім Нұрланқызы');
});

test('whoever has gone on to the next form before the answer came stays there', async ({ stage, page }) => {
  await stage.signIn(page, 'admin');
  await page.goto('/clients?q=550010');
  await page.getByRole('link', { name: 'Айгерім Нұрланқызы' }).click();
  await page.getByRole('navigation', { name: 'Client' }).getByRole('link', { name: 'Notes' }).click();
  let answer = () => {};
  const gone = new Promise<void>((done) => (answer = done));
  await page.route('**/api/clients/note', async (route) => {
    const response = await route.fetch();
    await gone;
    await route.fulfill({ response });
  });
  await page.getByLabel('Note', { exact: true }).fill('Always pays by card');
  await page.getByRole('region', { name: 'Notes' }).getByRole('button', { name: 'Save' }).click();
  // The line says it before the answer does.
  await expect(page.locator('.client__note')).toContainText('Always pays by card');
  await page.getByRole('link', { name: 'Archive', exact: true }).click();
  const archive = page.getByRole('region', { name: 'Archive' });
  await expect(archive).toBeVisible();
  answer();
  await expect(page.getByText('Note saved')).toBeVisible();
  await expect(archive).toBeVisible();
});

test('news that comes while another part is on its way does not bring the old part back', async ({ stage, page }) => {
  await stage.signIn(page, 'admin');
  await page.goto('/clients?q=550010');
  await page.getByRole('link', { name: 'Айгерім Нұрланқызы' }).click();
  const tabs = page.getByRole('navigation', { name: 'Client' });
  await tabs.getByRole('link', { name: 'Notes' }).click();
  await expect(page.getByRole('region', { name: 'Notes' })).toBeVisible();
  const colleague = (await stage.colleague('admin')).page;
  await colleague.goto(page.url());
  // The answer about the sessions comes after the news of the note.
  let answer = () => {};
  const written = new Promise<void>((done) => (answer = done));
  await page.route('**/api/clients/card?*', async (route) => {
    await written;
    await route.continue();
  });
  await tabs.getByRole('link', { name: 'Sessions' }).click();
  await colleague.getByLabel('Note', { exact: true }).fill('Always pays by card');
  await colleague.getByRole('region', { name: 'Notes' }).getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('.client__note')).toContainText('Always pays by card');
  answer();
  await expect(tabs.getByRole('link', { name: 'Sessions' })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('region', { name: 'Notes' })).toBeHidden();
});

test('a part that is chosen while the page is still coming to life is shown', async ({ stage, page }) => {
  await stage.signIn(page, 'admin');
  await page.goto('/clients?q=550010');
  await page.getByRole('link', { name: 'Айгерім Нұрланқызы' }).click();
  const tabs = page.getByRole('navigation', { name: 'Client' });
  await tabs.getByRole('link', { name: 'Notes' }).click();
  await expect(page).toHaveURL(/tab=notes/);
  // As the router leaves it when a link is followed before this part of the page has come to life.
  await page.addInitScript(() => history.replaceState(null, '', location.href.replace('tab=notes', 'tab=sessions')));
  await page.reload();
  await expect(tabs.getByRole('link', { name: 'Sessions' })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('region', { name: 'Notes' })).toBeHidden();
});
