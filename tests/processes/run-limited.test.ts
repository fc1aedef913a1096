import { describe, expect, it, jest } from '@jest/globals'
import { type Limits, runLimited } from '#processes/run-limited.ts'

const LIMITS: Limits = { seconds: 60, megabytes: 256, outputMegabytes: 1 }
const run = (deed: string, limits: Partial<Limits> = {}, input = '') =>
  runLimited('tests/support/processes/deeds-process.ts', { args: [deed], input, limits: { ...LIMITS, ...limits } })

describe('a module run in a process of its own', () => {
  it('answers with what it writes, and reads what it is given', async () => {
    expect(await run('echo', {}, '中文 text')).toEqual({ output: Buffer.from('中文 text') })
  })

  it('hands its output on as it comes, where that is asked for', async () => {
    const chunks: string[] = []
    const outcome = await runLimited('tests/support/processes/deeds-process.ts', {
      args: ['twoLines'],
      limits: LIMITS,
      onOutput: (chunk) => chunks.push(chunk.toString()),
    })
    expect(outcome).toEqual({ output: Buffer.alloc(0) })
    expect(chunks.join('')).toBe('one\ntwo\n')
    expect(chunks.length).toBeGreaterThan(1)
  })

  it.each([
    ['works for ever', 'tookTooLong', 'spin', { seconds: 2 }],
    ['waits for ever', 'tookTooLong', 'wait', { seconds: 2 }],
    ['has been silent for too long', 'tookTooLong', 'wait', { silentSeconds: 2 }],
    ['fills the heap', 'tooMuchMemory', 'fillHeap', {}],
    // V8's own limit knows nothing of these two.
    ['fills buffers', 'tooMuchMemory', 'fillBuffers', {}],
    ['asks for one huge buffer', 'tooMuchMemory', 'hugeBuffer', {}],
    ['writes without end', 'tooMuchOutput', 'flood', {}],
    ['is killed', 'crashed', 'die', {}],
  ])('that %s ends as %s', async (_what, failed, deed, limits) => {
    expect(await run(deed, limits)).toEqual({ failed, detail: expect.stringMatching(/./) })
  })

  it('may take its time as long as it says something', async () => {
    // Three seconds pass at each word, however long this computer takes to start the process and to hear it.
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'setInterval'] })
    let words = ''
    const outcome = await runLimited('tests/support/processes/deeds-process.ts', {
      args: ['talk'],
      limits: { ...LIMITS, seconds: 600, silentSeconds: 4 },
      onOutput: (chunk) => {
        words += chunk.toString()
        jest.advanceTimersByTime(3_000)
      },
    })
    jest.useRealTimers()
    expect(outcome).toEqual({ output: Buffer.alloc(0) })
    expect(words).toBe('......')
  })

  it('that fails says why, in the last line of its errors', async () => {
    expect(await run('refuse')).toEqual({ failed: 'refused', detail: 'No password given' })
  })

  it.each(['writeFile', 'startProcess'])('can not %s', async (deed) => {
    expect(await run(deed)).toMatchObject({ failed: 'refused', detail: expect.stringContaining('ERR_ACCESS_DENIED') })
  })

  it('knows nothing of the environment of the portal', async () => {
    const outcome = await run('environment')
    const names = 'output' in outcome ? Object.keys(JSON.parse(outcome.output.toString())) : []
    expect(names).toContain('NODE_ENV')
    // Of this process, and of no other that has a secret.
    for (const name of ['HOME', 'NODE_OPTIONS', 'JEST_WORKER_ID']) expect(names).not.toContain(name)
  })

  it('that is not there is told so', async () => {
    const outcome = await runLimited('processes/none.ts', { limits: LIMITS })
    expect(outcome).toMatchObject({ failed: 'refused' })
  })
})
