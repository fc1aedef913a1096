import { strFromU8, strToU8, type Unzipped } from 'fflate'
import type { FindingCounts } from '#domain/word-import/findings.ts'
import { RefusedDocx } from './answer.ts'
import { withListStarts } from './list-numbers.ts'

const count = (xml: string, pattern: RegExp): number => xml.match(pattern)?.length ?? 0

/** Parts with text that readers see: mammoth reads the main one and the notes. */
const TEXT_PARTS = /^word\/(document\d*|footnotes|endnotes)\.xml$/i

/**
 * Says what the text has that is not taken over, and rewrites what mammoth would lose: the text of ruby (readings
 * over characters), which becomes the text with its reading in brackets, that a row is said to be no header, and with
 * which numbers lists begin.
 *
 * @throws {RefusedDocx} for a document type definition, which OOXML forbids and entity attacks need
 */
export function prepareParts(parts: Unzipped, findings: FindingCounts): Unzipped {
  const [numberings, styles] = ['word/numbering.xml', 'word/styles.xml'].map((name) => {
    const part = parts[name]
    return part ? strFromU8(part) : ''
  })
  return Object.fromEntries(
    Object.entries(parts).map(([name, data]) => {
      const xml = strFromU8(data)
      if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new RefusedDocx('damaged', 'a document type definition')
      if (/^word\/comments\.xml$/i.test(name)) findings.add('comments', count(xml, /<w:comment[ >]/g))
      if (!TEXT_PARTS.test(name)) return [name, data]
      findings.add('trackedChanges', count(xml, /<w:(ins|del|moveFrom|moveTo)[ >]/g))
      findings.add('equations', count(xml, /<m:oMath[ >]/g))
      // New documents have each box twice: as it is drawn now, and for old programs.
      findings.add('textBoxes', count(xml, /<wps:txbx[ >]/g) || count(xml, /<v:textbox[ >]/g))
      return [name, strToU8(withListStarts(withoutFalseHeaders(withReadings(xml)), numberings ?? '', styles ?? ''))]
    }),
  )
}

const RUBY = /<w:ruby>([^]*?)<\/w:ruby>/g
const bracket = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`

function withReadings(xml: string): string {
  return xml.replace(RUBY, (_whole, ruby: string) => {
    const reading = /<w:rt>([^]*?)<\/w:rt>/.exec(ruby)?.[1] ?? ''
    const base = /<w:rubyBase>([^]*?)<\/w:rubyBase>/.exec(ruby)?.[1] ?? ''
    return reading === '' ? base : `${base}${bracket('（')}${reading}${bracket('）')}`
  })
}

/** ISO/IEC 29500-1 section 17.17.4: "false", "0" and "off" say no; mammoth takes the element itself for a yes. */
const withoutFalseHeaders = (xml: string): string => xml.replace(/<w:tblHeader w:val="(false|0|off)"\s*\/>/g, '')
