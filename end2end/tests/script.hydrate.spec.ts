// Script in every text that people fill in: on every screen it stands as the letters it is made of.

import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from './stage';

const TEXTS = [
  '"><script>window.hacked=1</script>',
  '</script><img src=x onerror=window.hacked=1>',
  '</textarea><svg onload=window.hacked=1>',
  '{{constructor.constructor("window.hacked=1")()}}',
  'javascript:alert(1)',
];

interface Ids {
  club: string;
  zone: string;
  device: string;
  spare: string;
  tariff: string;
  person: string;
  role: string;
  owner: string;
  owns: string;
  session: string;
}

async function ask<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(path, { headers: { accept: 'application/json' } });
  expect(answer.status(), path).toBe(200);
  return (await answer.json()) as T;
}

/** As a script of a page posts a form. */
async function post(page: Page, path: string, form: Record<string, string>) {
  const answer = await page.request.post(path, { form, headers: { accept: 'application/json' } });
  expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200);
}

/** What there is in the demo club. */
async function ids(page: Page): Promise<Ids> {
  interface Seat {
    id: string;
    zone: string;
  }
  interface Board {
    club: { id: string };
    devices: Seat[];
    sessions: { id: string; device: string }[];
    offers: { offers: { tariff: string }[] };
  }
  interface People {
    me: { id: string };
    team: { people: { id: string; login: string; holds: string[] }[] };
  }
  const hall = await ask<Board>(page, '/api/hall');
  const { me, team } = await ask<People>(page, '/api/staff');
  const taken = new Set(hall.sessions.map(({ device }) => device));
  const [device, spare] = hall.devices.filter(({ id }) => !taken.has(id));
  const person = team.people.find(({ login }) => login === 'cashier');
  const owner = team.people.find(({ id }) => id === me.id);
  return {
    club: hall.club.id,
    zone: device.zone,
    device: device.id,
    spare: spare.id,
    tariff: hall.offers.offers[0].tariff,
    person: person?.id ?? '',
    role: person?.holds[0] ?? '',
    owner: me.id,
    owns: owner?.holds[0] ?? '',
    session: hall.sessions[0].id,
  };
}

/** Everything that has a name is called so. */
async function fill(page: Page, of: Ids, text: string) {
  const draft = (act: string, name: string) => ({
    [`${act}[draft][name]`]: name,
    [`${act}[draft][unit_minutes]`]: '60',
    [`${act}[draft][max_quantity]`]: '2',
    [`${act}[draft][refund_policy]`]: 'keep',
    [`${act}[draft][prices][0][zone]`]: of.zone,
    [`${act}[draft][prices][0][price]`]: '900',
  });
  const forms: [path: string, form: Record<string, string>][] = [
    ['/api/club/edit', {
      'edit[club]': of.club,
      'edit[name]': text,
      'edit[phone]': '',
      'edit[country]': 'KZ',
      'edit[time_zone]': 'Asia/Almaty',
      'edit[warning_minutes]': '5',
      'edit[longest_pause_minutes]': '30',
      'edit[price_step]': '1',
      'edit[day_starts_at]': '06:00',
    }],
    ['/api/club/hours', {
      'hours[club]': of.club,
      ...Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((day) => [`hours[week][${day}][kind]`, 'round_the_clock'])),
      'hours[add][0][day]': '2030-01-01',
      'hours[add][0][kind]': 'closed',
      'hours[add][0][note]': text,
    }],
    ['/api/zones/add', { 'add[club]': of.club, 'add[name]': `${text} 2` }],
    ['/api/zones/rename', { 'rename[zone]': of.zone, 'rename[name]': text }],
    ['/api/devices/edit', {
      'edit[device]': of.device,
      'edit[zone]': of.zone,
      'edit[number]': '300',
      'edit[label]': text,
      'edit[mac]': '',
    }],
    ['/api/tariffs/make', { 'make[club]': of.club, ...draft('make', `${text} 2`) }],
    ['/api/tariffs/edit', { 'edit[tariff]': of.tariff, ...draft('edit', text) }],
    ['/api/staff/change', {
      'change[person]': of.person,
      'change[name]': text,
      'change[login]': 'cashier',
      'change[holds][]': of.role,
    }],
    ['/api/staff/change', {
      'change[person]': of.owner,
      'change[name]': text,
      'change[login]': 'owner',
      'change[holds][]': of.owns,
    }],
    ['/api/roles/add', { 'add[name]': `${text} 2`, 'add[may][]': 'see_hall' }],
    ['/api/roles/change', { 'change[role]': of.role, 'change[name]': text, 'change[may][]': 'see_hall' }],
    ['/api/holds/place', { 'place[device]': of.spare, 'place[reason]': text, 'place[until]': '' }],
  ];
  for (const [path, form] of forms) {
    const act = Object.keys(form)[0].split('[')[0];
    await post(page, path, { [`${act}[id]`]: randomUUID(), ...form });
  }
}

/** Nothing ran, and no page asked for anything that it must not. */
async function nothingRan(page: Page, where: string) {
  // A hall that was furnished anew is loaded anew, whenever it hears of it.
  const hacked = expect.poll(() => page.evaluate(() => 'hacked' in window).catch(() => 'loading'), { message: where });
  await hacked.toBe(false);
  expect(await page.locator('img[src="x"], svg[onload], [href^="javascript:"]').count(), where).toBe(0);
}

const SCREENS = (of: Ids) => [
  '/hall',
  `/hall?device=${of.device}`,
  `/hall?device=${of.spare}`,
  '/shift',
  '/sessions',
  `/sessions/${of.session}`,
  '/settings/club',
  '/settings/devices',
  `/settings/devices?device=${of.device}`,
  `/settings/devices?zone=${of.zone}`,
  '/settings/tariffs',
  `/settings/tariffs?do=edit&tariff=${of.tariff}`,
  '/settings/staff',
  `/settings/staff?person=${of.person}`,
  '/settings/roles',
  `/settings/roles?role=${of.role}`,
  '/settings/clubs',
  '/settings/log',
  '/account',
];

for (const text of TEXTS) {
  test(`${text} stays text on every screen`, async ({ stage, page, context }) => {
    test.slow();
    const spoken: string[] = [];
    context.on('dialog', (dialog) => {
      spoken.push(dialog.message());
      void dialog.dismiss();
    });
    const hall = await stage.signIn(page, 'owner');
    const of = await ids(page);
    // Not in the hall: it loads anew by itself when zones and devices are called otherwise.
    await page.goto('/account');
    const colleague = await stage.colleague('admin');

    await test.step('the line brings it to a screen that is open', async () => {
      await fill(page, of, text);
      await expect.poll(async () => (await colleague.page.locator('body').innerText()).toLowerCase())
        .toContain(text.toLowerCase());
      await nothingRan(colleague.page, 'the hall of a colleague');
    });

    for (const address of SCREENS(of)) {
      await test.step(address, async () => {
        await page.goto(address);
        // The club's name, or one's own, stands in the frame of every page.
        await expect.poll(async () => (await page.locator('body').innerText()).toLowerCase())
          .toContain(text.toLowerCase());
        await nothingRan(page, address);
      });
    }

    await test.step('what is typed into a search stays there', async () => {
      await hall.open();
      await hall.search.fill(text);
      await nothingRan(page, 'the search');
      await page.goto(`/search?q=${encodeURIComponent(text)}`);
      await nothingRan(page, 'what was found');
    });

    expect(spoken).toEqual([]);
  });
}

test('what a stranger types at the door stays text', async ({ stage, page }) => {
  stage.expect(/status of 401/);
  for (const text of TEXTS) {
    await page.goto('/login');
    await page.getByLabel('Login', { exact: true }).fill(text);
    await page.getByLabel('Password', { exact: true }).fill(text);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByLabel('Login', { exact: true })).toHaveValue(text);
    await nothingRan(page, 'the sign-in page');
  }
});

test.describe('before there is a club', () => {
  test.use({ empty: true });

  test('what is typed into the set-up stays text', async ({ stage, page }) => {
    stage.expect(/status of 4(03|22)/);
    for (const text of TEXTS) {
      await page.goto('/setup');
      const fields = ['Set-up code', 'Organisation', 'Club', 'Time zone', 'Phone', 'Your name', 'Login'];
      for (const name of fields) await page.getByLabel(name, { exact: true }).fill(text);
      await page.getByLabel('Password', { exact: true }).fill(text);
      await page.getByLabel('Country', { exact: true }).selectOption('KZ');
      await page.getByLabel('Currency', { exact: true }).selectOption('KZT');
      await page.getByRole('button', { name: 'Found the club' }).click();
      await expect(page.getByRole('alert')).toBeVisible();
      await expect(page.getByLabel('Organisation', { exact: true })).toHaveValue(text);
      await nothingRan(page, 'the set-up page');
    }
  });
});
