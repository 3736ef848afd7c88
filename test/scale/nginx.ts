/** nginx on loopback with docs/nginx.conf as a site would have it, and requests as a browser would make them. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { Agent, createServer, get, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a program says of itself; empty where it is not there. */
export const saysOf = (program: string, option: string) => {
  const { stdout, stderr } = spawnSync(program, [option], { encoding: 'utf8' });
  return `${stdout ?? ''}${stderr ?? ''}`;
};
export const nginxVersion = /nginx\/([\d.]+)/.exec(saysOf('nginx', '-v'))?.[1];

const modules = /--modules-path=(\S+)/.exec(saysOf('nginx', '-V'))?.[1] ?? '';
const brotliModule = join(modules, 'ngx_http_brotli_static_module.so');
export const hasBrotli = existsSync(brotliModule);

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** Bytes on the wire, headers included. */
  bytes: number;
}

export async function startNginx() {
  const scratch = mkdtempSync(join(tmpdir(), 'gut-skin-nginx-'));
  const port = await freePort();
  const settings = readFileSync(join(root, 'docs/nginx.conf'), 'utf8');
  mkdirSync(join(scratch, 'www'));
  symlinkSync(join(root, 'dist'), join(scratch, 'www/gut-skin'));
  writeFileSync(join(scratch, 'site.conf'), hasBrotli ? settings : settings.replace(/^\s*brotli_static.*\n/m, ''));
  writeFileSync(
    join(scratch, 'nginx.conf'),
    `${hasBrotli ? `load_module ${brotliModule};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${scratch}/pid;
error_log ${scratch}/error.log;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  keepalive_requests 1000000;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${scratch}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${scratch}/www;
    include ${scratch}/site.conf;
  }
}
`,
  );

  const child = spawn('nginx', ['-e', `${scratch}/error.log`, '-c', `${scratch}/nginx.conf`], { stdio: 'inherit' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const origin = `http://127.0.0.1:${port}`;

  const ask = (path: string, headers: OutgoingHttpHeaders = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const request = get(`${origin}${path}`, { agent, headers, timeout: 10_000 });
      request.on('timeout', () => request.destroy(new Error(`no answer to ${path}`)));
      request.on('error', reject);
      request.on('socket', (socket) => {
        const before = socket.bytesRead;
        request.on('response', async (response) => {
          const { statusCode = 0 } = response;
          const body = Buffer.concat(await response.toArray());
          resolve({ status: statusCode, headers: response.headers, body, bytes: socket.bytesRead - before });
        });
      });
    });
  async function close() {
    agent.destroy();
    child.kill('SIGTERM');
    await ended;
    rmSync(scratch, { recursive: true, force: true });
  }

  while (!(await ask('/gut-skin/gut-skin.js').catch(() => sleep(50)))) {
    if (child.exitCode !== null)
      throw new Error(`nginx did not start: ${readFileSync(`${scratch}/error.log`, 'utf8')}`);
  }
  return { origin, ask, close };
}
