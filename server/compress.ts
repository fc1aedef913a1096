import type { IncomingMessage, ServerResponse } from 'node:http'
import compression from 'compression'

const middleware = compression({
  filter: (request, response) => {
    // Parts of a file count bytes of the file as it is.
    if (response.statusCode === 206 || response.hasHeader('Content-Range')) return false
    return compression.filter(request, response)
  },
})

/**
 * Compresses the answer where the client takes it and its type gains by it (PDFs and
 * pictures do not). A HEAD request gets the headers that GET would get.
 */
export function compressAnswer(req: IncomingMessage, res: ServerResponse): void {
  const asGet = req.method === 'HEAD' ? Object.create(req, { method: { value: 'GET' } }) : req
  // The middleware's types ask for Express objects; it uses only what Node's own have.
  Reflect.apply(middleware, undefined, [asGet, res, () => undefined])
}
