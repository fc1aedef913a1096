import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { TaskConfig } from 'payload'
import { countPages } from '#pdf/count-pages.ts'
import { files } from '#storage/stores.ts'

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

const lost = { reading: 'failed' as const, pages: null }

async function readingOf(file: string) {
  const result = await countPages(file)
  return 'failed' in result ? lost : { reading: 'read' as const, pages: result.pages, sha256: await sha256Of(file) }
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
    if (!document?.filename) return { output: { pages: null } }

    const data = (await files.documents.onDisk(document.filename, readingOf)) ?? lost
    if (data.reading === 'failed') payload.logger.warn({ msg: 'A PDF could not be read.', document: document.id })
    await payload.update({ ...found, data })
    return { output: { pages: data.pages } }
  },
}
