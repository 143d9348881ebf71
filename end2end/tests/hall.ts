// The hall in the words of those who stand in front of it.

import { expect, test, type Locator, type Page } from '@playwright/test';

export type State = 'Free' | 'In session' | 'Ending soon' | 'Paused' | 'Waiting' | 'On hold';

export class Hall {
  constructor(readonly page: Page) {}

  /** Do pages come to life in this project? */
  static get alive(): boolean {
    return test.info().project.use.javaScriptEnabled !== false;
  }

  /** Does what loads a page, and waits until its scripts are at work: the line to the club is the last thing they open. */
  async load(act: () => Promise<unknown>) {
    const line = Hall.alive ? this.page.waitForRequest(/\/live\?/) : undefined;
    await act();
    await line;
  }

  /** Goes to a page without a line to the club, and waits until its scripts are at work. */
  async visit(address: string) {
    await this.page.goto(address);
    if (Hall.alive) await this.page.locator('html[data-alive]').waitFor();
  }

  async open(address = '/hall') {
    await this.load(() => this.page.goto(address));
  }

  async reload() {
    await this.load(() => this.page.reload());
  }

  /** A card by the name of its device; the timeline has bars by the same name. */
  card(device: string): Locator {
    return this.page.getByRole('main').getByRole('link', { name: new RegExp(`^${device}, `) });
  }

  /** All cards that are shown. */
  get cards(): Locator {
    return this.page.locator('a.seat:visible');
  }

  async sees(device: string, state: State, options?: { timeout: number }) {
    await expect(this.card(device)).toHaveAccessibleName(new RegExp(`^${device}, ${state}\\b`), options);
  }

  get panel(): Locator {
    return this.page.getByRole('complementary');
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: 'Filter the hall' });
  }

  get summary(): Locator {
    return this.page.getByRole('region', { name: 'Summary' });
  }

  get shift(): Locator {
    return this.page.locator('.top__shift');
  }

  /** What the page says was just done. */
  get toast(): Locator {
    return this.page.locator('.toast');
  }

  /** Why the form came back. */
  get refusal(): Locator {
    return this.page.getByRole('alert');
  }

  get amount(): Locator {
    return this.panel.getByRole('textbox', { name: 'Amount' });
  }

  /** A part of a payment: of the bonus, of the balance, by card. */
  part(name: 'Pay with bonus' | 'From the balance' | 'By card'): Locator {
    return this.panel.getByRole('textbox', { name });
  }

  /** What a registered client has. */
  get has(): Locator {
    return this.panel.locator('.client__money');
  }

  get total(): Locator {
    return this.panel.locator('[data-total]');
  }

  get timeLeft(): Locator {
    return this.panel.getByRole('timer', { name: 'Time left' });
  }

  get facts(): Locator {
    return this.panel.locator('.facts');
  }

  get story(): Locator {
    return this.panel.getByRole('list', { name: 'Log' });
  }

  link(name: string | RegExp): Locator {
    return this.panel.getByRole('link', { name, exact: true });
  }

  button(name: string): Locator {
    return this.panel.getByRole('button', { name, exact: true });
  }

  async choose(device: string) {
    await this.card(device).click();
    await expect(this.panel.getByRole('heading', { level: 2, name: device, exact: true })).toBeVisible();
  }

  /** What should be in the till, on the shift's page. */
  get expected() {
    return this.page.getByRole('table', { name: 'Till', exact: true }).getByRole('row', { name: /^Expected/ });
  }

  /** Chooses so much of a tariff, where time is sold. */
  async offer(tariff: string, quantity = 1) {
    const chosen = this.panel.getByRole('status', { name: 'Quantity' });
    // Time that was bought before stands in a list of its own.
    const tariffs = this.panel.getByRole('group', { name: 'Select Tariff and Duration' });
    const line = tariffs.getByRole('link', { name: new RegExp(`^${tariff}\\b`) });
    await line.click();
    await expect(line).toHaveAttribute('aria-current', 'true');
    for (let units = 1; units < quantity; units += 1) {
      await expect(chosen).toHaveText(String(units));
      await this.link('One more').click();
    }
    await expect(chosen).toHaveText(String(quantity));
  }

  /** Up to the payment of a client who sits down. */
  async bring(client: string, device: string) {
    await this.open(`/hall?client=${client}`);
    await this.choose(device);
    await expect(this.has).toBeVisible();
  }

  /** Seats a guest for so much of a tariff, paid exactly. */
  async seat(device: string, tariff: string, quantity = 1) {
    await this.choose(device);
    await this.offer(tariff, quantity);
    await this.button('Cash and start').click();
    await expect(this.timeLeft).toBeVisible();
  }

  async pause(device: string) {
    await this.choose(device);
    await this.button('Pause Session').click();
    await this.sees(device, 'Paused');
  }

  async resume(device: string) {
    await this.choose(device);
    await this.button('Resume').click();
    await expect(this.card(device)).not.toHaveAccessibleName(/Paused/);
  }

  async move(device: string, to: string) {
    await this.choose(device);
    await this.link('Move to Another PC').click();
    await this.panel.getByRole('radio', { name: to, exact: true }).check();
    await this.button('Move').click();
    await this.sees(device, 'Free');
  }

  async extend(device: string, tariff: string, pay: 'Cash' | 'Card' = 'Cash') {
    await this.choose(device);
    await this.link('Extend').click();
    await this.offer(tariff);
    await this.button(`${pay} and extend`).click();
    await expect(this.card(device)).toHaveAccessibleName(new RegExp(`, ${tariff}$`));
  }

  /** Up to the question how. */
  async askToEnd(device: string) {
    await this.choose(device);
    await this.link('End Session').click();
    await expect(this.panel.getByRole('heading', { name: 'End Session' })).toBeVisible();
  }

  async end(device: string) {
    await this.askToEnd(device);
    await this.button('End Session').click();
    await this.sees(device, 'Free');
  }

  /** Puts a free device on hold until somebody releases it. */
  async hold(device: string, reason: string) {
    await this.choose(device);
    await this.link('Put on hold').click();
    await this.panel.getByRole('textbox', { name: 'Reason' }).fill(reason);
    await this.button('Put on hold').click();
    await this.sees(device, 'On hold');
  }

  async release(device: string) {
    await this.choose(device);
    await this.button('Release').click();
    await this.sees(device, 'Free');
  }

  /** The countdown of a card, in seconds. */
  async left(device: string): Promise<number> {
    return seconds(await this.card(device).locator('.seat__time').innerText());
  }

  /** The countdown in the panel, in seconds. */
  async leftInPanel(): Promise<number> {
    return seconds(await this.timeLeft.innerText());
  }

  /** All cards at one moment: their state and who sits there, and the seconds that they show. */
  async picture(): Promise<Map<string, { words: string; left: number | null }>> {
    const cards = await this.page.locator('a.seat').evaluateAll((cards) =>
      cards.map((card) => ({
        device: card.getAttribute('data-device') ?? '',
        words: card.getAttribute('aria-label') ?? '',
        time: card.querySelector('.seat__time')?.textContent ?? '',
      })),
    );
    const counts = (time: string) => (/^\d+:\d\d:\d\d$/.test(time) ? seconds(time) : null);
    return new Map(cards.map(({ device, words, time }) => [device, { words, left: counts(time) }]));
  }
}

/** `0:59:12` in seconds. */
export function seconds(countdown: string): number {
  const parts = /^(\d+):(\d\d):(\d\d)$/.exec(countdown.trim());
  if (!parts) throw new Error(`“${countdown}” is no countdown`);
  const [hours, minutes, rest] = parts.slice(1).map(Number);
  return hours * 3600 + minutes * 60 + rest;
}
