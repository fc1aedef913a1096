import { createServer } from 'node:net'
import { hasCode } from './process-identity.ts'

type Listening = 'free' | 'taken' | 'forbidden'

/** @returns a TCP port of 127.0.0.1 that is free at the moment */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port)
        else reject(new Error('No free port was found on 127.0.0.1.'))
      })
    })
  })
}

/** @returns null where a server can listen on this port of all addresses, else a sentence that says why not */
export async function whyNotListen(port: number): Promise<string | null> {
  // Some systems let two servers share a port on different addresses, so both are tried.
  for (const host of [undefined, '127.0.0.1']) {
    const listening = await tryListening(port, host)
    if (listening === 'taken') {
      return `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`
    }
    if (listening === 'forbidden') {
      return `This user may not listen on port ${port}. Choose one above 1023: PORT=3000 npm start`
    }
  }
  return null
}

function tryListening(port: number, host: string | undefined): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => {
      if (hasCode(error, 'EADDRINUSE')) resolve('taken')
      else if (hasCode(error, 'EACCES')) resolve('forbidden')
      else reject(error)
    })
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve('free')))
  })
}
