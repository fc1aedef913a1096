import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import type { Ending } from '../ending.ts'

const LENGTH_BYTES = 4
const QUERY = 0x51 // 'Q', a simple query
const EXECUTE = 0x45 // 'E', the execution of a prepared one

/**
 * Stands between the portal and its database and counts what is executed
 * (PostgreSQL documentation, "Message Formats": a message is a type byte and a length that counts itself).
 *
 * @param databaseUrl address of the database, which must not ask for TLS
 */
export async function startQueryCounter(databaseUrl: string, ending: Ending) {
  const target = new URL(databaseUrl)
  let count = 0
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const database = connect(Number(target.port || '5432'), target.hostname)
    for (const socket of [client, database]) {
      sockets.add(socket)
      socket.once('close', () => {
        sockets.delete(socket)
        client.destroy()
        database.destroy()
      })
      // Either side may go away without a word; 'close' follows.
      socket.on('error', () => undefined)
    }
    const read = messageReader((type) => {
      if (type === QUERY || type === EXECUTE) count++
    })
    client.on('data', (chunk) => {
      read(chunk)
      database.write(chunk)
    })
    database.pipe(client)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ending.add(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)
  return { url: url.href, count: () => count }
}

/** Splits the stream of a client into messages; its first one has no type byte. */
function messageReader(tell: (type: number) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0)
  let started = false
  return (chunk) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const header = started ? 1 : 0
      if (rest.length < header + LENGTH_BYTES) return
      const end = header + rest.readUInt32BE(header)
      if (rest.length < end) return
      if (started) tell(rest[0] ?? 0)
      started = true
      rest = rest.subarray(end)
    }
  }
}
