import autocannon from 'autocannon'
import { z } from 'zod'

/**
 * Asks one address again and again, over kept connections, and tells the parent process how it went. In a process
 * of its own, so that neither the measured server nor the measuring script shares its event loop.
 */
const argument = z
  .object({ url: z.url(), seconds: z.number(), connections: z.number(), headers: z.record(z.string(), z.string()) })
  .parse(JSON.parse(process.argv[2] ?? ''))

const result = await autocannon({
  url: argument.url,
  duration: argument.seconds,
  connections: argument.connections,
  headers: argument.headers,
})
process.send?.(
  {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bytes: result.requests.total > 0 ? result.throughput.total / result.requests.total : 0,
    failures: result.non2xx + result.errors + result.timeouts,
  },
  () => process.exit(0),
)
