import { setTimeout as sleep } from 'node:timers/promises'
import { startNode } from './child-processes.ts'
import type { NodeChild } from './child-processes.ts'
import type { Ending } from './ending.ts'
import { StepFailed } from './progress.ts'
import { environmentWith } from './settings.ts'

const READY_MS = 120_000

type Options = {
  databaseUrl: string
  port: number
  dataDir: string
  /** Compile and reload while the code is edited. */
  dev?: boolean
  /** File for what the server says; without it, that goes where ours goes. */
  log?: number
}

/**
 * Starts the portal's server and waits until it says that it is ready.
 *
 * @throws {StepFailed} where it ends before that, with its code
 */
export async function serve(options: Options, ending: Ending): Promise<NodeChild> {
  const { databaseUrl, port, dataDir, dev = false, log } = options
  const server = startNode(
    ['server/main.ts', ...(dev ? ['--dev'] : [])],
    environmentWith({
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      DATA_DIR: dataDir,
      NODE_ENV: dev ? 'development' : 'production',
    }),
    { output: log ?? 'inherit' },
  )
  ending.add(() => server.end())
  let endedWith: number | null = null
  void server.ended.then((code) => (endedWith = code))
  const end = Date.now() + READY_MS
  while (!(await isReady(port))) {
    if (endedWith !== null) {
      throw new StepFailed(`The server ended with code ${endedWith}; its lines say why.`, endedWith || 1)
    }
    if (Date.now() > end) throw new StepFailed(`The server was not ready after ${READY_MS / 1000} s.`)
    await sleep(100)
  }
  return server
}

async function isReady(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(5_000) })
    await response.body?.cancel()
    return response.ok
  } catch (error) {
    // Not listening yet, or too busy to answer.
    if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')) return false
    throw error
  }
}
