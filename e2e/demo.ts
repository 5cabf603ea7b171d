// A forum to test on: `kurultai demo` with a data folder of its own.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const secondsToStartMax = 120;
const secondsToStopMax = 20;

const results = fileURLToPath(new URL('.results/', import.meta.url));
const builtProgram = fileURLToPath(new URL('../target/debug/kurultai', import.meta.url));

export type Role = 'organiser' | 'officer' | 'head' | 'participant' | 'door' | 'nested';

/** What the demo prints when it is ready to serve. */
export type Ready = {
  url: string;
  /** One sign-in link per role; in the demo they may be used again and again. */
  links: Record<Role, string>;
  /** A token of the API. */
  token: string;
};

/** A running demo. */
export class Demo {
  private constructor(
    readonly ready: Ready,
    /** The demo's data folder, removed by `stop`. */
    readonly data: string,
    /** Where the demo's log goes. */
    readonly log: string,
    private server: ChildProcess,
  ) {}

  /** Starts a demo and waits until it serves. `name` names its log. */
  static async start(name: string): Promise<Demo> {
    const program = process.env.KURULTAI_BIN || builtProgram;
    if (!existsSync(program)) throw new Error(`${program} is not built; \`make e2e\` builds it and runs the tests`);

    const data = await mkdtemp(join(tmpdir(), 'kurultai-e2e-'));
    const log = join(results, `${name}.log`);
    await mkdir(results, { recursive: true });

    const server = serving(program, data, '0', log);
    try {
      return new Demo(await readiness(server), data, log, server);
    } catch (error) {
      server.kill('SIGKILL');
      await rm(data, { recursive: true, force: true });
      throw new Error(`The demo did not start: ${error}\n${await endOf(log)}`);
    }
  }

  /** Ends the demo as a power cut would; pages that are open lose it. */
  async cutOff(): Promise<void> {
    const gone = once(this.server, 'exit');
    this.server.kill('SIGKILL');
    await gone;
  }

  /** Starts it again after that, with the same data at the same address. */
  async comeBack(): Promise<void> {
    const port = new URL(this.ready.url).port;
    this.server = serving(process.env.KURULTAI_BIN || builtProgram, this.data, port, this.log);
    Object.assign(this.ready, await readiness(this.server));
  }

  /** Asks the demo to stop and removes its data. Fails when it does not stop, or panicked while it ran. */
  async stop(): Promise<void> {
    const stopped = await this.end();
    await rm(this.data, { recursive: true, force: true });
    if (!stopped) throw new Error(`The demo did not stop within ${secondsToStopMax} s\n${await endOf(this.log)}`);

    const panics = (await readFile(this.log, 'utf8')).split('\n').filter((line) => line.includes('panicked at'));
    if (panics.length) throw new Error(`The demo panicked; its log is ${this.log}\n${panics.join('\n')}`);
  }

  private async end(): Promise<boolean> {
    if (this.server.exitCode !== null || this.server.signalCode !== null) return true;
    const gone = once(this.server, 'exit');
    this.server.kill('SIGTERM');
    const stopped = await within(secondsToStopMax, gone).then(() => true, () => false);
    if (!stopped) {
      this.server.kill('SIGKILL');
      await gone;
    }
    return stopped;
  }
}

function serving(program: string, data: string, port: string, log: string): ChildProcess {
  const server = spawn(program, ['demo', '--json', '--port', port, '--data', data], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.once('exit', () => server.kill('SIGKILL'));
  server.stderr!.pipe(createWriteStream(log, { flags: 'a' }));
  return server;
}

/** The first line that the demo prints; whatever follows is thrown away, so that it never waits for a reader. */
async function readiness(server: ChildProcess): Promise<Ready> {
  const lines = createInterface({ input: server.stdout! });
  const line = once(lines, 'line').then(([text]) => JSON.parse(text) as Ready);
  const gone = once(server, 'exit').then(([code, signal]) => {
    throw new Error(`it ended with ${code ?? signal}`);
  });
  const ready = await within(secondsToStartMax, Promise.race([line, gone]));
  gone.catch(() => undefined);
  lines.on('line', () => undefined);
  return ready;
}

async function within<T>(seconds: number, wanted: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing within ${seconds} s`)), seconds * 1000);
  });
  return Promise.race([wanted, late]).finally(() => clearTimeout(timer));
}

async function endOf(log: string): Promise<string> {
  const text = await readFile(log, 'utf8').catch(() => '');
  return text.split('\n').slice(-30).join('\n');
}
