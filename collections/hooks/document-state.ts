import type { PayloadRequest } from 'payload'
import type { DocumentState } from '#domain/release.ts'
import { idOf } from '#domain/relations.ts'

const READING_TAKES_AT_MOST_MS = 15_000
const LOOK_AGAIN_MS = 400

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * The state of an edition's PDF. A release waits for the reading of a file that was just uploaded:
 * it looks again, outside its own transaction, until the file is read or the wait is over.
 */
export async function documentState(
  req: PayloadRequest,
  document: number | { id: number } | null | undefined,
  patience = READING_TAKES_AT_MOST_MS,
): Promise<DocumentState> {
  const id = idOf(document)
  if (id === null) return 'none'
  for (let waited = 0; ; waited += LOOK_AGAIN_MS) {
    const found = await req.payload.findByID({
      collection: 'documents',
      id,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
    })
    if (!found) return 'none'
    if (found.reading !== 'reading') return found.reading === 'failed' ? 'failed' : 'read'
    if (waited >= patience) return 'reading'
    await pause(LOOK_AGAIN_MS)
  }
}
