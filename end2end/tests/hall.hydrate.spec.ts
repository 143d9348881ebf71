import type { Locator, Page } from '@playwright/test';
import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, test } from './stage';

/** A cable to the club that can be cut: everything on it is gone at once. */
async function cable(url: string) {
  const ends = new Set<Socket>();
  const server = createServer((here) => {
    const there = createConnection(Number(new URL(url).port), '127.0.0.1');
    for (const [end, other] of [[here, there], [there, here]]) {
      ends.add(end);
      end.pipe(other);
      end.on('error', () => other.destroy());
      end.on('close', () => other.destroy());
    }
  });
  const join = (port: number) => new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  await join(0);
  const { port } = server.address() as AddressInfo;
  const cut = async () => {
    const closed = new Promise((done) => server.close(done));
    for (const end of ends) end.destroy();
    await closed;
  };
  return { url: `http://127.0.0.1:${port}`, cut, mend: () => join(port) };
}

/** Presses Tab until the keyboard is there. */
async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${target}`);
}

const name = (page: Page) => page.getByRole('complementary').getByRole('heading', { level: 2 });

test('the keyboard filters, walks, opens and closes', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');

  await test.step('F goes to the filter, which finds while one types', async () => {
    await page.keyboard.press('f');
    await expect(hall.search).toBeFocused();
    await expect(hall.search).toHaveValue('');
    await page.keyboard.type('console');
    await expect(hall.cards).toHaveCount(4);
    await page.keyboard.press('Enter');
    await expect(name(page)).toHaveText('Console 1');
    await page.keyboard.press('Escape');
    await expect(hall.card('Console 1')).toBeFocused();
    await page.keyboard.press('f');
    await expect(hall.search).toBeFocused();
    await hall.search.fill('');
    await expect(hall.cards).toHaveCount(44);
  });

  await test.step('arrows walk over the cards as they lie', async () => {
    await hall.card('PC 1').focus();
    await page.keyboard.press('ArrowLeft');
    await expect(hall.card('PC 1')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(hall.card('PC 2')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const below = page.locator('a.seat:focus');
    const [from, to] = [await hall.card('PC 2').boundingBox(), await below.boundingBox()];
    expect(to?.x).toBe(from?.x);
    expect(to?.y).toBeGreaterThan(from?.y ?? Infinity);
    await page.keyboard.press('ArrowUp');
    await expect(hall.card('PC 2')).toBeFocused();
    await page.keyboard.press('End');
    await expect(hall.card('Console 4')).toBeFocused();
    await page.keyboard.press('Home');
    await expect(hall.card('PC 1')).toBeFocused();
  });

  await test.step('Enter opens a card and goes in, Escape closes it and goes back', async () => {
    await hall.card('PC 2').focus();
    await page.keyboard.press('Enter');
    await expect(name(page)).toHaveText('PC 2');
    await expect(name(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(hall.card('PC 2')).toBeFocused();
    await expect(page).toHaveURL('/hall');
    await expect(hall.panel).toContainText('Choose a device');
  });
});

test('a guest is seated, paused and let go with the keyboard alone', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await page.keyboard.press('f');
  await expect(hall.search).toBeFocused();
  await page.keyboard.type('pc 7');
  await page.keyboard.press('Enter');
  await expect(name(page)).toHaveText('PC 7');
  await tabTo(page, hall.link(/^3 hours/));
  await page.keyboard.press('Enter');
  await expect(hall.total).toHaveText('₸ 2,400');
  await tabTo(page, hall.link('One more'));
  await page.keyboard.press('Enter');
  await expect(hall.total).toHaveText('₸ 4,800');
  await tabTo(page, hall.amount);
  await page.keyboard.type('5000');
  await expect(hall.panel).toContainText('Change ₸ 200 in cash');
  await page.keyboard.press('Enter');
  await expect(hall.toast).toHaveText('PC 7 started. Change ₸ 200');
  await hall.sees('PC 7', 'In session');
  await expect(name(page)).toBeFocused();

  await page.keyboard.press('p');
  await hall.sees('PC 7', 'Paused');
  await page.keyboard.press('p');
  await hall.sees('PC 7', 'In session');
  await page.keyboard.press('e');
  await expect(hall.panel.getByRole('heading', { name: 'Extend' })).toBeVisible();
  await tabTo(page, hall.link('Cancel'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('m');
  await expect(hall.panel.getByRole('heading', { name: 'Move to Another PC' })).toBeVisible();
  await tabTo(page, hall.link('Cancel'));
  await page.keyboard.press('Enter');

  await tabTo(page, hall.link('End Session'));
  await page.keyboard.press('Enter');
  await tabTo(page, hall.panel.getByRole('radio', { name: 'No refund' }));
  await page.keyboard.press('ArrowDown');
  await expect(hall.panel.getByRole('radio', { name: /^Give back/ })).toBeChecked();
  await tabTo(page, hall.button('End Session'));
  await page.keyboard.press('Enter');
  await hall.sees('PC 7', 'Free');
  await expect(hall.toast).toHaveText(/^PC 7 ended\. Give back ₸ 4,7\d\d$/);
});

test('the first press of Tab skips to the page', async ({ stage, page }) => {
  await stage.signIn(page, 'admin');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox', { name: 'Filter the hall' })).toBeFocused();
});

test('who has signed out elsewhere is led to the sign-in by the next press', async ({ stage, page }) => {
  stage.expect(/status of 401/);
  const hall = await stage.signIn(page, 'admin');
  await hall.choose('PC 3');
  const other = await page.context().newPage();
  await other.goto('/hall');
  await other.getByRole('button', { name: 'Sign out' }).click();
  await expect(other).toHaveURL('/login');
  await hall.button('Pause Session').click();
  await expect(page).toHaveURL('/login');
});

test('countdowns tick together, and a paused one stands', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const before = await hall.picture();
  const left = (seat: string) => before.get(seat)?.left ?? NaN;
  await expect.poll(() => hall.left('PC 1')).toBeLessThanOrEqual(left('PC 1') - 2);
  const after = await hall.picture();
  const gone = left('PC 1') - (after.get('PC 1')?.left ?? NaN);
  const paused = ['PC 5', 'PC 31'];
  for (const [seat, { words, left }] of after) {
    const ticked = left === null ? null : (before.get(seat)?.left ?? NaN) - left;
    expect(ticked, `${words}`).toBe(left === null ? null : paused.includes(seat) ? 0 : gone);
  }
});

test('a chosen theme stays, whatever the system prefers', async ({ stage, page }) => {
  await stage.signIn(page, 'admin');
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await background();
  await page.getByRole('button', { name: 'Theme' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await background()).not.toBe(dark);
  await page.goto('/shift');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await background()).toBe(dark);
});

test('a lost line says so, and goes on by itself when the club is back', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const lost = page.getByText('Connection lost. What you see may be old. Trying again…');
  await expect(lost).toHaveCount(0);
  await stage.kill9();
  await expect(lost).toBeVisible({ timeout: 10_000 });
  await stage.restart();
  await expect(lost).toBeHidden({ timeout: 15_000 });
  const colleague = await stage.colleague('cashier');
  await colleague.seat('PC 2', '1 hour');
  await hall.sees('PC 2', 'In session', { timeout: 1000 });
});

test('what happened while the line was down is there when it is back', async ({ stage, page }) => {
  stage.expect(/net::ERR_/);
  const hall = await stage.signIn(page, 'admin');
  const lost = page.getByText('Connection lost. What you see may be old. Trying again…');
  const line = await cable(stage.url);
  await hall.open(`${line.url}/hall`);
  await line.cut();
  await expect(lost).toBeVisible({ timeout: 10_000 });
  const colleague = await stage.colleague('cashier');
  await colleague.seat('PC 2', '1 hour');
  await colleague.end('PC 3');
  await hall.sees('PC 2', 'Free');
  await line.mend();
  await expect(lost).toBeHidden({ timeout: 15_000 });
  await hall.sees('PC 2', 'In session');
  await hall.sees('PC 3', 'Free');
  await line.cut();
});

test('a press that nobody answers says so, and pressing again does it once', async ({ stage, page }) => {
  stage.expect(/net::ERR_/);
  // Nor does the line tell what was done.
  await page.route('**/live?*', () => {});
  const hall = await stage.signIn(page, 'admin');
  await hall.choose('PC 2');
  // The club does it, and the answer is lost on its way.
  await page.route('**/api/sessions/start*', async (route) => {
    await route.fetch();
    await route.abort();
  }, { times: 1 });
  await hall.button('Cash and start').click();
  await expect(hall.refusal).toContainText('No answer came through. Press again');
  await hall.button('Cash and start').click();
  await expect(hall.toast).toHaveText('PC 2 started');
  const owner = await stage.colleague('owner');
  await owner.open('/shift');
  await expect(owner.expected).toContainText('₸ 37,800');
});

/** Scripts come when they are let in. */
async function slowScripts(page: Page): Promise<() => void> {
  let letIn = () => {};
  const welcome = new Promise<void>((done) => (letIn = done));
  await page.route('**/*.wasm', async (route) => {
    await welcome;
    await route.continue();
  });
  return letIn;
}

test('a form that is sent before the scripts are there is answered all the same', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await hall.choose('PC 2');
  const letIn = await slowScripts(page);
  await page.reload({ waitUntil: 'commit' });
  await hall.amount.fill('100');
  await hall.button('Cash and start').click();
  const refused = '₸ 800 is missing: ₸ 900 to pay, ₸ 100 entered.';
  await expect(hall.refusal).toHaveText(refused);
  await hall.load(async () => letIn());
  await expect(hall.refusal).toHaveText(refused);
  await expect(hall.amount).toHaveValue('100');
  await hall.amount.fill('1000');
  await hall.button('Cash and start').click();
  await expect(hall.toast).toHaveText('PC 2 started. Change ₸ 100');
  await expect(hall.refusal).toHaveCount(0);
});

test('what is typed before the scripts are there stays', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await hall.choose('PC 2');
  const letIn = await slowScripts(page);
  await hall.load(async () => {
    await page.reload({ waitUntil: 'commit' });
    await hall.amount.fill('1500');
    await hall.search.fill('PC 2');
    letIn();
  });
  await expect(hall.amount).toHaveValue('1500');
  await expect(hall.panel).toContainText('Change ₸ 600 in cash');
  await expect(hall.search).toHaveValue('PC 2');
  await hall.button('Cash and start').click();
  await expect(hall.toast).toHaveText('PC 2 started. Change ₸ 600');
});
