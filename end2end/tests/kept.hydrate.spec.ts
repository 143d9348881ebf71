import { Money } from './money';
import { expect, test } from './stage';

test('kept time appears on every screen at once, and of two cashiers one uses it', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'cashier');
  const money = new Money(page);
  await money.register();
  const client = money.address;
  await page.getByRole('link', { name: 'Start session' }).click();
  await hall.choose('PC 7');
  await hall.offer('1 hour');
  await hall.button('Cash and start').click();
  await hall.sees('PC 7', 'In session');

  const other = await stage.colleague('admin');
  const card = await other.page.context().newPage();
  await card.goto(client);
  const query = new URLSearchParams({ client: client.split('/').pop() ?? '' });
  await other.open(`/hall?${query}`);
  await other.choose('PC 9');
  await other.panel.getByRole('link', { name: 'Go on as Unknown Guest' }).waitFor();

  await hall.choose('PC 7');
  await hall.link('End Session').click();
  await hall.button('End Session').click();
  await hall.sees('PC 7', 'Free');

  // Both screens hear of it without being asked.
  await expect(new Money(card).form('Active tariffs').getByRole('row').last()).toContainText('1 hour');
  await expect(other.panel.getByRole('group', { name: 'Purchased' })).toBeVisible();

  await hall.open(`/hall?${query}`);
  await hall.choose('PC 7');
  for (const desk of [hall, other]) {
    await desk.link(/^1 hour Standard, paid on/).click();
    await expect(desk.button('Use and start')).toBeVisible();
  }
  await hall.button('Use and start').click();
  await hall.sees('PC 7', 'In session');
  await expect(other.panel.getByRole('group', { name: 'Purchased' })).toBeHidden();
  await expect(other.button('Use and start')).toHaveCount(0);
  await expect(new Money(card).form('Active tariffs')).toHaveCount(0);
  await card.close();
});
