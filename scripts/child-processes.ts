import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { hasCode } from './process-identity.ts'
import { complain } from './progress.ts'
import { root } from './settings.ts'

const endWithParent = pathToFileURL(path.join(import.meta.dirname, 'end-with-parent.ts')).href

export type NodeChild = {
  process: ChildProcess
  /** Resolves when the process has ended, with its code (a signal gives 1). */
  ended: Promise<number>
  /** Asks it to end, and after `patience` milliseconds makes it and its own children. */
  end: (patience?: number) => Promise<void>
}

/**
 * Starts a script or program of the packages on the Node that runs us. It is in a
 * process group of its own, so that Ctrl-C reaches it once and in our order,
 * and it ends when we are killed.
 *
 * @param args the file, relative to the root, and its arguments
 */
export function startNode(
  args: [string, ...string[]],
  environment: NodeJS.ProcessEnv,
  options: { nodeOptions?: string[]; output?: 'inherit' | 'pipe' | number } = {},
): NodeChild {
  const [file, ...rest] = args
  const output = options.output ?? 'inherit'
  const child = spawn(
    process.execPath,
    ['--import', endWithParent, ...(options.nodeOptions ?? []), path.resolve(root, file), ...rest],
    {
      cwd: root,
      env: { ...environment, END_WITH_PARENT: String(process.pid) },
      detached: true,
      stdio: ['ignore', output, output, 'ipc'],
    },
  )
  const ended = new Promise<number>((resolve) => {
    child.once('error', (error) => {
      complain(`${file} could not be started: ${error.message}`)
      resolve(1)
    })
    child.once('exit', (code) => {
      // Helpers that it left behind; later the number of the group may be somebody else's.
      killGroup(child)
      resolve(code ?? 1)
    })
  })
  return { process: child, ended, end: (patience = 15_000) => endGroup(child, ended, patience) }
}

async function endGroup(child: ChildProcess, ended: Promise<number>, patience: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const timer = setTimeout(() => killGroup(child), patience)
  await ended
  clearTimeout(timer)
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error
  }
}
