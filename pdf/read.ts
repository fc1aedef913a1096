import { StringDecoder } from 'node:string_decoder'
import { HARDLY_ANY_TEXT, type PdfFacts, type ReadingFailure } from '#domain/pdf-facts.ts'
import { withoutRunningHeads } from '#domain/running-heads.ts'
import { languageOfText } from '#domain/text-language.ts'
import { type Failure, type Limits, runLimited } from '#processes/run-limited.ts'
import { type DocumentMessage, type PageMessage, type ReaderMessage, readerMessage } from './reader-messages.ts'

/** For 1,500 pages on one busy core, none of which takes a minute; texts of a few thousand pages are some ten megabytes. */
const LIMITS: Limits = { seconds: 240, silentSeconds: 60, megabytes: 768, outputMegabytes: 64 }

const MOST_FONTS = 200
const MOST_LINKS = 1_000
/** Languages show in the first hundreds of pages. */
const MOST_CHARACTERS_FOR_LANGUAGE = 500_000

export type PdfReading =
  | { facts: PdfFacts; pages: number; texts: { page: number; text: string }[] }
  | { failed: ReadingFailure; detail: string; isOwnAnswer: boolean }

const FAILURES: Record<Failure, ReadingFailure> = {
  tookTooLong: 'tookTooLong',
  tooMuchMemory: 'tooMuchMemory',
  tooMuchOutput: 'tooMuchMemory',
  crashed: 'readerFailed',
  refused: 'readerFailed',
  notStarted: 'readerFailed',
}

/** Puts together what comes line by line. */
class Reading {
  document: DocumentMessage | null = null
  readonly pages: PageMessage[] = []
  readonly broken: number[] = []
  failure: Extract<ReaderMessage, { kind: 'failed' }> | null = null
  isWhole = false

  take(message: ReaderMessage): void {
    if (message.kind === 'document') this.document = message
    if (message.kind === 'page') this.pages.push(message)
    if (message.kind === 'brokenPage') this.broken.push(message.page)
    if (message.kind === 'failed') this.failure = message
    if (message.kind === 'end') this.isWhole = true
  }

  get done(): number {
    return this.pages.length + this.broken.length
  }
}

function sizesOf(pages: readonly PageMessage[]): PdfFacts['sizes'] {
  const sizes = new Map<string, PdfFacts['sizes'][number]>()
  for (const { height, width } of pages) {
    const key = `${Math.round(width)} ${Math.round(height)}`
    const size = sizes.get(key) ?? { width, height, pages: 0 }
    sizes.set(key, { ...size, pages: size.pages + 1 })
  }
  return [...sizes.values()].toSorted((one, other) => other.pages - one.pages).slice(0, 20)
}

function factsOf({ kind: _kind, pages: _pages, ...document }: DocumentMessage, reading: Reading): PdfFacts {
  const { broken, pages } = reading
  const fonts = new Map(
    pages.flatMap((page) => page.fonts).map((font) => [`${font.name} ${font.type} ${font.embedded}`, font]),
  )
  const text = pages.map((page) => page.text).join('\n')
  return {
    ...document,
    fonts: [...fonts.values()].slice(0, MOST_FONTS),
    links: pages.flatMap(({ links, page }) => links.map((url) => ({ url, page }))).slice(0, MOST_LINKS),
    sizes: sizesOf(pages),
    brokenPages: broken,
    characters: pages.reduce((sum, page) => sum + page.text.length, 0),
    pagesWithoutText: pages.filter((page) => page.text.length < HARDLY_ANY_TEXT).length,
    textLanguage: languageOfText(text.slice(0, MOST_CHARACTERS_FOR_LANGUAGE)),
  }
}

function resultOf(reading: Reading): PdfReading {
  const { document, failure, isWhole } = reading
  if (failure) return { failed: failure.reason, detail: failure.detail, isOwnAnswer: true }
  if (!document || !isWhole) return { failed: 'readerFailed', detail: 'the answer broke off', isOwnAnswer: false }
  return {
    facts: factsOf(document, reading),
    pages: document.pages,
    texts: withoutRunningHeads(reading.pages),
  }
}

/**
 * Reads a PDF in a process of its own, with limits of time, memory and output: page by page, so that neither side holds
 * more than texts.
 *
 * @param file absolute path
 * @param onPage told how many pages are done, of how many
 * @returns what is in the file, or why it cannot be read; `isOwnAnswer` where the reader found out about the file,
 *   rather than ending before it could say anything: then another try may turn out otherwise
 */
export async function readPdf(
  file: string,
  onPage: (done: number, pages: number) => void = () => undefined,
  limits: Limits = LIMITS,
): Promise<PdfReading> {
  const reading = new Reading()
  const decoder = new StringDecoder()
  let rest = ''
  let isGarbled = false
  const onOutput = (chunk: Buffer) => {
    const lines = `${rest}${decoder.write(chunk)}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const message = messageIn(line)
      if (message) reading.take(message)
      else isGarbled = true
      if (message?.kind === 'page') onPage(reading.done, reading.document?.pages ?? 0)
    }
  }
  const outcome = await runLimited('pdf/read-process.ts', { args: [file], limits, onOutput })
  if ('failed' in outcome) return { failed: FAILURES[outcome.failed], detail: outcome.detail, isOwnAnswer: false }
  if (isGarbled) return { failed: 'readerFailed', detail: 'an answer of another shape', isOwnAnswer: false }
  return resultOf(reading)
}

function messageIn(line: string): ReaderMessage | null {
  try {
    return readerMessage.parse(JSON.parse(line))
  } catch {
    // What the reader of a hostile file says is not believed.
    return null
  }
}
