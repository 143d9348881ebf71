// A client's money in the words of those who take it.

import { expect, type Locator, type Page } from '@playwright/test';
import { Hall } from './hall';

/** A phone that nobody in the demo has. */
export const PHONE = '+7 705 900 01 23';

export class Money {
  constructor(readonly page: Page) {}

  /** Registers somebody, and stays on their page: a living one, where pages come to life. */
  async register() {
    await new Hall(this.page).visit('/clients?add=1');
    await this.page.getByLabel('Phone', { exact: true }).fill(PHONE);
    await this.page.getByRole('button', { name: 'Register', exact: true }).click();
    await expect(this.page).toHaveURL(/\/clients\/[\w-]{36}$/);
  }

  get address(): string {
    return new URL(this.page.url()).pathname;
  }

  get balances(): Locator {
    return this.page.locator('.client__money');
  }

  form(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  async has(balance: string, bonus: string) {
    await expect(this.balances).toHaveText(`Balance${balance}Bonus balance${bonus}`);
  }

  /** Up to the form's button. */
  async startTopUp(amount: string, method: 'Cash' | 'Card' = 'Cash') {
    await this.page.getByRole('link', { name: 'Top Up Balance' }).click();
    const form = this.form('Top Up Balance');
    await form.getByRole('textbox', { name: 'Amount' }).fill(amount);
    await form.getByRole('radio', { name: method }).check();
    return form;
  }

  async topUp(amount: string, method: 'Cash' | 'Card' = 'Cash') {
    const form = await this.startTopUp(amount, method);
    await form.getByRole('button', { name: 'Confirm' }).click();
    await expect(form).toHaveCount(0);
  }

  /** Gives bonus by hand. */
  async addBonus(amount: string) {
    await new Hall(this.page).visit(`${this.address}?do=bonus`);
    const form = this.form('Add Bonus');
    await form.getByRole('textbox', { name: 'Amount' }).fill(amount);
    await form.getByLabel('Reason').fill('Waited long');
    await form.getByRole('button', { name: 'Add Bonus' }).click();
    await expect(form).toHaveCount(0);
  }

  /** Registers somebody who has so much, and says whom. */
  async registerWith(balance: string, bonus: string): Promise<string> {
    await this.register();
    await this.topUp(balance);
    if (bonus) await this.addBonus(bonus);
    return this.address.split('/').pop() ?? '';
  }

  /** A part of the page. */
  async tab(name: string) {
    await this.page.getByRole('navigation', { name: 'Client' }).getByRole('link', { name, exact: true }).click();
    await expect(this.form(name)).toBeVisible();
  }
}
