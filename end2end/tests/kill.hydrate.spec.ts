import type { Hall } from './hall';
import { expect, test } from './stage';

const CLEAN = { status: 0, said: expect.stringContaining('Nothing wrong was found.') };

/** A lively hall: everything that can be done was just done. */
async function bustle(hall: Hall) {
  await hall.seat('PC 2', '1 hour', 2);
  await hall.pause('PC 1');
  await hall.resume('PC 5');
  await hall.extend('PC 3', '30 minutes');
  await hall.move('PC 8', 'PC 9');
  await hall.end('PC 10');
  // The clock that was started last has ticked too.
  const left = await hall.left('PC 9');
  await expect.poll(() => hall.left('PC 9')).toBeLessThan(left);
}

/** The hall at one moment, and when that was. */
async function look(hall: Hall) {
  return { seats: await hall.picture(), at: Date.now() / 1000 };
}

test('kill -9 in the middle of a busy hall: the same cards, with the right time left', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await bustle(hall);
  const before = await look(hall);
  await stage.kill9();
  expect(await stage.verify()).toEqual(CLEAN);
  await stage.restart();
  await hall.reload();
  const after = await look(hall);

  // All clocks have gone on by the same whole seconds, as many as have passed; those that stood stand.
  const went = (before.seats.get('PC 2')?.left ?? NaN) - (after.seats.get('PC 2')?.left ?? NaN);
  expect(Math.abs(went - (after.at - before.at))).toBeLessThanOrEqual(2);
  const expected = [...before.seats].map(([device, { words, left }]) => {
    const stands = words.startsWith(`${device}, Paused`);
    return [device, { words, left: left === null || stands ? left : left - went }];
  });
  expect([...after.seats]).toEqual(expected);
  for (const [device, words] of [
    ['PC 1', 'PC 1, Paused, Unknown Guest, 1 hour'],
    ['PC 2', 'PC 2, In session, Unknown Guest, 1 hour'],
    ['PC 3', 'PC 3, In session, Unknown Guest, 30 minutes'],
    ['PC 5', 'PC 5, In session, Unknown Guest, 3 hours'],
    ['PC 8', 'PC 8, Free'],
    ['PC 9', 'PC 9, In session, Unknown Guest, 5 hours'],
    ['PC 10', 'PC 10, Free'],
  ]) {
    expect(after.seats.get(device)?.words).toBe(words);
  }
});

test('kill -9 right after a press: it is done or it is not, and the books are right', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await hall.choose('PC 2');
  const sent = page.waitForRequest('**/api/sessions/start*');
  await hall.button('Cash and start').click();
  await sent;
  await stage.kill9();
  expect(await stage.verify()).toEqual(CLEAN);
  await stage.restart();
  await hall.open();
  const seated = (await hall.picture()).get('PC 2')?.words !== 'PC 2, Free';
  await expect(hall.summary).toContainText(`${seated ? 17 : 16} of 44 in use`);
  const owner = await stage.colleague('owner');
  await owner.open('/shift');
  await expect(owner.expected).toContainText(seated ? '₸ 37,800' : '₸ 36,900');
});

test('after kill -9 the clockwork goes on: whose time has passed is gone', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'admin');
  await hall.seat('PC 2', '30 minutes');
  await stage.kill9();
  await stage.restart();
  await hall.reload();
  await stage.advance((await hall.left('PC 2')) + 2);
  await hall.sees('PC 2', 'Free', { timeout: 2000 });
  await hall.sees('PC 3', 'In session');
  // Its pause was over long before: it plays again.
  await hall.sees('PC 31', 'In session');
  await stage.kill9();
  expect(await stage.verify()).toEqual(CLEAN);
});
