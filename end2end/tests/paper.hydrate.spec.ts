import { Money } from './money';
import { expect, test } from './stage';

test('what was typed stays when the shift is closed under it, and a shift is opened there', async ({ stage, page }) => {
  await stage.signIn(page, 'admin');
  const money = new Money(page);
  await money.register();
  const form = await money.startTopUp('1700', 'Card');

  const owner = await stage.colleague('owner');
  await owner.open('/shift');
  await owner.page.getByRole('textbox', { name: 'Counted cash' }).fill('36900');
  await owner.page.getByRole('checkbox', { name: /^Carry the/ }).check();
  await owner.page.getByRole('button', { name: 'Close Shift' }).click();

  const opening = form.getByRole('textbox', { name: 'Opening cash' });
  await expect(opening).toHaveValue('36,900');
  await form.getByText('Count by notes and coins').click();
  await form.getByLabel('20,000', { exact: true }).fill('1');
  await expect(opening).toHaveValue('20,000');
  await form.getByLabel('500', { exact: true }).fill('2');
  await expect(opening).toHaveValue('21,000');
  await stage.shot(page, 'open-on-client');
  await form.getByRole('button', { name: 'Open Shift' }).click();
  await expect(form.getByRole('textbox', { name: 'Amount' })).toHaveValue('1700');
  await form.getByRole('button', { name: 'Confirm' }).click();
  await money.has('₸ 1,700', '₸ 0');
});
