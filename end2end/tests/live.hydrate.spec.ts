import type { Page } from '@playwright/test';
import type { Hall } from './hall';
import { expect, test } from './stage';

/** What others do is on the screen within this. */
const SOON = { timeout: 1000 };

declare global {
  interface Window {
    moved: Set<string>;
  }
}

/** Watches an open page: which cards move, and what it asks the server for. */
class Watcher {
  private readonly asked: string[] = [];

  private constructor(readonly page: Page) {
    page.on('request', (request) => {
      // The browser asks for the picture in its tab when it likes; the page does not.
      if (!request.url().endsWith('/favicon.svg')) this.asked.push(`${request.method()} ${request.url()}`);
    });
  }

  static async of(page: Page): Promise<Watcher> {
    await page.evaluate(() => {
      window.moved = new Set();
      const watch = new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          const card = element?.closest('.seat');
          const counts = element?.closest('.seat__time') && card?.getAttribute('data-state') !== 'free';
          if (card && !counts) window.moved.add(card.getAttribute('data-device') ?? '?');
        }
      });
      for (const card of document.querySelectorAll('.seat')) {
        watch.observe(card, { subtree: true, childList: true, characterData: true, attributes: true });
      }
    });
    return new Watcher(page);
  }

  /** The cards that have moved since the last question. */
  async moved(): Promise<string[]> {
    return this.page.evaluate(() => {
      const moved = [...window.moved].sort();
      window.moved.clear();
      return moved;
    });
  }

  get askedFor(): readonly string[] {
    return this.asked;
  }
}

/** Presses a button and comes back with the server's answer, not with what any page shows. */
async function press(hall: Hall, button: string): Promise<number> {
  const answer = hall.page.waitForResponse((answer) => answer.request().method() === 'POST');
  await hall.button(button).click();
  return (await answer).status();
}

test('what one does others see within a second, on that card alone, without asking', async ({ stage, page }) => {
  const mine = await stage.signIn(page, 'admin');
  const theirs = await stage.colleague('cashier');
  const watcher = await Watcher.of(theirs.page);
  const sees = (words: string) => expect(theirs.card(words.split(',')[0])).toHaveAccessibleName(words, SOON);

  await test.step('start', async () => {
    await mine.choose('PC 2');
    await mine.amount.fill('1000');
    expect(await press(mine, 'Cash and start')).toBe(200);
    await sees('PC 2, In session, Unknown Guest, 1 hour');
    await expect(theirs.summary).toContainText('17 of 44 in use', SOON);
    expect(await watcher.moved()).toEqual(['PC 2']);
    await expect(mine.toast).toHaveText('PC 2 started. Change ₸ 100');
  });

  await test.step('pause', async () => {
    expect(await press(mine, 'Pause Session')).toBe(200);
    await sees('PC 2, Paused, Unknown Guest, 1 hour');
    expect(await watcher.moved()).toEqual(['PC 2']);
    await expect(mine.toast).toHaveText(/^PC 2 paused, (1:00:00|0:59:\d\d) left$/);
    expect(await theirs.left('PC 2')).toBe(await mine.left('PC 2'));
  });

  await test.step('resume', async () => {
    expect(await press(mine, 'Resume')).toBe(200);
    await sees('PC 2, In session, Unknown Guest, 1 hour');
    expect(await watcher.moved()).toEqual(['PC 2']);
    await expect(mine.toast).toHaveText(/^PC 2 resumed, (1:00:00|0:59:\d\d) left$/);
  });

  await test.step('move', async () => {
    await mine.link('Move to Another PC').click();
    await mine.panel.getByRole('radio', { name: 'PC 7', exact: true }).check();
    expect(await press(mine, 'Move')).toBe(200);
    await sees('PC 7, In session, Unknown Guest, 1 hour');
    await sees('PC 2, Free');
    expect(await watcher.moved()).toEqual(['PC 2', 'PC 7']);
    await expect(mine.toast).toHaveText('Moved from PC 2 to PC 7');
    await expect(mine.panel.getByRole('heading', { name: 'PC 7' })).toBeVisible();
  });

  await test.step('extend', async () => {
    await mine.link('Extend').click();
    await mine.offer('30 minutes');
    expect(await press(mine, 'Card and extend')).toBe(200);
    await sees('PC 7, In session, Unknown Guest, 30 minutes');
    expect(await watcher.moved()).toEqual(['PC 7']);
    await expect(mine.toast).toHaveText('PC 7 extended by 30 min');
    expect(await theirs.left('PC 7')).toBeGreaterThan(5300);
  });

  await test.step('end', async () => {
    await mine.link('End Session').click();
    await mine.panel.getByRole('radio', { name: /^Give back/ }).check();
    expect(await press(mine, 'End Session')).toBe(200);
    await sees('PC 7, Free');
    await expect(theirs.summary).toContainText('16 of 44 in use', SOON);
    expect(await watcher.moved()).toEqual(['PC 7']);
    await expect(mine.toast).toHaveText(/^PC 7 ended\. Give back ₸ [\d,]+$/);
  });

  expect(watcher.askedFor).toEqual([]);
});

test('time runs out by itself: the open page shows the seat free, without a click', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await hall.seat('PC 2', '30 minutes');
  const watcher = await Watcher.of(page);
  await stage.advance((await hall.leftInPanel()) - 4);
  await hall.sees('PC 2', 'Ending soon', SOON);
  // A countdown never promises more than is left: 0:00:02 stands for two to three seconds.
  const state = await page.waitForFunction(() => {
    const card = document.querySelector('[data-device="PC 2"]');
    return card?.querySelector('.seat__time')?.textContent === '0:00:02' && card.getAttribute('data-state');
  });
  expect(await state.jsonValue()).toBe('ending-soon');
  const began = Date.now();
  await hall.sees('PC 2', 'Free', { timeout: 3000 + SOON.timeout });
  expect(Date.now() - began).toBeGreaterThan(1000);
  await expect(hall.panel.getByRole('heading', { name: 'Guest Session' })).toBeVisible();
  await expect(hall.timeLeft).toHaveCount(0);
  // Where an hour struck meanwhile, the timeline shows other hours.
  expect(watcher.askedFor.filter((asked) => !asked.includes('/api/timeline?'))).toEqual([]);
});

test('a forgotten pause resumes by itself', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await hall.pause('PC 8');
  await stage.advance(30 * 60 - 20);
  await hall.sees('PC 8', 'Paused');
  const left = await hall.left('PC 8');
  await stage.advance(20);
  await hall.sees('PC 8', 'In session', { timeout: 2000 });
  expect(left - (await hall.left('PC 8'))).toBeLessThan(20);
});

test('two seat a guest on the same PC: one does, the other is told so and sees the truth', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  const desks = [await stage.signIn(page, 'admin'), await stage.colleague('cashier')];
  let pressed = 0;
  for (const desk of desks) {
    // Neither is let through before both have pressed.
    await desk.page.route('**/api/sessions/start*', async (route) => {
      pressed += 1;
      await expect.poll(() => pressed).toBe(2);
      await route.continue();
    });
    await desk.choose('PC 2');
  }
  const statuses = await Promise.all(desks.map((desk) => press(desk, 'Cash and start')));
  expect([...statuses].sort()).toEqual([200, 409]);
  const [winner, loser] = statuses[0] === 200 ? desks : desks.toReversed();
  await expect(winner.toast).toHaveText('PC 2 started');
  await expect(winner.refusal).toHaveCount(0);
  await expect(loser.refusal).toHaveText('This device was just taken by another session. Choose a free one.');
  await expect(loser.toast).toBeEmpty();
  for (const desk of desks) {
    await desk.sees('PC 2', 'In session', SOON);
    await expect(desk.summary).toContainText('17 of 44 in use');
  }
  await loser.reload();
  await expect(loser.story.getByRole('listitem')).toHaveCount(1);
  await expect(loser.story).toContainText(winner === desks[0] ? 'started by Dana' : 'started by Timur');
});

test('what one opens or closes at the till others see in the hall', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await stage.advance(6 * 3600);
  await expect(hall.summary).toContainText(/^0 of 44 in use/);
  await hall.choose('PC 2');
  const colleague = await stage.colleague('cashier');
  await colleague.open('/shift');
  const till = colleague.page;
  await till.getByRole('textbox', { name: 'Counted cash' }).fill('36900');
  await till.getByRole('button', { name: 'Close Shift' }).click();
  await expect(hall.shift).toHaveText('No open shift');
  await expect(hall.panel.getByRole('textbox', { name: 'Opening cash' })).toHaveValue('36,900');
  await till.getByRole('textbox', { name: 'Opening cash' }).fill('36900');
  await till.getByRole('button', { name: 'Open Shift' }).click();
  await expect(hall.shift).toHaveText(/^Shift 2 since/);
  await expect(hall.button('Cash and start')).toBeVisible();
});

test('the page of the shift lets go of each session as it ends', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  const colleague = await stage.colleague('cashier');
  await colleague.open('/shift');
  const till = colleague.page;
  const running = till.getByRole('list', { name: 'Running sessions' }).getByRole('listitem');
  await expect(running).toHaveCount(16);
  await hall.end('PC 3');
  await expect(running).toHaveCount(15, SOON);
  await expect(running.filter({ hasText: /^PC 3$/ })).toHaveCount(0);
  await stage.advance(6 * 3600);
  await expect(till.getByRole('textbox', { name: 'Counted cash' })).toBeVisible();
});
