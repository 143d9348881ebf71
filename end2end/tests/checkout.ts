// Book a Session, in the words of those who do it.

import { expect, type Locator, type Page } from '@playwright/test';
import { Hall } from './hall';

export class Checkout {
  constructor(readonly page: Page) {}

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Book a Session' });
  }

  get cart(): Locator {
    return this.dialog.getByRole('complementary', { name: 'Cart' });
  }

  get total(): Locator {
    return this.cart.locator('.checkout__total [data-total]');
  }

  get amount(): Locator {
    return this.cart.getByRole('textbox', { name: 'Amount' });
  }

  get refusal(): Locator {
    return this.cart.getByRole('alert');
  }

  /** What was booked. */
  get done(): Locator {
    return this.dialog.locator('.checkout__done');
  }

  link(name: string | RegExp): Locator {
    return this.dialog.getByRole('link', { name, exact: true });
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  /** From the hall, as staff do. */
  async open(hall: Hall) {
    await hall.load(() => hall.page.locator('.top').getByRole('link', { name: 'Book a Session' }).click());
    await expect(this.dialog).toBeVisible();
  }

  async guest() {
    await this.link('Unknown Guest').click();
    await expect(this.dialog).toContainText('Client: Unknown Guest');
  }

  /** One device, or more of them. */
  async device(name: string, ...more: string[]) {
    await this.link(name).click();
    const chosen = this.dialog.getByRole('list', { name: 'Chosen devices' });
    await expect(chosen).toContainText(name);
    if (more.length === 0) return;
    await this.link('Add another device').click();
    for (const other of more) {
      await this.link(other).click();
      await expect(chosen).toContainText(other);
    }
    await this.link('That is all').click();
  }

  /** So many units of a tariff into the cart. */
  async add(tariff: string, quantity = 1) {
    await this.dialog.getByRole('combobox', { name: `Duration of ${tariff}` }).selectOption(String(quantity));
    await this.button(`Add ${tariff}`).click();
    await expect(this.cart.getByRole('list', { name: 'In the cart' })).toContainText(tariff);
  }

  async proceed() {
    await this.link('Proceed to Payment').click();
    await expect(this.amount).toBeVisible();
  }

  /** Pays, and sees what was done: in the dialog, or at the one seat without a script. */
  async pay(button: string, device: string) {
    await this.button(button).click();
    if (Hall.alive) {
      await expect(this.done).toContainText(`${device} started`);
    } else {
      await this.page.waitForURL(/\/(hall\?device|checkout\?booked)=/);
    }
  }
}
