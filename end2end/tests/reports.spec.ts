import { Money } from './money';
import { expect, test } from './stage';

test('what is worth a look is listed by person, filtered, and leads to its story', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const money = new Money(page);
  await money.register();
  await money.topUp('5000');
  await money.tab('Transactions');
  await page.getByRole('link', { name: 'Balance correction' }).click();
  const form = money.form('Balance correction');
  await form.getByRole('textbox', { name: 'Amount' }).fill('500');
  await form.getByLabel('Reason').fill('Typed twice');
  await form.getByRole('button', { name: 'Correct' }).click();
  await money.has('₸ 5,500', '₸ 0');

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reports' }).click();
  await expect(page.getByRole('heading', { name: 'Suspicious operations', level: 1 })).toBeVisible();
  const staff = page.getByRole('table', { name: 'By staff' });
  const operations = page.getByRole('table', { name: 'Operations' });
  const mine = staff.getByRole('rowgroup').filter({ has: page.getByRole('rowheader', { name: 'Dana' }) });

  await test.step('by person and kind', async () => {
    await expect(mine).toContainText('Correction');
    await expect(page.getByText('Of the open shift no amounts are added up')).toBeVisible();
    await mine.getByRole('link', { name: 'Correction' }).click();
    await expect(page).toHaveURL(/kind=correction&staff=/);
    // The address is changed before the answer is there.
    await expect(page.getByLabel('Kind')).toHaveValue('correction');
    await expect(operations.getByRole('row').nth(1)).toContainText('Typed twice');
    await expect(operations.getByRole('row').nth(1)).toContainText('₸ 500');
  });

  await test.step('the days and the filter stand in the address', async () => {
    const month = page.getByRole('navigation', { name: 'Days' }).getByRole('link', { name: '30 days' });
    await month.click();
    await expect(page).toHaveURL(/days=30&kind=correction/);
    await expect(month).toHaveAttribute('aria-current', 'page');
    await page.getByLabel('Kind').selectOption({ label: 'Void' });
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page).toHaveURL(/days=30&.*kind=void/);
    await expect(page.getByText('Nothing to look at in these days')).toBeVisible();
    await page.getByRole('link', { name: 'Show all' }).click();
  });

  await test.step('as a file', async () => {
    const file = await page.request.get((await page.getByRole('link', { name: 'Export CSV' }).getAttribute('href'))!);
    expect(await file.text()).toMatch(/Correction,500,0,Dana,.*Typed twice,\/transactions\//);
  });

  await test.step('to its story', async () => {
    const row = operations.getByRole('row').filter({ hasText: 'Typed twice' });
    await row.getByRole('link', { name: 'What happened here' }).click();
    await expect(page.getByRole('heading', { name: 'What happened here', level: 1 })).toBeVisible();
    await expect(page.getByText('Typed twice')).toBeVisible();
  });
  await hall.open();
});

test('a cashier has no reports', async ({ stage, page }) => {
  stage.expect(/status of 403/);
  await stage.signIn(page, 'cashier');
  await page.goto('/reports/suspicious');
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reports' })).toHaveCount(0);
  await expect(page.getByRole('table')).toHaveCount(0);
  expect((await page.request.get('/suspicious.csv')).status()).toBe(403);
});
