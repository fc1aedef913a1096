import { LexicalDiffComponent } from '@payloadcms/richtext-lexical/rsc'
import type { PayloadRequest } from 'payload'
import type { ComponentProps } from 'react'
import { notesInTheText } from '#domain/notes-in-text.ts'
import { isRecord } from '#domain/records.ts'
import { BLOCK_NAMES, figureImages } from '#domain/text-blocks.ts'
import { adminLanguage } from '../words.ts'

type State = Parameters<typeof figureImages>[0]

const isState = (value: unknown): value is NonNullable<State> =>
  isRecord(value) && isRecord(value.root) && Array.isArray(value.root.children)

async function fileNames(req: PayloadRequest, texts: unknown[]): Promise<Map<number, string>> {
  const ids = figureImages(...texts.filter(isState))
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'images',
    where: { id: { in: ids } },
    select: { filename: true },
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    trash: true,
    user: req.user,
  })
  return new Map(docs.map(({ filename, id }) => [id, filename ?? String(id)]))
}

const said = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/**
 * Payload's comparison of two texts, which knows nothing of footnotes and says no more of a figure, a pull quote or an
 * embed than that it is one: they are compared as text.
 */
export async function EditionTextComparison(props: ComponentProps<typeof LexicalDiffComponent>) {
  const { comparisonValue, i18n, req, versionValue } = props
  const files = await fileNames(req, [comparisonValue, versionValue])
  const language = adminLanguage(i18n.language)
  const names = new Map(Object.entries(BLOCK_NAMES).map(([kind, name]) => [kind, name[language]]))
  const sayBlock = ({ blockType, caption, image, source, text, title, url }: Record<string, unknown>) => {
    const id = isRecord(image) ? image.id : image
    const file = typeof id === 'number' ? (files.get(id) ?? String(id)) : ''
    const parts = [file, said(caption), said(text), said(source), said(title), said(url)].filter(Boolean)
    return `[${names.get(String(blockType)) ?? ''}] ${parts.join(' – ')}`
  }
  return (
    <LexicalDiffComponent
      {...props}
      comparisonValue={notesInTheText(comparisonValue, sayBlock)}
      versionValue={notesInTheText(versionValue, sayBlock)}
    />
  )
}
