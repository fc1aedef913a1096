import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { watchMemory } from './resident-memory.ts'

export type Limits = {
  /** From the start to the end, as a clock shows it. */
  seconds: number
  /** Without any output. What has many parts tells of each as it is done; one that has no end says nothing. */
  silentSeconds?: number
  /** Everything the process has in memory: V8's heap, buffers, native code. */
  megabytes: number
  /** Of standard output. */
  outputMegabytes: number
}

/**
 * Why there is no output: a limit was reached; the process died of itself (`crashed`); it ended with an error that it
 * told (`refused`); it could not be started.
 */
export type Failure = 'tookTooLong' | 'tooMuchMemory' | 'tooMuchOutput' | 'crashed' | 'refused' | 'notStarted'

export type Failed = { failed: Failure; detail: string }
export type Outcome = { output: Buffer } | Failed

type Task = {
  args?: readonly string[]
  /** For its standard input. */
  input?: string
  limits: Limits
  /** Takes the output as it comes; then there is none in the outcome. */
  onOutput?: (chunk: Buffer) => void
}

const MEGABYTE = 1024 * 1024
const MOST_ERROR_CHARACTERS = 10_000

const SHELL = '/bin/sh'
/**
 * What the kernel bounds, so that a process outlives neither its limits nor a portal that was killed: seconds of all
 * its threads, and memory that it may write to, of which Node sets aside half a gigabyte without using it.
 */
const UNDER_LIMITS = 'ulimit -t "$1" 2>/dev/null; ulimit -d "$2" 2>/dev/null; shift 2; exec "$@"'
const SET_ASIDE_MEGABYTES = 1024

/** It reads files, and neither writes any nor starts a process. Pictures are drawn by native code. */
const PERMISSIONS = ['--permission', '--allow-fs-read=*', '--allow-addons', '--no-warnings']

function start(program: string, args: readonly string[], { megabytes, seconds }: Limits): ChildProcess {
  // Not for the build to follow, which would go through the whole project.
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), program)
  const node = [...PERMISSIONS, `--max-old-space-size=${megabytes}`, file, ...args]
  const kernel = [String(seconds * 2 + 10), String((megabytes + SET_ASIDE_MEGABYTES) * 1024)]
  const [command, all] = existsSync(SHELL)
    ? [SHELL, ['-c', UNDER_LIMITS, 'sh', ...kernel, process.execPath, ...node]]
    : [process.execPath, node]
  // Nothing of the portal's own environment: it has secrets. Without the machine's own fonts, which the drawing library
  // would load, a poster or a cover looks the same on every one. Nor does that library take a gigabyte at its start,
  // which the kernel would count as used: of the limit, a hundred megabytes would be left.
  const environment = {
    NODE_ENV: 'production',
    DISABLE_SYSTEM_FONTS_LOAD: '1',
    MIMALLOC_ARENA_EAGER_COMMIT: '0',
  } as const
  return spawn(command, all, { stdio: ['pipe', 'pipe', 'pipe'], env: environment })
}

/** What V8 and the standard library say when the kernel, or V8's own limit, gives no more. */
const OUT_OF_MEMORY = /heap out of memory|allocation fail|out of memory|ENOMEM/i

function failureOf(code: number | null, signal: NodeJS.Signals | null, errors: string): Failed {
  const lastLine = errors.trim().split('\n').at(-1) ?? ''
  if (OUT_OF_MEMORY.test(errors)) return { failed: 'tooMuchMemory', detail: 'no more memory was given' }
  if (signal === 'SIGXCPU') return { failed: 'tookTooLong', detail: 'its seconds of the processor were used up' }
  if (code === 1) return { failed: 'refused', detail: lastLine || 'without a word' }
  return { failed: 'crashed', detail: signal ?? `exit ${code}` }
}

/**
 * Runs a module of ours in a process of its own, with limits of time, memory and output: input that was made to be
 * slow or huge takes nothing else down with it. The process may read files, but not write them; it knows nothing of
 * the portal's environment. Its errors end with a line for the log.
 *
 * @param program path of the module from the project's folder
 * @returns its standard output, or why there is none; never rejects
 * @example await runLimited('pdf/read-process.ts', { args: [file], limits: { seconds: 60, megabytes: 512, outputMegabytes: 8 } })
 */
export function runLimited(program: string, { args = [], input, limits, onOutput }: Task): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = start(program, args, limits)
    const output: Buffer[] = []
    let size = 0
    let errors = ''
    let stopped: Failed | null = null
    const stop = (failed: Failure, detail: string) => {
      stopped ??= { failed, detail }
      child.kill('SIGKILL')
    }
    const timer = setTimeout(() => stop('tookTooLong', `more than ${limits.seconds} s`), limits.seconds * 1_000)
    const { silentSeconds = limits.seconds } = limits
    const silence = setTimeout(() => stop('tookTooLong', `${silentSeconds} s without a word`), silentSeconds * 1_000)
    const unwatch = watchMemory(child.pid ?? 0, limits.megabytes, () =>
      stop('tooMuchMemory', `more than ${limits.megabytes} MB`),
    )
    const end = (outcome: Outcome) => {
      clearTimeout(timer)
      clearTimeout(silence)
      unwatch()
      resolve(outcome)
    }

    child.stdout?.on('data', (chunk: Buffer) => {
      silence.refresh()
      size += chunk.byteLength
      if (size > limits.outputMegabytes * MEGABYTE) stop('tooMuchOutput', `more than ${limits.outputMegabytes} MB`)
      else if (onOutput) onOutput(chunk)
      else output.push(chunk)
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      // The end counts: the last line says what happened.
      errors = `${errors}${text}`.slice(-MOST_ERROR_CHARACTERS)
    })
    child.on('error', (error) => end({ failed: 'notStarted', detail: error.message }))
    child.on('close', (code, signal) => {
      if (stopped) return end(stopped)
      end(code === 0 ? { output: Buffer.concat(output) } : failureOf(code, signal, errors))
    })
    // A process that could not start takes nothing; "close" tells why.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input ?? '')
  })
}
