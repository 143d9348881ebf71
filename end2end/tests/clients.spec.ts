import { Hall } from './hall';
import { expect, test } from './stage';

/** Looks a client up where somebody is seated. */
async function seek(hall: Hall, words: string) {
  await hall.panel.getByRole('searchbox', { name: 'Client' }).fill(words);
  if (!Hall.alive) await hall.button('Find').click();
}

const chosen = (hall: Hall) => hall.panel.getByRole('region', { name: 'Chosen client' });

test('somebody is registered, and the same number again offers their account', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  await stage.signIn(page, 'cashier');
  await page.goto('/clients');
  await expect(page.getByRole('row')).toHaveCount(41);
  await page.getByRole('link', { name: 'Add Client' }).click();
  const form = page.getByRole('region', { name: 'Add Client' });
  await form.getByLabel('Phone', { exact: true }).fill('8 705 123 45 67');
  await form.getByLabel('Name', { exact: true }).fill('Ақбота Серікқызы');
  await form.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ақбота Серікқызы' })).toBeVisible();
  await expect(page.getByText('Unverified')).toBeVisible();
  await expect(page.getByText('+7 705 123 45 67')).toBeVisible();

  await page.goto('/clients?add=1');
  await form.getByLabel('Phone', { exact: true }).fill('+7 (705) 123-45-67');
  await form.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByRole('alert')).toContainText('Ақбота Серікқызы is registered with this phone number already.');
  await page.getByRole('link', { name: 'Open the account of Ақбота Серікқызы' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ақбота Серікқызы' })).toBeVisible();
});

test('a client is looked up by phone, its last digits, a part of the name, card and client ID', async ({ stage, page }) => {
  await stage.signIn(page, 'cashier');
  await page.goto('/clients');
  const box = page.getByLabel('Phone, name, card number or client ID');
  const rows = page.getByRole('rowheader');
  for (const words of ['8 701 555 00 10', '550010', 'НҰРЛАН', 'герім', '0042-1001', '1']) {
    await box.fill(words);
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(rows.first()).toContainText('Айгерім Нұрланқызы');
  }
  await box.fill('8 705 765 43 21');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Nobody is like this' })).toBeVisible();
  await page.getByRole('link', { name: 'Register +7 705 765 43 21' }).click();
  await expect(page.getByRole('region', { name: 'Add Client' }).getByLabel('Phone', { exact: true })).toHaveValue('+77057654321');
});

test('whoever is not found is registered on the way, and device and tariff stay chosen', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'cashier');
  await hall.choose('PC 2');
  await hall.offer('1 hour', 2);
  await seek(hall, '8 705 123 45 67');
  await expect(hall.panel.getByRole('status').filter({ hasText: 'Nobody has this number.' })).toBeVisible();
  await expect(hall.button('Cash and start')).toBeHidden();
  await hall.panel.getByLabel('Name', { exact: true }).fill('Ақбота');
  await hall.button('Register').click();
  await expect(chosen(hall)).toContainText('Ақбота');
  await expect(hall.panel.getByRole('heading', { name: 'Start Session' })).toBeVisible();
  await expect(hall.total).toHaveText('₸ 1,800');
  await hall.button('Cash and start').click();
  await hall.sees('PC 2', 'In session');
  await expect(hall.card('PC 2')).toHaveAccessibleName(/Ақбота/);
  await hall.facts.getByRole('link', { name: 'Ақбота' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ақбота' })).toBeVisible();
  await expect(page.getByText('PC 2', { exact: true })).toBeVisible();

  await page.getByRole('navigation', { name: 'Client' }).getByRole('link', { name: 'Sessions' }).click();
  const visit = page.getByRole('table', { name: 'Visits' }).getByRole('row').nth(1);
  for (const words of ['PC 2', 'Standard', '1 hour', '2 h', '₸ 1,800', 'Cash']) await expect(visit).toContainText(words);

  await test.step('at a second device only when that is confirmed', async () => {
    await hall.open();
    await hall.choose('PC 7');
    await seek(hall, '4567');
    await hall.panel.getByRole('link', { name: /Ақбота/ }).click();
    await expect(chosen(hall)).toContainText('Plays at PC 2 now.');
    await hall.panel.getByRole('checkbox', { name: 'Seat them here too: they play at PC 2' }).check();
    await hall.button('Card and start').click();
    await hall.sees('PC 7', 'In session');
    await expect(hall.card('PC 7')).toHaveAccessibleName(/Ақбота/);
  });
});

test('one goes on as Unknown Guest without losing what was chosen', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'cashier');
  await hall.choose('PC 2');
  await hall.offer('3 hours');
  await seek(hall, 'nobody at all');
  await expect(hall.panel.getByRole('status').filter({ hasText: 'Nobody is like this.' })).toBeVisible();
  await hall.link('Go on as Unknown Guest').click();
  await expect(hall.panel.getByRole('heading', { name: 'Guest Session' })).toBeVisible();
  await expect(hall.total).toHaveText('₸ 2,400');
  await hall.button('Cash and start').click();
  await hall.sees('PC 2', 'In session');
  await expect(hall.facts).toContainText('Unknown Guest');
});

test('a banned client is shown so first, and served only by those who may', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'cashier');
  await hall.choose('PC 2');
  await seek(hall, '+7 701 555 22 28');
  await expect(hall.refusal).toContainText(/Banned.*Broke a headset and would not pay for it.*You may not serve them\./s);
  await expect(hall.button('Cash and start')).toBeHidden();

  const admin = await stage.colleague('admin');
  await admin.choose('PC 2');
  await seek(admin, '+7 701 555 22 28');
  await admin.panel.getByRole('checkbox', { name: 'Serve them anyway: it stands in the audit log' }).check();
  await admin.button('Cash and start').click();
  await admin.sees('PC 2', 'In session');
  await expect(admin.card('PC 2')).toHaveAccessibleName(/Руслан Хасанов/);

  await test.step('the ban is lifted', async () => {
    await admin.facts.getByRole('link', { name: 'Руслан Хасанов' }).click();
    await expect(admin.refusal).toContainText('Broke a headset');
    await admin.page.getByRole('link', { name: 'Ban', exact: true }).click();
    await admin.page.getByRole('button', { name: 'Lift the ban' }).click();
    await expect(admin.refusal).toBeHidden();
    await expect(admin.page.getByRole('region', { name: 'Bans' })).toContainText('lifted by Dana');
  });
});

test('a profile is changed, with groups and a note, and put away', async ({ stage, page }) => {
  await stage.signIn(page, 'admin');
  await page.goto('/clients?q=550010');
  await page.getByRole('link', { name: 'Айгерім Нұрланқызы' }).click();
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  const edit = page.getByRole('region', { name: 'Edit' });
  await edit.getByLabel('E-mail').fill('aigerim@example.kz');
  await edit.getByLabel('Phone', { exact: true }).fill('8 777 000 11 22');
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('+7 777 000 11 22')).toBeVisible();
  await expect(page.getByText('aigerim@example.kz')).toBeVisible();

  await page.getByRole('link', { name: 'Groups', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Tournament team' }).check();
  await page.getByRole('region', { name: 'Groups' }).getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('list', { name: 'Groups' })).toContainText('Tournament team');

  await page.getByRole('navigation', { name: 'Client' }).getByRole('link', { name: 'Notes' }).click();
  await page.getByLabel('Note', { exact: true }).fill('Always pays by card');
  await page.getByRole('region', { name: 'Notes' }).getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('.client__note')).toContainText('Always pays by card');

  await page.getByRole('link', { name: 'Archive', exact: true }).click();
  await page.getByRole('region', { name: 'Archive' }).getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByText('Archived', { exact: true })).toBeVisible();
  await page.goto('/clients');
  await expect(page.getByRole('row')).toHaveCount(40);
  await page.getByLabel('State').selectOption('Archived');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
});

test('a group is made and changed', async ({ stage, page }) => {
  await stage.signIn(page, 'admin');
  await page.goto('/clients');
  await page.getByRole('link', { name: 'Groups', exact: true }).click();
  const groups = page.getByRole('region', { name: 'Groups' });
  await groups.getByLabel('New group').fill('Students');
  await groups.getByLabel('Colour').selectOption('Pink');
  await groups.getByRole('button', { name: 'Add group' }).click();
  await groups.getByRole('link', { name: 'Students' }).click();
  await groups.getByLabel('Name').fill('University');
  await groups.getByRole('button', { name: 'Save' }).click();
  await expect(groups.getByRole('link', { name: 'University' })).toBeVisible();
  await groups.getByRole('link', { name: 'University' }).click();
  await groups.getByRole('button', { name: 'Archive' }).click();
  await expect(groups.getByRole('link', { name: 'University (archived)' })).toBeVisible();
});
