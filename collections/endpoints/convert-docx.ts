import { unlink } from 'node:fs/promises'
import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'
import type { RichTextState } from '#domain/localized.ts'
import type { Finding } from '#domain/word-import/findings.ts'
import { stateOf } from '#domain/word-import/nodes.ts'
import { hasRole } from '../access/roles.ts'
import { type MessageCode, say } from '../messages.ts'

const LARGEST_BYTES = 20 * 1024 * 1024

type Refusal = 'oldWord' | 'protected' | 'openDocument' | 'pages' | 'pdf' | 'rtf' | 'notWord' | 'damaged' | 'tooMuch'

/** Reads the text of a .docx, see `word/`. */
type ReadDocx = (
  file: string,
) => Promise<{ refused: Refusal; reason: string } | { nodes: RichTextState['root']['children']; findings: Finding[] }>

const MESSAGES: Record<Refusal, MessageCode> = {
  oldWord: 'docxOldWord',
  protected: 'docxProtected',
  openDocument: 'docxOpenDocument',
  pages: 'docxPages',
  pdf: 'docxPdf',
  rtf: 'docxRtf',
  notWord: 'docxNotWord',
  damaged: 'docxDamaged',
  tooMuch: 'docxTooMuch',
}

/**
 * `POST /api/convert-docx` (multipart, `file`) → `{ richText, findings: [{ code, count }] }`: the text of a .docx as
 * our editors have it, and what was left out. Saves nothing: the form puts the text into its field, so that undoing,
 * saving and access are the field's own.
 *
 * @param readDocx is told the path of the file
 */
export const convertDocxEndpoint = (readDocx: ReadDocx): Endpoint => ({
  path: '/convert-docx',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req, 'admin', 'editor', 'translator'))
      throw new APIError(req.t('error:unauthorized'), req.user ? 403 : 401, null, true)
    await addDataAndFileToRequest(req)
    const path = req.file?.tempFilePath
    if (!req.file || !path) refuseFile(req, 'docxMissing')
    try {
      if (req.file.size > LARGEST_BYTES) refuseFile(req, 'docxTooLarge')
      const answer = await readDocx(path)
      if ('refused' in answer) {
        req.payload.logger.warn({ msg: 'A .docx could not be read.', refused: answer.refused, reason: answer.reason })
        refuseFile(req, MESSAGES[answer.refused])
      }
      return Response.json({ richText: stateOf(answer.nodes), findings: answer.findings })
    } finally {
      await unlink(path)
    }
  },
})

function refuseFile(req: PayloadRequest, code: MessageCode): never {
  throw new APIError(say(req, code), 400, null, true)
}
