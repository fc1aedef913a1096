import type { PayloadRequest } from 'payload'

/**
 * @param links addresses, each with where it stands
 * @returns those that did not answer when they were last looked at in the background, with what went wrong; one query
 */
export async function brokenAmong<Link extends { url: string }>(
  req: PayloadRequest,
  links: readonly Link[],
): Promise<(Link & { detail: string })[]> {
  if (links.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'link-checks',
    where: { url: { in: links.map(({ url }) => url) }, status: { equals: 'broken' } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const details = new Map(docs.map(({ detail, url }) => [url, detail ?? '']))
  return links.flatMap((link) => {
    const detail = details.get(link.url)
    return detail === undefined ? [] : [{ ...link, detail }]
  })
}
