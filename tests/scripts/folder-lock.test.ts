import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { holderOf, takeFolder, takeFolderSoon } from '#scripts/folder-lock.ts'
import { identityOf } from '#scripts/process-identity.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'apln-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const leaveLock = (content: unknown) => writeFileSync(path.join(folder, 'lock.json'), JSON.stringify(content))

describe('a folder', () => {
  it('belongs to the one who took it until that one releases it', () => {
    const taken = takeFolder(folder, 'npm start')
    expect(takeFolder(folder, 'npm test')).toMatchObject({ heldBy: { pid: process.pid, command: 'npm start' } })
    if ('lock' in taken) taken.lock.release()
    expect(takeFolder(folder, 'npm test')).toHaveProperty('lock')
  })

  it('tells who finds it taken where the running portal is', () => {
    const taken = takeFolder(folder, 'npm start')
    if ('lock' in taken) taken.lock.announce('http://localhost:3000')
    expect(holderOf(folder)?.address).toBe('http://localhost:3000')
  })

  it('is waited for while its holder is stopping', async () => {
    const first = takeFolder(folder, 'npm start')
    if (!('lock' in first)) throw new Error('The folder was not free.')
    first.lock.announceEnd()
    setTimeout(first.lock.release, 150)
    expect(await takeFolderSoon(folder, 'npm start')).toHaveProperty('lock')
  })

  it('is free again when the process that took it was killed', () => {
    leaveLock({ pid: 2 ** 22 + 1, started: 'long ago', command: 'npm start' })
    expect(takeFolder(folder, 'npm start')).toHaveProperty('lock')
  })

  it('is free where the number of a killed process now belongs to another one', () => {
    leaveLock({ ...identityOf(process.ppid), started: 'another time', command: 'npm start' })
    expect(takeFolder(folder, 'npm start')).toHaveProperty('lock')
  })

  it('is free where a crash left a lock that cannot be read', () => {
    writeFileSync(path.join(folder, 'lock.json'), '{"pid": 12')
    expect(takeFolder(folder, 'npm start')).toHaveProperty('lock')
  })

  it('is not released by somebody who has lost it', () => {
    const taken = takeFolder(folder, 'npm start')
    leaveLock({ ...identityOf(process.ppid), command: 'npm test' })
    if ('lock' in taken) taken.lock.release()
    expect(existsSync(path.join(folder, 'lock.json'))).toBe(true)
  })

  it('keeps no other files of the lock', () => {
    const taken = takeFolder(folder, 'npm start')
    if ('lock' in taken) taken.lock.announce('http://localhost:3000')
    expect(readdirSync(folder)).toEqual(['lock.json'])
  })
})
