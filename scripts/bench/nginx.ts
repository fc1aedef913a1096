import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { Ending } from '../ending.ts'
import { freePort } from '../ports.ts'
import { StepFailed } from '../progress.ts'

export type StaticFile = { name: string; bytes: Buffer; type: string }

const READY_TRIES = 50

export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v'], { stdio: 'ignore' }).error === undefined
}

/**
 * Starts nginx on files with the very bytes that the portal sends, and their gzip beside them: what the portal would
 * cost if it were a folder of files.
 *
 * @returns its address
 */
export async function startNginx(folder: string, files: readonly StaticFile[], ending: Ending): Promise<string> {
  const pages = path.join(folder, 'pages')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(pages, { recursive: true })
  for (const { name, bytes } of files) {
    writeFileSync(path.join(pages, name), bytes)
    writeFileSync(path.join(pages, `${name}.gz`), gzipSync(bytes))
  }
  const port = await freePort()
  const configuration = path.join(folder, 'nginx.conf')
  writeFileSync(configuration, configure(folder, pages, port, files))
  const nginx = spawn('nginx', ['-c', configuration, '-p', folder, '-e', path.join(folder, 'error.log')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => nginx.once('exit', () => resolve()))
  ending.add(async () => {
    nginx.kill('SIGTERM')
    await ended
  })
  const address = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < READY_TRIES; tries++) {
    if (await answers(address)) return address
    await sleep(100)
  }
  throw new StepFailed(`nginx does not answer; ${path.join(folder, 'error.log')} may say why.`)
}

async function answers(address: string): Promise<boolean> {
  try {
    await (await fetch(address)).body?.cancel()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** `tcp_nopush` stays off: on, it holds back the last part of answers over 64 KB on the loopback interface. */
function configure(folder: string, pages: string, port: number, files: readonly StaticFile[]): string {
  const types = files.map(({ name, type }) => `location = /${name} { default_type "${type}"; }`)
  return `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
events { worker_connections 256; }
http {
  access_log off;
  types {}
  sendfile on;
  tcp_nopush off;
  keepalive_requests 1000000;
  gzip_static on;
  open_file_cache max=100;
  client_body_temp_path ${folder}/tmp; proxy_temp_path ${folder}/tmp; fastcgi_temp_path ${folder}/tmp;
  uwsgi_temp_path ${folder}/tmp; scgi_temp_path ${folder}/tmp;
  server {
    listen 127.0.0.1:${port};
    root ${pages};
    ${types.join('\n    ')}
  }
}
`
}
