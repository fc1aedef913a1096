import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { TaskConfig } from 'payload'
import { countPages } from '#pdf/count-pages.ts'

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** Counts the pages of an uploaded PDF; doing it twice gives the same. A file that cannot be read is marked so. */
export const readDocument: TaskConfig<'readDocument'> = {
  slug: 'readDocument',
  retries: 2,
  inputSchema: [{ name: 'document', type: 'number', required: true }],
  outputSchema: [{ name: 'pages', type: 'number' }],
  handler: async ({ input, req }) => {
    const { payload } = req
    const found = { collection: 'documents', id: input.document, depth: 0, overrideAccess: true, req } as const
    const document = await payload.findByID({ ...found, disableErrors: true })
    const folder = payload.collections.documents.config.upload.staticDir
    if (!document?.filename || !folder) return { output: { pages: null } }

    const file = path.join(folder, document.filename)
    const result = await countPages(file)
    if ('failed' in result)
      payload.logger.warn({ msg: 'A PDF could not be read.', document: document.id, reason: result.failed })
    const data =
      'failed' in result
        ? { reading: 'failed' as const, pages: null }
        : { reading: 'read' as const, pages: result.pages, sha256: await sha256Of(file) }
    await payload.update({ ...found, data })
    return { output: { pages: data.pages } }
  },
}
