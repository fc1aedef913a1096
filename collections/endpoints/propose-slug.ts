import { APIError, type Endpoint } from 'payload'
import { isLanguageTag } from '#domain/languages.ts'
import { proposeSlug } from '#domain/slug.ts'
import { roleOf } from '../access/roles.ts'

/**
 * `GET /api/COLLECTION/propose-slug?title=…&language=…` → `{ slug }`, an ASCII address made from a
 * title; empty where the script cannot be read without a dictionary and the editor is asked instead.
 */
export const proposeSlugEndpoint: Endpoint = {
  path: '/propose-slug',
  method: 'get',
  handler: (req) => {
    if (roleOf(req) === null) throw new APIError('Unauthorized', 401)
    const title = req.searchParams.get('title') ?? ''
    const language = req.searchParams.get('language')
    return Response.json({ slug: proposeSlug(title.slice(0, 300), isLanguageTag(language) ? language : undefined) })
  },
}
