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
