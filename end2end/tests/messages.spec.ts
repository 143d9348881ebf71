import type { Page } from '@playwright/test';
import { Hall } from './hall';
import { expect, test } from './stage';

/** A page that came to life says what changes by itself; one without a script is loaded anew. */
async function anew(page: Page) {
  if (!Hall.alive) await page.reload();
}

async function register(page: Page, phone: string) {
  await page.goto('/clients?add=1');
  const form = page.getByRole('region', { name: 'Add Client' });
  await form.getByLabel('Phone', { exact: true }).fill(phone);
  await form.getByLabel('Name', { exact: true }).fill('Ақбота');
  await form.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ақбота' })).toBeVisible();
}

/** The code that was sent last, as the owner reads it in the outbox. */
async function code(owner: Page, phone: string, count = 1): Promise<string> {
  const rows = owner.getByRole('table', { name: 'Messages' }).getByRole('row').filter({ hasText: phone });
  await expect(async () => {
    await owner.goto('/settings/messages');
    await expect(rows).toHaveCount(count, { timeout: 1000 });
    await expect(rows.first()).toContainText('Handed over', { timeout: 1000 });
  }).toPass();
  return /(\d{6}) is your code/.exec(await rows.first().innerText())![1];
}

const other = (code: string, by: number) => String((Number(code) + by) % 1_000_000).padStart(6, '0');

test('a code goes to the phone and comes back over the counter', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  const owner = (await stage.colleague('owner')).page;
  await stage.signIn(page, 'cashier');
  await register(page, '8 705 123 45 67');
  const card = page.getByRole('region', { name: 'Verify the phone' });
  const enter = async (typed: string) => {
    await card.getByLabel('Code', { exact: true }).fill(typed);
    await card.getByRole('button', { name: 'Verify' }).click();
  };
  const first = await code(owner, '+7 705 123 45 67');
  await stage.shot(owner, 'messages-outbox');
  await anew(page);
  await expect(card.getByRole('status')).toContainText('The code was handed over');
  await stage.shot(page, 'client-unverified');

  await test.step('wrong codes are tries', async () => {
    await enter('123');
    await expect(card.getByRole('alert')).toHaveText('A code has six digits.');
    await enter(other(first, 1));
    await expect(card.getByRole('alert')).toHaveText('This code is wrong. 2 tries are left.');
    await stage.shot(page, 'client-wrong-code');
    await enter(other(first, 2));
    await expect(card.getByRole('alert')).toHaveText('This code is wrong. One try is left.');
    await enter(other(first, 3));
    await expect(card.getByRole('alert')).toContainText('no try is left');
    await enter(first);
    await expect(card.getByRole('alert')).toHaveText('The code was typed wrong three times. Send another one.');
  });

  await test.step('another code waits for a minute', async () => {
    const again = card.getByRole('button', { name: 'Send another code' });
    await expect(card).toContainText(/Another code can be sent in 0:00:\d\d/);
    if (Hall.alive) await expect(again).toBeDisabled();
    else {
      await again.click();
      await expect(card.getByRole('alert')).toContainText('A code was sent just now. Another can be sent in');
    }
    await stage.advance(60);
    await page.goto(page.url().split('?')[0]);
    await again.click();
    const second = await code(owner, '+7 705 123 45 67', 2);
    await anew(page);
    await enter(` ${second.slice(0, 3)} ${second.slice(3)} `);
    await expect(card).toBeHidden();
    await expect(page.getByText('Unverified')).toBeHidden();
  });
});

test('whoever is verified elsewhere is verified on open screens', async ({ stage, page }) => {
  const owner = (await stage.colleague('owner')).page;
  await stage.signIn(page, 'cashier');
  await register(page, '8 705 123 45 67');
  const colleague = (await stage.colleague('admin')).page;
  await colleague.goto(page.url());
  const digits = await code(owner, '+7 705 123 45 67');
  const there = colleague.getByRole('region', { name: 'Verify the phone' });
  await there.getByLabel('Code', { exact: true }).fill(digits);
  await there.getByRole('button', { name: 'Verify' }).click();
  await expect(there).toBeHidden();
  await anew(page);
  await expect(page.getByText('Unverified')).toBeHidden();
  await expect(page.getByRole('region', { name: 'Verify the phone' })).toBeHidden();
});

test('an owner says how messages are sent, and tries it out', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  await stage.signIn(page, 'owner');
  await page.goto('/settings/messages');
  const form = page.getByRole('region', { name: 'How messages are sent' });
  await form.getByLabel('Way').selectOption('gateway');
  await form.getByLabel('Address').fill('http://127.0.0.1:9/send?key={secret}');
  await form.getByLabel('Headers').fill('Authorization: Bearer hush-hush');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('alert')).toContainText('Something says {secret}');
  await form.getByLabel('Way').selectOption('gateway');
  await form.getByLabel('Address').fill('http://127.0.0.1:9/send?key={secret}');
  await form.getByLabel('Headers').fill('Authorization: Bearer hush-hush');
  await form.getByLabel('Secret').fill('key-of-nebula');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByText('One is saved. Empty: it stays.')).toBeVisible();
  await expect(form.getByLabel('Headers')).toHaveValue('Authorization: ***');
  expect(await page.content()).not.toMatch(/hush-hush|key-of-nebula/);

  await test.step('a test says honestly that it did not leave', async () => {
    const trial = page.getByRole('region', { name: 'Send a test message' });
    await trial.getByLabel('Phone').fill('8 705 123 45 67');
    await trial.getByRole('button', { name: 'Send' }).click();
    const row = page.getByRole('table', { name: 'Messages' }).getByRole('row').nth(1);
    await expect(async () => {
      await page.goto('/settings/messages');
      await expect(row).toContainText('the gateway could not be reached', { timeout: 1000 });
    }).toPass();
    await expect(row).toContainText('Queued');
    await stage.shot(page, 'messages-gateway');
  });
});
