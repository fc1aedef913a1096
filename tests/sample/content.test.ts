import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import { pdfFileName } from '#domain/urls.ts'
import { sampleAuthor } from '#sample/author.ts'
import { sampleLabel, sampleReport, sampleTranslations } from '#sample/content.ts'
import { sampleDisclaimer } from '#sample/disclaimer.ts'
import { sampleImage } from '#sample/image.ts'
import { sampleOrganisations } from '#sample/organisations.ts'
import { pdfDocument, pdfEditions } from '#sample/pdf-document.ts'
import { sampleCategory, sampleSeries, sampleTopics } from '#sample/taxonomy.ts'

const filesFolder = path.join(import.meta.dirname, '..', '..', 'sample', 'files')

/** A PDF's text without white space, which typesetting changes. */
async function readPdf(file: string) {
  const loading = getDocument({ data: new Uint8Array(await readFile(path.join(filesFolder, file))), verbosity: 0 })
  const pdf = await loading.promise
  const pages: string[] = []
  let isTagged = true
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    isTagged &&= (await page.getStructTree()) !== null
    const { items } = await page.getTextContent()
    pages.push(withoutSpace(items.map((item) => ('str' in item ? item.str : '')).join('')))
  }
  const { info } = await pdf.getMetadata()
  await loading.destroy()
  return { pages, info, isTagged }
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '')

describe('the sample content', () => {
  const texts = [sampleReport.original, ...sampleTranslations.map(({ text }) => text)]

  it.each(texts)('has title, standfirst, summary, findings, body and keywords in $language', (text) => {
    expect([text.title, text.standfirst].every((value) => value.trim() !== '')).toBe(true)
    expect(text.summary.length).toBeGreaterThanOrEqual(3)
    expect(text.keyFindings.length).toBeGreaterThanOrEqual(3)
    expect(text.body.filter((block) => block.startsWith('## ')).length).toBeGreaterThanOrEqual(3)
    expect(text.keywords.length).toBeGreaterThan(0)
  })

  it('has the same structure in every language', () => {
    const marks = texts.map(({ body }) => body.map((block) => /^(## |### |- )?/.exec(block)?.[0]))
    for (const structure of marks) expect(structure).toEqual(marks[0])
  })

  it('is an English original with Chinese and Japanese texts and a Korean file', () => {
    expect(sampleReport.original.language).toBe('en')
    expect(sampleTranslations.map(({ form, text }) => [text.language, form])).toEqual([
      ['zh-Hans', 'text'],
      ['ja', 'text'],
      ['ko', 'file'],
    ])
  })

  it.each(INTERFACE_LANGUAGES)('names everything on the page in %s', (language) => {
    const strings = [
      ...sampleOrganisations.map(({ name }) => name[language]),
      ...[sampleSeries, sampleCategory, ...sampleTopics].map(({ name }) => name[language]),
      ...sampleImage.panels.flatMap(({ description, credit }) => [description[language], credit[language]]),
      sampleSeries.description[language],
      sampleAuthor.role[language],
      sampleImage.alt[language],
    ]
    expect(strings.filter((value) => value.trim() === '')).toEqual([])
    expect(sampleDisclaimer.text[language].length).toBeGreaterThan(0)
  })

  it.each(INTERFACE_LANGUAGES)('has a bio of two paragraphs with the titles of books in italics in %s', (language) => {
    expect(sampleAuthor.bio[language]).toHaveLength(2)
    expect(sampleAuthor.bio[language].join('\n').match(/\*[^*]+\*/g)).toEqual([
      '*The Sino-Japanese Security and Defense Exchange: Past, Present, and Prospect*',
      '*Myths of Empire*',
      '*Discord and Collaboration: Essays on International Politics*',
    ])
  })

  it('gives an image under 150 KB', async () => {
    expect((await stat(path.join(filesFolder, sampleImage.file))).size).toBeLessThan(150_000)
  })
})

describe.each(pdfEditions())('the sample PDF in $language', ({ language, text, file }) => {
  it('has the file name under which readers get it and is under 400 KB', async () => {
    expect(file).toBe(pdfFileName(sampleReport.slug, text.language))
    expect(existsSync(path.join(filesFolder, file))).toBe(true)
    expect((await stat(path.join(filesFolder, file))).size).toBeLessThan(400_000)
  })

  it('is a tagged PDF of several pages in the right language', async () => {
    const { info, isTagged, pages } = await readPdf(file)
    expect(pages.length).toBeGreaterThan(2)
    expect(isTagged).toBe(true)
    expect(info).toMatchObject({
      Title: text.title,
      Author: pdfDocument(language, text).author.name,
      Language: expect.stringMatching(new RegExp(`^${language}\\b`)),
    })
  })

  it('says on every page that it is a sample', async () => {
    const { pages } = await readPdf(file)
    for (const page of pages) expect(page).toContain(withoutSpace(sampleLabel[language]))
  })

  it('holds the text as it stands in the data: typeset again after a change', async () => {
    const words = (await readPdf(file)).pages.join('')
    const { endMatter, body } = pdfDocument(language, text)
    const headings = body.flatMap((block) => (block.kind === 'heading' ? block.runs.map((run) => run.text) : []))
    const sentences = [text.title, ...endMatter.map(({ title }) => title), ...headings]
    for (const sentence of sentences) expect(words).toContain(withoutSpace(sentence))
  })
})
