// A house of its own with a forum from a folder, for what the demo's forum does not ask of its people.

import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const secondsToStartMax = 60;
const builtProgram = fileURLToPath(new URL('../target/debug/kurultai', import.meta.url));
const examples = fileURLToPath(new URL('../examples/', import.meta.url));

/** A house that serves one of the example forums. */
export class OwnHouse {
  private constructor(
    readonly url: string,
    private readonly data: string,
    private readonly server: ChildProcess,
  ) {}

  /** Loads an example, with its `forum.toml` changed, and serves it. */
  static async of(example: string, change: (toml: string) => string): Promise<OwnHouse> {
    const program = process.env.KURULTAI_BIN || builtProgram;
    const data = await mkdtemp(join(tmpdir(), 'kurultai-own-'));
    const folder = join(data, 'folder');
    await cp(join(examples, example), folder, { recursive: true });
    const toml = join(folder, 'forum.toml');
    await writeFile(toml, change(await readFile(toml, 'utf8')));

    const port = await freePort();
    const url = `http://localhost:${port}`;
    const env = { ...process.env, KURULTAI_DATA: join(data, 'house'), KURULTAI_LISTEN: `127.0.0.1:${port}`, KURULTAI_PUBLIC_URL: url };
    // Run where no settings of anybody's lie.
    const options = { env, cwd: data };
    await promisify(execFile)(program, ['import', folder], options);
    const server = spawn(program, ['serve'], { ...options, stdio: 'ignore' });
    process.once('exit', () => server.kill('SIGKILL'));
    await answering(url, server);
    return new OwnHouse(url, data, server);
  }

  /** Ends it and removes its data. */
  async stop(): Promise<void> {
    const gone = once(this.server, 'exit');
    this.server.kill('SIGTERM');
    await gone;
    await rm(this.data, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  const last = Date.now() + secondsToStartMax * 1000;
  while (Date.now() < last && server.exitCode === null) {
    const answers = await fetch(`${url}/healthz`).then((it) => it.ok, () => false);
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill('SIGKILL');
  throw new Error(`the house at ${url} does not answer`);
}
