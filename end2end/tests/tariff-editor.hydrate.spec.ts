import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './stage';

for (const width of [1440, 1024, 390]) {
  test(`each kind has its form at ${width}`, async ({ stage, page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await stage.signIn(page, 'owner');
    await page.goto('/settings/tariffs?do=add');
    await stage.shot(page, 'tariff-kinds');
    for (const kind of ['hours', 'night', 'pass', 'visits', 'minute']) {
      await page.goto(`/settings/tariffs?do=add&kind=${kind}`);
      await page.getByLabel('Name', { exact: true }).fill('A tariff');
      await page.getByLabel('Price in Standard').fill('900');
      await page.getByLabel('Price in VIP').fill('1400');
      await expect(page.getByRole('button', { name: 'Preview' })).toBeHidden();
      await expect(page.getByRole('region', { name: 'What a client pays' }).getByRole('table').first()).toBeVisible();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(wide, 'nothing stands out of the page').toBe(false);
      await page.screenshot({ path: `test-results/shots/tariff-${kind}-${width}.png`, fullPage: true });
      const found = await new AxeBuilder({ page }).analyze();
      expect(found.violations).toEqual([]);
    }
  });
}

test('on a phone the week comes before Save, and the list shows its prices', async ({ stage, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await stage.signIn(page, 'owner');
  await page.goto('/settings/tariffs?do=add&kind=night');
  await page.getByLabel('Name', { exact: true }).fill('Night');
  await page.getByLabel('Price in Standard').fill('3000');
  const week = page.getByRole('region', { name: 'What a client pays' });
  await expect(week.getByRole('table').first()).toBeVisible();
  const save = page.getByRole('button', { name: 'Save Tariff' });
  await expect(save).toBeInViewport();
  await week.scrollIntoViewIfNeeded();
  await expect(save).toBeInViewport();
  await save.click();
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Night', exact: true }) });
  await row.scrollIntoViewIfNeeded();
  await expect(row.getByText('₸ 3,000 Night')).toBeInViewport();
  for (const width of [1440, 1024, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const [address, name] of [
      ['/settings/tariffs', 'tariffs'],
      ['/settings/tariffs?do=week', 'tariffs-week'],
    ]) {
      await page.goto(address);
      await expect(page.getByRole('heading', { name: 'Tariffs', exact: true })).toBeVisible();
      await page.screenshot({ path: `test-results/shots/${name}-${width}.png`, fullPage: true });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(wide, 'nothing stands out of the page').toBe(false);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
    // Each field that is wrong is marked.
    await page.goto('/settings/tariffs?do=add&kind=night');
    stage.expect(/status of 409/);
    await page.locator('html[data-alive]').waitFor();
    await save.click();
    await expect(page.getByRole('alert')).toContainText('2 fields');
    await page.screenshot({ path: `test-results/shots/tariff-wrong-${width}.png`, fullPage: true });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});
