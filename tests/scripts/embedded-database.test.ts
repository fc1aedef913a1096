import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { identityOf } from '#scripts/process-identity.ts'
import { reachDatabase, withClient } from '#scripts/server-database.ts'
import { newDataFolder, removeDatabases, runDatabase, startDatabase } from './support/databases.ts'

jest.setTimeout(60_000)
afterEach(removeDatabases)

const isRoot = process.getuid?.() === 0

async function write(url: string, text: string): Promise<void> {
  await withClient(url, async (client) => {
    await client.query('create table if not exists notes (text text)')
    await client.query('insert into notes values ($1)', [text])
  })
}

async function read(url: string): Promise<unknown[]> {
  return withClient(url, async (client) => (await client.query('select text from notes')).rows.map((row) => row.text))
}

describe('the embedded database', () => {
  it('keeps CJK text from one run to the next, with the same password', async () => {
    const dataDir = newDataFolder()
    const first = await startDatabase(dataDir)
    await write(first.url, '于铁军 信頼醸成 신뢰')
    expect(await first.end('SIGTERM')).toBe(0)
    const second = await startDatabase(dataDir)
    expect(await read(second.url)).toEqual(['于铁军 信頼醸成 신뢰'])
    expect(new URL(second.url).password).toBe(new URL(first.url).password)
  })

  it('leaves no process behind when it is stopped', async () => {
    const runner = await startDatabase(newDataFolder())
    await runner.end('SIGTERM')
    expect(identityOf(runner.pid)).toBeNull()
  })

  it('gives the portal a role that is no superuser, and whose password nobody else can read', async () => {
    const { url, folder } = await startDatabase(newDataFolder())
    const { rows } = await withClient(url, (client) =>
      client.query('select rolsuper from pg_roles where rolname = current_user'),
    )
    expect(rows).toEqual([{ rolsuper: false }])
    expect(statSync(path.join(folder, 'password')).mode & 0o077).toBe(0)
  })

  it('refuses a second start on the same folder, and the first goes on unharmed', async () => {
    const dataDir = newDataFolder()
    const first = await startDatabase(dataDir)
    expect(await runDatabase(dataDir)).toEqual({ heldBy: first.script.pid })
    await write(first.url, 'still here')
    expect(await read(first.url)).toEqual(['still here'])
  })

  it('shuts down properly what a killed script left running, and starts with all of its data', async () => {
    const dataDir = newDataFolder()
    const killed = await startDatabase(dataDir)
    await write(killed.url, 'saved before the kill')
    await killed.end('SIGKILL')
    expect(identityOf(killed.pid)).not.toBeNull()

    const next = await startDatabase(dataDir)
    expect(next.sentences.join()).toContain('shutting it down properly')
    expect(identityOf(killed.pid)).toBeNull()
    expect(await read(next.url)).toEqual(['saved before the kill'])
  })

  it('recovers after a kill of everything at once', async () => {
    const dataDir = newDataFolder()
    const killed = await startDatabase(dataDir)
    await write(killed.url, 'committed')
    const ended = killed.end('SIGKILL')
    process.kill(killed.pid, 'SIGKILL')
    await ended
    expect(await read((await startDatabase(dataDir)).url)).toEqual(['committed'])
  })

  it('starts although its lock file names a process that has nothing to do with it', async () => {
    const dataDir = newDataFolder()
    const first = await startDatabase(dataDir)
    await first.end('SIGTERM')
    writeFileSync(path.join(first.folder, 'cluster', 'postmaster.pid'), `${process.pid}\n`)
    const second = await startDatabase(dataDir)
    await reachDatabase(second.url)
  })

  it('comes back at the same address when it ends by itself', async () => {
    const runner = await startDatabase(newDataFolder())
    await write(runner.url, 'kept')
    process.kill(runner.pid, 'SIGKILL')
    await runner.says(/The database is back/)
    expect(await read(runner.url)).toEqual(['kept'])
  })

  it('starts where an earlier first start was interrupted half way', async () => {
    const dataDir = newDataFolder()
    const unfinished = path.join(dataDir, 'postgres', 'cluster.unfinished')
    mkdirSync(unfinished, { recursive: true })
    writeFileSync(path.join(unfinished, 'PG_VERSION'), '18')
    await reachDatabase((await startDatabase(dataDir)).url)
  })

  // Only root's server runs under another account, which can be kept out of a folder.
  if (isRoot) {
    it('moves to a folder that its account can reach, says so, and stays there', async () => {
      const dataDir = newDataFolder(0o700)
      const first = await startDatabase(dataDir)
      expect(first.folder.startsWith(dataDir)).toBe(false)
      expect(first.sentences.join()).toContain(first.folder)
      await write(first.url, 'elsewhere')
      await first.end('SIGTERM')
      const second = await startDatabase(dataDir)
      expect(second.folder).toBe(first.folder)
      expect(await read(second.url)).toEqual(['elsewhere'])
    })
  }
})
