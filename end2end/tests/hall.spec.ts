import { expect, test } from './stage';

test('zones and states are links, and what they leave survives a reload', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const filter = page.getByRole('navigation', { name: 'Filter' });
  await expect(hall.cards).toHaveCount(44);
  await filter.getByRole('link', { name: /^VIP/ }).click();
  await expect(hall.cards).toHaveCount(12);
  await expect(page.getByRole('heading', { name: 'Standard' })).toBeHidden();
  await filter.getByRole('link', { name: 'Paused' }).click();
  await expect(hall.cards).toHaveCount(1);
  await hall.sees('PC 31', 'Paused');
  await hall.reload();
  await expect(hall.cards).toHaveCount(1);
  await hall.sees('PC 31', 'Paused');
  await expect(filter.locator('[aria-current]')).toHaveText([/VIP/, 'Paused']);
  await filter.getByRole('link', { name: 'All zones' }).click();
  await expect(hall.cards).toHaveCount(2);
  await filter.getByRole('link', { name: 'All states' }).click();
  await expect(hall.cards).toHaveCount(44);
});

test('a filter that leaves nothing says what to do', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await hall.search.fill('nobody of this name');
  await hall.search.press('Enter');
  await expect(hall.cards).toHaveCount(0);
  await expect(page.getByText('No seat is like this.')).toBeVisible();
  await page.getByRole('link', { name: 'Show all seats' }).click();
  await expect(hall.cards).toHaveCount(44);
});

test('the search finds a seat by its name and by who sits there', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await hall.search.fill('console');
  await hall.search.press('Enter');
  await expect(hall.cards).toHaveCount(4);
  await hall.open();
  await hall.search.fill('guest');
  await hall.search.press('Enter');
  await expect(hall.cards).toHaveCount(16);
});
