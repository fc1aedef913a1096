import { isMainThread } from 'node:worker_threads'

/**
 * Loaded first into processes that must not outlive the script that started
 * them (`node --import`): when that script is killed, even with kill -9, its
 * channel closes, and this process ends as if it had been asked to.
 */
const GRACE_MS = 15_000

// Processes that this one starts inherit the option, but have a parent and a channel of their own.
const isForThisProcess = process.env.END_WITH_PARENT === String(process.ppid)

if (isMainThread && isForThisProcess && process.channel) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), GRACE_MS).unref()
    process.kill(process.pid, 'SIGTERM')
  })
  // The channel alone is no reason to go on running.
  process.channel.unref()
}
