// Something booked behind the scenes: the dialog that books has tests of its own.

import { expect, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';

const HOUR = 3600_000;

/** `19:05`, in the time of the demo club. */
export const wall = (moment: number): string => new Date(moment + 5 * HOUR).toISOString().slice(11, 16);

/** Keeps a PC for an hour for Unknown Guest, from a full hour on, so many after the next one. Answers when it begins. */
export async function book(page: Page, device: string, hours: number, pay: 'now' | 'later' = 'now'): Promise<number> {
  const headers = { accept: 'application/json' };
  const hall = await (await page.request.get('/api/hall', { headers })).json();
  const found = hall.devices.find((one: { kind: string; number: number }) => `${one.kind} ${one.number}` === device.toLowerCase());
  const tariff = hall.offers.offers.find((one: { name: string }) => one.name === '1 hour');
  const from = Math.ceil(Date.parse(hall.now) / HOUR) * HOUR + hours * HOUR;
  const fields = {
    id: randomUUID(),
    client: hall.guest,
    device: found.id,
    from: new Date(from).toISOString(),
    tariff: tariff.tariff,
    quantity: '1',
    pay,
    method: 'cash',
    tendered: '',
  };
  const form = Object.fromEntries(Object.entries(fields).map(([name, value]) => [`book[${name}]`, value]));
  const answer = await page.request.post('/api/bookings/book', { headers, form });
  expect(answer.status(), await answer.text()).toBe(200);
  return from;
}
