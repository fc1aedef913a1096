import { type Unzipped, unzipSync, type UnzipFileInfo, zipSync } from 'fflate'
import { RefusedDocx } from './answer.ts'

/** Parts of a large report: a few dozen, and one for each picture. */
const MOST_ENTRIES = 5000
/** 15,000 words with 400 notes are 3 to 10 MB of XML. */
const MOST_UNPACKED_BYTES = 64 * 1024 * 1024

const startsWith = (data: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => data[index] === byte)

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0))
const ZIP = [...ascii('PK'), 3, 4]
/** The container of old .doc files and of encrypted .docx ([MS-CFB] 2.2). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Names of streams in a compound file are UTF-16 ([MS-OFFCRYPTO] 2.3.4). */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

function refuseOtherFiles(data: Uint8Array): void {
  if (startsWith(data, ZIP)) return
  if (startsWith(data, COMPOUND_FILE))
    throw Buffer.from(data.buffer, data.byteOffset, data.byteLength).includes(ENCRYPTED)
      ? new RefusedDocx('protected', 'an encrypted package')
      : new RefusedDocx('oldWord', 'a compound file')
  if (startsWith(data, ascii('%PDF'))) throw new RefusedDocx('pdf', 'a PDF')
  if (startsWith(data, ascii('{\\rtf'))) throw new RefusedDocx('rtf', 'RTF')
  throw new RefusedDocx('notWord', 'no zip archive')
}

/** Only what the text needs is unpacked: pictures, fonts and embedded files stay packed. */
const isNeeded = (name: string): boolean => /\.(xml|rels)$/i.test(name) && !/^(customXml|docProps)\//i.test(name)

function unpack(data: Uint8Array): { parts: Unzipped; names: Set<string> } {
  const names = new Set<string>()
  let unpacked = 0
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    names.add(name)
    if (names.size > MOST_ENTRIES) throw new RefusedDocx('tooMuch', `more than ${MOST_ENTRIES} parts`)
    if (!isNeeded(name)) return false
    // fflate never writes beyond the announced size, so what is announced is what counts.
    unpacked += originalSize
    if (unpacked > MOST_UNPACKED_BYTES) throw new RefusedDocx('tooMuch', `more than ${MOST_UNPACKED_BYTES} bytes`)
    return true
  }
  try {
    return { parts: unzipSync(data, { filter }), names }
  } catch (error) {
    if (error instanceof RefusedDocx) throw error
    throw new RefusedDocx('damaged', error instanceof Error ? error.message : String(error))
  }
}

function refuseOtherArchives(names: ReadonlySet<string>): void {
  if (names.has('[Content_Types].xml') && [...names].some((name) => /^word\/document\d*\.xml$/i.test(name))) return
  if (names.has('content.xml') && names.has('mimetype')) throw new RefusedDocx('openDocument', 'OpenDocument')
  if ([...names].some((name) => name.endsWith('.iwa') || name === 'index.apxl' || name === 'Index.zip'))
    throw new RefusedDocx('pages', 'Pages')
  throw new RefusedDocx('notWord', 'an archive of another kind')
}

/** @returns the parts of a .docx that make up its text, by name. @throws {RefusedDocx} for any other file */
export function partsOf(data: Uint8Array): Unzipped {
  refuseOtherFiles(data)
  const { parts, names } = unpack(data)
  refuseOtherArchives(names)
  return parts
}

/** @returns the parts as a .docx again, quickly: not compressed. */
export const packageOf = (parts: Unzipped): Buffer => Buffer.from(zipSync(parts, { level: 0 }))
