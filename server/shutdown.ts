import type { Server } from 'node:http'

const GRACE_MS = 10_000
const IDLE_CHECK_MS = 100

/**
 * Stops accepting connections and resolves when the requests in flight are answered;
 * those that are not after the time of grace are cut off.
 */
export async function closeServer(server: Server, graceMs = GRACE_MS): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  // Connections kept alive become idle one by one, as their last answer is sent.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS)
  let grace: NodeJS.Timeout | undefined
  const cutOff = new Promise<void>((resolve) => {
    grace = setTimeout(() => {
      server.closeAllConnections()
      // Not waiting for `closed`: sockets that became web sockets are no longer the server's to close.
      resolve()
    }, graceMs)
  })
  await Promise.race([closed, cutOff])
  clearInterval(idle)
  clearTimeout(grace)
}
