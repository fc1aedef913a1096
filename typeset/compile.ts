import path from 'node:path'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { FONT_FOLDERS } from './fonts.ts'
import { readPictures, withFiles } from './pictures.ts'

const WORKSPACE = import.meta.dirname

export type Compiled = {
  pdf: Buffer
  pages: number
  /**
   * Whether it was written as PDF/UA-1 (ISO 14289-1): fully tagged, every letter with its glyph. Else it is tagged, but
   * has a letter that none of the fonts has.
   */
  isUniversal: boolean
}

/** PDF/UA-1 where that can be done; a text with a letter of a rare script is better than none. */
function written(compiler: NodeCompiler, document: NodeTypstDocument): Pick<Compiled, 'pdf' | 'isUniversal'> {
  try {
    return { pdf: compiler.pdf(document, { pdfStandard: 'ua-1' }), isUniversal: true }
  } catch (error) {
    process.stderr.write(`Not PDF/UA-1: ${error instanceof Error ? error.message.slice(0, 2000) : String(error)}\n`)
    return { pdf: compiler.pdf(document, { pdfStandard: '1.7' }), isUniversal: false }
  }
}

/**
 * Sets a document by the template.
 *
 * @param document as `domain/typeset/document.ts` has it
 * @param pictures paths of its pictures' files by their addresses
 * @throws where the template refuses the document: with what it says
 */
export async function compile(document: unknown, pictures: Readonly<Record<string, string>>): Promise<Compiled> {
  const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontPaths: [...FONT_FOLDERS] }] })
  const names = new Map<string, string>()
  for (const [src, bytes] of await readPictures(pictures)) {
    const name = `pictures/${names.size + 1}.jpg`
    compiler.mapShadow(path.join(WORKSPACE, name), bytes)
    names.set(src, name)
  }
  const outcome = compiler.compile({
    mainFilePath: path.join(WORKSPACE, 'report.typ'),
    inputs: { document: JSON.stringify(withFiles(document, names)) },
  })
  const { result } = outcome
  if (!result) {
    const said = outcome.takeError()?.shortDiagnostics ?? []
    throw new Error(`The template refused the text: ${JSON.stringify(said).slice(0, 2000)}`)
  }
  return { ...written(compiler, result), pages: result.numOfPages }
}
