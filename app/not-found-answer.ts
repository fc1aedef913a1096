/** A 404 of a route. The front server puts the site's page for missing pages in place of these words where a browser asks. */
export function notFoundAnswer(): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response('Not Found', { status: 404, headers })
}
