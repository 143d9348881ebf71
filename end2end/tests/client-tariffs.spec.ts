import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { Money } from './money';
import { expect, test, type Stage } from './stage';

/** Sells the client one hour onto the account, behind the scenes. */
async function sold(stage: Stage, page: Page, client: string) {
  const hall = await (await page.request.get(`${stage.url}/api/hall`)).json();
  const zone = hall.zones.find((zone: { name: string }) => zone.name === 'Standard');
  const offers = await (await page.request.get(`${stage.url}/api/tariffs/offers`)).json();
  const hour = offers.offers.find((offer: { name: string }) => offer.name === '1 hour');
  const form = {
    'buy[id]': randomUUID(),
    'buy[club]': hall.club.id,
    'buy[client]': client,
    'buy[zone]': zone.id,
    'buy[tariff]': hour.tariff,
    'buy[quantity]': '2',
    'buy[method]': 'cash',
  };
  const answer = await page.request.post(`${stage.url}/api/client-tariffs/sell`, { form });
  expect(answer.status()).toBe(200);
}

test('a client tariff is looked up, written off with a reason and restored', async ({ stage, page, javaScriptEnabled }) => {
  stage.expect(/status of 409/);
  await stage.signIn(page, 'admin');
  const money = new Money(page);
  await money.register();
  await sold(stage, page, money.address.split('/').pop()!);
  await page.goto('/clients');
  await page.getByRole('link', { name: 'Client tariffs' }).click();
  const row = page.getByRole('row').filter({ hasText: '1 hour' });
  await expect(row).toContainText(/Standard\s*2 h\s*—\s*Issued/);
  await stage.shot(page, 'client-tariffs');
  await row.getByRole('link', { name: /^Write off 1 hour of/ }).click();
  const form = page.getByRole('region', { name: /^1 hour of/ });
  await expect(form).toContainText('2 h cannot be used any more; it had cost ₸ 1,800. No money moves.');
  await form.getByLabel('Reason').fill('   ');
  await form.getByRole('button', { name: 'Write off' }).click();
  await expect(form.getByRole('alert')).toBeVisible();
  await form.getByLabel('Reason').fill('Sold twice');
  await stage.shot(page, 'client-tariffs-write-off');
  await form.getByRole('button', { name: 'Write off' }).click();
  await expect(form).toHaveCount(0);
  await page.goto('/client-tariffs');
  await expect(page.getByText('No client tariff is like this')).toBeVisible();
  await page.getByLabel('State').selectOption({ label: 'Cancelled' });
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(row).toContainText('Cancelled');
  await row.getByRole('link', { name: /^Restore 1 hour of/ }).click();
  await form.getByLabel('Reason').fill('It was no mistake');
  await form.getByRole('button', { name: 'Restore' }).click();
  await expect(form).toHaveCount(0);
  await page.goto('/client-tariffs');
  await expect(row).toContainText(/2 h\s*—\s*Issued/);
  for (const width of [1440, 1024, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await stage.shot(page, 'client-tariffs');
    if (javaScriptEnabled) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});
