import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pause } from './extension-browser';

/** How long Firefox may take to open its remote-control port, and to quit, in milliseconds. */
const START_LIMIT = 30_000;
const QUIT_LIMIT = 5_000;

export interface FirefoxOptions {
  program: string;
  headed: boolean;
  preferences: Record<string, string | number | boolean>;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(reason: Error): void;
}

/**
 * Firefox's own remote control. A message is `length:json`, the json `[0, id, command, parameters]` out and
 * `[1, id, error, result]` back. It needs no driver program, and it reaches what WebDriver BiDi refuses: pages
 * of an extension and the browser's own windows.
 */
export class Marionette {
  #next = 0;
  #received = Buffer.alloc(0);
  readonly #waiting = new Map<number, Waiting>();
  #greeted: () => void = () => undefined;

  private constructor(
    private readonly child: ChildProcess,
    private readonly profile: string,
    private readonly socket: net.Socket,
  ) {
    socket.on('data', (data) => this.#receive(data));
    socket.on('close', () => this.#fail('Firefox closed the connection.'));
    socket.on('error', () => undefined);
  }

  /** Starts Firefox with a new profile and opens a session. */
  static async launch(options: FirefoxOptions): Promise<Marionette> {
    const profile = mkdtempSync(join(tmpdir(), 'source-context-firefox-'));
    const port = await freePort();
    // Files that a page saves go with the profile.
    const saved = { 'browser.download.folderList': 2, 'browser.download.dir': join(profile, 'downloads') };
    const preferences = { 'marionette.port': port, ...saved, ...options.preferences };
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const flags = ['--marionette', '--no-remote', '-profile', profile, '-remote-allow-system-access'];
    const child = spawn(options.program, options.headed ? flags : ['--headless', ...flags], {
      stdio: ['ignore', 'ignore', 'ignore'],
      env: {
        ...process.env,
        ...(options.headed ? {} : { MOZ_HEADLESS: '1' }),
        MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      },
    });
    const socket = await connect(port, child);
    if (!socket) {
      child.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true });
      throw new Error(
        `Firefox (${options.program}) ended at its start, or did not open its remote control within ${START_LIMIT / 1000} s.`,
      );
    }
    const marionette = new Marionette(child, profile, socket);
    await new Promise<void>((resolve) => {
      marionette.#greeted = resolve;
    });
    return marionette;
  }

  /** Sends one command. Rejects with Firefox's own words. */
  send<T>(command: string, parameters: Record<string, unknown> = {}): Promise<T> {
    const id = ++this.#next;
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    const message = JSON.stringify([0, id, command, parameters]);
    this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    return answer as Promise<T>;
  }

  /**
   * Runs the body of an async function in the present context; `args` are its parameters.
   *
   * @param sandbox `system` for the browser's own rights in the page's process, where left out the page's.
   */
  async run<T>(body: string, args: readonly unknown[] = [], sandbox: 'system' | null = null): Promise<T> {
    const script = `const done = arguments[arguments.length - 1];
      (async (...args) => { ${body} })(...[...arguments].slice(0, -1)).then((value) => done({ value }), (fault) => done({ fault: String(fault) }));`;
    const { value: answer } = await this.send<{ value: { value: T; fault?: string } }>(
      'WebDriver:ExecuteAsyncScript',
      {
        script,
        args,
        sandbox,
        newSandbox: false,
      },
    );
    if (answer.fault) throw new Error(answer.fault);
    return answer.value;
  }

  /** Runs in the browser's own windows instead of the page, then returns to the page. */
  async inChrome<T>(body: string, args: readonly unknown[] = []): Promise<T> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.run<T>(body, args);
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' }).catch(() => undefined);
    }
  }

  /** Resolves when the browser has ended. */
  async closed(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
  }

  /** Asks Firefox to quit, ends it by its process id when it does not, and removes the profile. */
  async quit(): Promise<void> {
    const ended = this.closed();
    if (!this.socket.destroyed)
      void this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    await Promise.race([ended, pause(QUIT_LIMIT)]);
    if (this.child.exitCode === null && this.child.signalCode === null) this.child.kill('SIGKILL');
    await ended;
    this.socket.destroy();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const length = Number(this.#received.subarray(0, colon).toString());
      const end = colon + 1 + length;
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      if (Array.isArray(message)) this.#settle(message);
      else this.#greeted();
    }
  }

  #settle(message: unknown[]): void {
    const [, id, fault, value] = message as [
      number,
      number,
      { error: string; message: string } | null,
      unknown,
    ];
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (fault) waiting?.reject(new Error(`${fault.error}: ${fault.message}`));
    else waiting?.resolve(value);
  }

  #fail(reason: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(reason));
    this.#waiting.clear();
  }
}

async function connect(port: number, child: ChildProcess): Promise<net.Socket | null> {
  const end = Date.now() + START_LIMIT;
  let failed = false;
  child.once('error', () => {
    failed = true;
  });
  while (Date.now() < end && !failed && child.exitCode === null) {
    const socket = await new Promise<net.Socket | null>((resolve) => {
      const attempt = net.connect(port, '127.0.0.1', () => resolve(attempt));
      attempt.once('error', () => resolve(null));
    });
    if (socket) return socket;
    await pause(100);
  }
  return null;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
