import { expect, test } from './stage';

test('a session is found in the list, and its page tells the whole story', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await hall.seat('PC 2', '1 hour');
  await hall.pause('PC 2');
  await page.goto('/sessions');
  await expect(page.getByRole('heading', { name: 'Sessions', level: 1 })).toBeVisible();
  await page.getByRole('combobox', { name: 'Device' }).selectOption({ label: 'PC 2' });
  await page.getByRole('combobox', { name: 'State' }).selectOption({ label: 'Paused' });
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page).toHaveURL(/state=paused/);
  await expect(page.getByRole('combobox', { name: 'State' })).toHaveValue('paused');
  const line = page.getByRole('row').filter({ hasText: 'Paused' });
  await expect(line).toHaveCount(1);
  await expect(line).toContainText('₸ 900');
  await line.getByRole('link', { name: 'PC 2' }).click();

  await expect(page.getByRole('heading', { name: 'Session on PC 2, Standard', level: 1 })).toBeVisible();
  const story = page.getByRole('list', { name: 'Story' });
  await expect(story).toContainText('Dana started the session.');
  await expect(story).toContainText('1 h bought: 1 hour, Standard, 1 × ₸ 900 = ₸ 900 (up to 30 % by bonus = ₸ 270), cash; sold by Dana.');
  await expect(story).toContainText('Dana paused the session.');
  await page.getByRole('link', { name: 'Show in the hall' }).click();
  await expect(hall.panel.getByRole('heading', { name: 'PC 2', exact: true })).toBeVisible();
  await hall.link('All about this session').click();
  await expect(page.getByRole('heading', { name: 'Story' })).toBeVisible();
});

test('what no session is like is said in words', async ({ stage, page }) => {
  await stage.signIn(page, 'owner');
  await page.goto('/sessions?from=2199-01-01');
  await expect(page.getByText('No session is like this.')).toBeVisible();
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect(page.getByRole('table', { name: 'Sessions' })).toBeVisible();
});

test('who may not look sessions up has no link to them', async ({ stage, page }) => {
  stage.expect(/status of 403/);
  const hall = await stage.signIn(page, 'cashier');
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Sessions' })).toHaveCount(0);
  await hall.choose('PC 1');
  await expect(hall.link('All about this session')).toHaveCount(0);
  await page.goto('/sessions');
  await expect(page.getByRole('alert')).toContainText('look up sessions');
});
