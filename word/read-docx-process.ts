import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import mammoth from 'mammoth'
import { BODY_FEATURES } from '#domain/word-import/conversion.ts'
import { FindingCounts } from '#domain/word-import/findings.ts'
import { htmlToRichText } from '#domain/word-import/html-to-rich-text.ts'
import { type DocxAnswer, RefusedDocx } from './answer.ts'
import { prepareParts } from './document-xml.ts'
import { packageOf, partsOf } from './package-parts.ts'
import { parseHtml } from './parse-html.ts'
import { STYLE_MAP } from './style-map.ts'

/** Prints the text of the .docx named as its argument, as JSON; run by read-docx in a process of its own. */
const file = process.argv[2]
if (!file) throw new Error('Name a file.')

async function read(path: string): Promise<DocxAnswer> {
  const findings = new FindingCounts()
  const parts = prepareParts(partsOf(await readFile(path)), findings)
  const { value: html } = await mammoth.convertToHtml(
    { buffer: packageOf(parts) },
    {
      styleMap: STYLE_MAP,
      // A style map inside the file could make anything of its text.
      includeEmbeddedStyleMap: false,
      // Pictures are counted, not read.
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  )
  const { richText, findings: ofText } = htmlToRichText(parseHtml(html), BODY_FEATURES, () =>
    randomBytes(12).toString('hex'),
  )
  for (const { code, count } of ofText) findings.add(code, count)
  return { nodes: richText.root.children, findings: findings.list() }
}

async function answer(path: string): Promise<DocxAnswer> {
  try {
    return await read(path)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { refused: error instanceof RefusedDocx ? error.refused : 'damaged', reason }
  }
}

process.stdout.write(JSON.stringify(await answer(file)))
