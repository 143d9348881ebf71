// A club of its own for each test: a server on a database of its own, with a clock that the test moves.
// Whatever breaks on any page, in the server or in the database fails the test, also when nobody looked there.

import { test as base, expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Hall } from './hall';

export { expect };

const HOME = resolve(__dirname, '..', '..');
const PROGRAM = process.env.CLUBDECK ?? join(HOME, 'target', 'debug', 'clubdeck');
const SHOTS = resolve(__dirname, '..', 'test-results', 'shots');

/** What the wall clock of the demo club shows in so many minutes. */
export const wall = (minutes: number) =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Asia/Almaty' }).format(
    Date.now() + minutes * 60_000,
  );

/** Who can sign in to the demo club: everything, all but the till's secrets, no refunds. */
export type Who = 'owner' | 'admin' | 'cashier';

export class Stage {
  url = '';
  /** What founds the club, where there is none yet. */
  code = '';
  private readonly contexts: BrowserContext[] = [];
  private readonly troubles: string[] = [];
  private readonly expected: RegExp[] = [];
  private server?: ChildProcess;
  private log = '';

  constructor(
    private readonly browser: Browser,
    private readonly folder: string,
    private readonly empty = false,
  ) {}

  /** Opens the club, or opens it again on the same database at the same address. */
  async start() {
    const listen = this.url ? new URL(this.url).host : '127.0.0.1:0';
    const demo = this.empty ? [] : ['--demo', '--without-past'];
    const args = ['serve', ...demo, '--database-url', this.database, '--listen', listen];
    const server = spawn(PROGRAM, args, { cwd: HOME, stdio: ['ignore', 'pipe', 'pipe'] });
    this.server = server;
    server.stderr.on('data', (text: Buffer) => (this.log += text));
    this.url = await new Promise<string>((known, failed) => {
      let greeting = '';
      server.stdout.on('data', (text: Buffer) => {
        greeting += text;
        const at = /http:\/\/[\d.:]+/.exec(greeting);
        const code = /Set-up code: ([\w-]+)\n/.exec(greeting);
        if (code) this.code = code[1];
        if (at && (code || !this.empty)) known(at[0]);
      });
      server.once('error', failed);
      server.once('exit', (code) => failed(new Error(`the server ended with ${code}\n${this.log}`)));
    });
    await expect.poll(async () => (await fetch(`${this.url}/readyz`)).status).toBe(200);
  }

  restart = () => this.start();

  /** As a power cut does it. Pages notice. */
  async kill9() {
    this.expect(/net::ERR_/);
    await this.end('SIGKILL');
  }

  /** Moves the club's clock. */
  async advance(seconds: number) {
    const answer = await fetch(`${this.url}/stage/advance?seconds=${seconds}`, { method: 'POST' });
    expect(answer.status).toBe(200);
  }

  /** What the program finds wrong in its database: its exit status, and what it says. */
  async verify(): Promise<{ status: number; said: string }> {
    return new Promise((done) => {
      execFile(PROGRAM, ['verify', '--database-url', this.database], { cwd: HOME }, (error, out, err) => {
        done({ status: error ? Number(error.code ?? -1) : 0, said: `${out}${err}` });
      });
    });
  }

  /** Signs in behind the scenes, and comes to the hall. The sign-in page has tests of its own. */
  async signIn(page: Page, who: Who): Promise<Hall> {
    const form = { login: who, password: `${who}-demo` };
    const answer = await page.request.post(`${this.url}/login`, { form, maxRedirects: 0 });
    expect(answer.status()).toBe(303);
    const hall = new Hall(page);
    await hall.open();
    return hall;
  }

  /** Somebody else, with a browser of their own. */
  async colleague(who: Who): Promise<Hall> {
    const context = await this.browser.newContext({ baseURL: this.url });
    this.contexts.push(context);
    this.watch(context);
    return this.signIn(await context.newPage(), who);
  }

  /** Something that a browser complains about and that belongs to this test: a refusal, a lost line. */
  expect(trouble: RegExp) {
    this.expected.push(trouble);
  }

  /** Keeps a picture of the page. */
  async shot(page: Page, name: string) {
    await page.screenshot({ path: join(SHOTS, `${name}-${page.viewportSize()?.width}.png`) });
  }

  /** Writes down whatever goes wrong on any page. */
  watch(context: BrowserContext) {
    const trouble = (words: string) => this.troubles.push(words);
    context.on('weberror', (error) => trouble(`error on a page: ${error.error().stack ?? error.error()}`));
    context.on('console', (message) => {
      if (message.type() === 'error') trouble(`on the console: ${message.text()} (${message.location().url})`);
    });
    context.on('response', (answer) => {
      if (answer.status() >= 500) trouble(`${answer.status()} from ${answer.request().method()} ${answer.url()}`);
    });
  }

  /** Closes the club, and looks whether all was well. */
  async close(): Promise<{ troubles: string[]; log: string }> {
    for (const context of this.contexts) await context.close();
    await this.end('SIGTERM');
    const { status, said } = await this.verify();
    if (status !== 0) this.troubles.push(`verify: ${said}`);
    for (const line of this.log.split('\n')) {
      if (/ERROR|panicked/.test(line)) this.troubles.push(`in the server's log: ${line}`);
    }
    const troubles = this.troubles.filter((trouble) => !this.expected.some((words) => words.test(trouble)));
    return { troubles, log: this.log };
  }

  private get database() {
    return `sqlite://${join(this.folder, 'club.db')}`;
  }

  private async end(signal: 'SIGTERM' | 'SIGKILL') {
    const server = this.server;
    this.server = undefined;
    if (!server || server.exitCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  }
}

export const test = base.extend<{ empty: boolean; stage: Stage }>({
  /** No demo: a program on an empty database. */
  empty: [false, { option: true }],
  stage: async ({ browser, empty }, use, testInfo) => {
    const folder = await mkdtemp(join(tmpdir(), 'clubdeck-'));
    const stage = new Stage(browser, folder, empty);
    await stage.start();
    await use(stage);
    const { troubles, log } = await stage.close();
    await rm(folder, { recursive: true });
    if (troubles.length > 0 || testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach('server.log', { body: log, contentType: 'text/plain' });
    }
    expect(troubles, 'nothing broke').toEqual([]);
  },
  baseURL: async ({ stage }, use) => use(stage.url),
  context: async ({ context, stage }, use) => {
    stage.watch(context);
    await use(context);
  },
});
