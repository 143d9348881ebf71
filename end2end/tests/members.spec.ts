// A guest who says who they are in the middle of the visit.

import { Hall } from './hall';
import { expect, test } from './stage';

test('a guest is registered on the way, and what they buy is theirs', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await hall.seat('PC 6', '1 hour');
  await hall.link('Register or choose client').click();
  await page.getByRole('searchbox', { name: 'Client' }).fill('8 701 555 66 77');
  await page.getByRole('button', { name: 'Find' }).click();
  await hall.panel.getByRole('textbox', { name: 'Name' }).fill('Madina');
  await hall.button('Register').click();
  await expect(hall.panel.getByRole('region', { name: 'Chosen client' })).toContainText('Madina');
  for (const width of [1440, 1024, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await hall.button('This is who plays').scrollIntoViewIfNeeded();
    await stage.shot(page, 'join');
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await hall.button('This is who plays').click();
  await expect(hall.facts).toContainText('Madina (guest before)');
  await expect(hall.card('PC 6')).toHaveAccessibleName(/Madina \(guest before\)/);

  // Their own page, which is open somewhere else, hears of it.
  const own = (await stage.colleague('owner')).page;
  await own.goto('/clients?q=Madina');
  await own.getByRole('link', { name: 'Madina' }).first().click();
  const facts = own.locator('.client__facts');
  await expect(facts).toContainText('PC 6');

  // Nothing was bought yet: it can be taken back, and said again.
  await hall.link('Register or choose client').click();
  await hall.button('Not Madina: a guest after all').click();
  await expect(hall.facts).toContainText('Unknown Guest');
  if (Hall.alive) await expect(facts).not.toContainText('PC 6');
  await hall.link('Register or choose client').click();
  await page.getByRole('searchbox', { name: 'Client' }).fill('Madina');
  await page.getByRole('button', { name: 'Find' }).click();
  // Who alone is like what was typed is meant; without a script they are pressed.
  if (!Hall.alive) await hall.panel.getByRole('list', { name: 'Clients' }).getByRole('link').first().click();
  await expect(hall.panel.getByRole('region', { name: 'Chosen client' })).toContainText('Madina');
  await hall.button('This is who plays').click();
  await expect(hall.facts).toContainText('Madina (guest before)');
  if (Hall.alive) await expect(facts).toContainText('PC 6');
  await hall.extend('PC 6', '1 hour');
  await expect(hall.link('Register or choose client')).toHaveCount(0);
  await hall.panel.getByRole('link', { name: 'Madina (guest before)' }).click();
  await page.goto(`${page.url().split('?')[0]}?tab=sessions`);
  await expect(page.getByRole('main')).toContainText('PC 6');
  expect(await stage.verify()).toMatchObject({ status: 0 });
});
