import { test } from './stage';
for (const [width, height] of [[1440, 900], [1024, 768], [390, 844]] as const) {
  test(`shots ${width}`, async ({ stage, page }) => {
    await page.setViewportSize({ width, height });
    const hall = await stage.signIn(page, 'admin');
    await stage.shot(page, 'tl-hall');
    await hall.open('/hall?hours=4');
    await stage.shot(page, 'tl-hall-4');
    if (width < 1025) { await page.locator('.timeline').scrollIntoViewIfNeeded(); await stage.shot(page, 'tl-line'); }
  });
}
