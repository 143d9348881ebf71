import type { Page } from '@playwright/test';
import { Hall } from './hall';
import { expect, test, type Stage } from './stage';

const amount = (text: string) => Number(text.replace(/[₸,\s]/g, ''));

/** What should be in the till and on the card terminal: only the owner knows. */
async function takings(stage: Stage) {
  const owner = await stage.colleague('owner');
  await owner.open('/shift');
  const fact = async (name: string) => {
    const term = owner.page.getByRole('term').filter({ hasText: new RegExp(`^${name}$`) });
    return amount(await term.locator('xpath=following-sibling::dd').innerText());
  };
  return { cash: await fact('Expected cash'), card: await fact('Card') };
}

async function signInByHand(page: Page, login: string) {
  await page.goto('/login');
  await page.getByLabel('Login', { exact: true }).fill(login);
  await page.getByLabel('Password', { exact: true }).fill(`${login}-demo`);
  const hall = new Hall(page);
  await hall.load(() => page.getByRole('button', { name: 'Sign in' }).click());
  return hall;
}

test('a guest comes, plays, pauses, moves, buys more, leaves early and gets the rest back', async ({ stage, page }) => {
  test.slow();
  stage.expect(/status of 409/);
  const hall = await signInByHand(page, 'admin');
  await expect(hall.summary).toContainText('16 of 44 in use');
  await hall.sees('PC 2', 'Free');

  await test.step('too little cash is refused with what is missing, and what was typed stays', async () => {
    await hall.choose('PC 2');
    await expect(hall.panel.getByRole('heading', { name: 'Guest Session' })).toBeVisible();
    await expect(hall.panel.getByRole('searchbox', { name: 'Client' })).toHaveAttribute('placeholder', 'Unknown Guest');
    await hall.offer('1 hour', 2);
    await expect(hall.total).toHaveText('₸ 1,800');
    await expect(hall.panel.getByRole('group', { name: 'Duration', exact: true })).toContainText(/2 h.*until \d\d:\d\d if started now/);
    for (const [typed, missing] of [['900', '900'], ['500', '1,300']]) {
      await hall.amount.fill(typed);
      await hall.button('Cash and start').click();
      await expect(hall.refusal).toHaveText(`₸ ${missing} is missing: ₸ 1,800 to pay, ₸ ${typed} entered.`);
      await expect(hall.amount).toHaveValue(typed);
      await expect(hall.total).toHaveText('₸ 1,800');
    }
    await hall.sees('PC 2', 'Free');
  });

  await test.step('more cash shows the change', async () => {
    await hall.amount.fill('2 000');
    await hall.button('Cash and start').click();
    await hall.sees('PC 2', 'In session');
    await expect(hall.facts).toContainText('Unknown Guest');
    await expect(hall.facts).toContainText('₸ 1,800 cash');
    await expect(hall.facts).toContainText(/Change\s*₸ 200/);
    await expect(hall.story).toContainText('started by Dana');
    await expect(hall.timeLeft).toHaveText(/^(2:00:00|1:59:\d\d)$/);
    await expect(hall.summary).toContainText('17 of 44 in use');
  });

  await test.step('a pause stops the clock until it is resumed', async () => {
    await hall.pause('PC 2');
    const left = await hall.leftInPanel();
    await stage.advance(600);
    await hall.reload();
    expect(await hall.leftInPanel()).toBe(left);
    await expect(hall.panel).toContainText('resumes by itself');
    await hall.resume('PC 2');
    await expect(hall.story).toContainText(/paused for 10 min.*resumed/s);
    expect(await hall.leftInPanel()).toBeGreaterThan(left - 10);
  });

  await test.step('a move keeps the time and frees the seat', async () => {
    await hall.choose('PC 2');
    const left = await hall.leftInPanel();
    await hall.move('PC 2', 'PC 7');
    await hall.sees('PC 7', 'In session');
    await hall.choose('PC 7');
    expect(left - (await hall.leftInPanel())).toBeLessThan(10);
    await expect(hall.story).toContainText('moved from PC 2');
  });

  await test.step('an extension comes after what is bought already', async () => {
    const left = await hall.leftInPanel();
    await hall.extend('PC 7', '30 minutes', 'Card');
    await hall.choose('PC 7');
    await expect(hall.facts).toContainText('1 hour, 30 minutes');
    await expect(hall.facts).toContainText('₸ 1,800 cash, ₸ 500 card');
    await expect(hall.story).toContainText('extended by 30 min, 30 minutes');
    const more = (await hall.leftInPanel()) - left;
    expect(more).toBeGreaterThan(1790);
    expect(more).toBeLessThanOrEqual(1800);
  });

  await test.step('who leaves early gets back in proportion, by the method that paid', async () => {
    const before = await takings(stage);
    expect(before).toEqual({ cash: 36_900 + 1_800, card: 16_000 + 500 });
    await stage.advance(3600);
    // While the clock stands, what is shown is to the coin what is given back.
    await hall.pause('PC 7');
    await hall.askToEnd('PC 7');
    await expect(hall.panel).toContainText(/1:2\d:\d\d is left\. Unknown Guest has no account to keep it on/);
    await expect(hall.panel.getByRole('radio', { name: 'No refund' })).toBeChecked();
    const refund = hall.panel.getByRole('radio', { name: /^Give back ₸ 500 \(card\) and ₸ \d+ \(cash\)$/ });
    await refund.check();
    const words = await hall.panel.getByText(/^Give back/).innerText();
    const cash = amount(/and (₸ [\d,]+) \(cash\)/.exec(words)?.[1] ?? '');
    // An hour of two is left, less what the test took: a quarter of a tenge each second.
    expect(cash).toBeGreaterThan(880);
    expect(cash).toBeLessThanOrEqual(900);
    await hall.panel.getByRole('combobox', { name: 'Reason' }).selectOption('Client left');
    await hall.button('End Session').click();
    await hall.sees('PC 7', 'Free');
    expect(await takings(stage)).toEqual({ cash: before.cash - cash, card: before.card - 500 });
  });
});

test('a cashier without the right is offered no refund, and the unused time is lost', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'cashier');
  const before = await takings(stage);
  await hall.askToEnd('PC 3');
  await expect(hall.panel).toContainText(/1:1\d:\d\d is left\./);
  await expect(hall.panel.getByRole('radio')).toHaveCount(0);
  await expect(hall.panel).not.toContainText('₸');
  await hall.link('Cancel').click();
  await hall.sees('PC 3', 'In session');
  await hall.end('PC 3');
  expect(await takings(stage)).toEqual(before);
});

test('what is not sold in a zone is not offered there', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await hall.choose('Console 2');
  await expect(hall.panel).toContainText('Not sold in Consoles');
  await expect(hall.link(/^5 hours/)).toHaveCount(0);
  await hall.offer('30 minutes', 3);
  await expect(hall.total).toHaveText('₸ 2,100');
  await expect(hall.link('One more')).toHaveAttribute('aria-disabled', 'true');
});
