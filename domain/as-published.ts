import { z } from 'zod'
import { isLanguageTag, type LanguageTag } from './languages.ts'
import type { LocalizedRichText, LocalizedText, RichTextState } from './localized.ts'
import { isRichText, pickRichText, pickText } from './pick-language.ts'
import type { Credit } from './relations.ts'

/**
 * The disclaimer and bios as they stood when an edition was released, in that edition's
 * language where they existed in it. Kept on the edition, so that a later change of a bio or
 * of the standing text never rewrites what was published.
 */
const languageTag = z.custom<LanguageTag>(isLanguageTag)

const localizedText: z.ZodType<LocalizedText> = z.object({ text: z.string(), lang: languageTag })

const richTextParts = { richText: z.custom<RichTextState>(isRichText), lang: languageTag }

const localizedRichText: z.ZodType<LocalizedRichText> = z.object(richTextParts)

/** With its number and that of its version, where the snapshot was made since these are kept. */
const disclaimerAsPublished = z.object({
  ...richTextParts,
  id: z.number().optional(),
  version: z.number().optional(),
})

const creditAsPublished = z.object({
  kind: z.enum(['person', 'organisation']),
  id: z.number(),
  role: localizedText.nullable(),
  bio: localizedRichText.nullable(),
  /** When these texts were kept: a later renewal makes it later than the release. Not kept at first. */
  asAt: z.iso.datetime().optional(),
})

export const asPublishedSchema = z.object({
  releasedAt: z.iso.datetime(),
  disclaimer: disclaimerAsPublished.nullable(),
  credits: z.array(creditAsPublished),
})

export type CreditAsPublished = z.infer<typeof creditAsPublished>
export type AsPublished = z.infer<typeof asPublishedSchema>

/** @returns the checked snapshot, or null where there is none or it has another shape. */
export function readAsPublished(value: unknown): AsPublished | null {
  const result = asPublishedSchema.safeParse(value)
  return result.success ? result.data : null
}

/**
 * A correction of a released edition keeps what was published and adds only authors that
 * joined since; a new release starts afresh.
 *
 * @param kept the snapshot of the release that is still out, or null
 * @param now the texts as they stand now
 */
export function nextAsPublished(kept: AsPublished | null, now: AsPublished): AsPublished {
  if (!kept) return now
  const credits = now.credits.map(
    (credit) => kept.credits.find((old) => old.kind === credit.kind && old.id === credit.id) ?? credit,
  )
  return { releasedAt: kept.releasedAt, disclaimer: kept.disclaimer ?? now.disclaimer, credits }
}

/** A standing text with the number of its latest version, as far as they are known. */
type Disclaimer = { text: unknown; id?: number; version?: number | undefined }

function disclaimerNow(preferred: readonly LanguageTag[], disclaimer: Disclaimer | null): AsPublished['disclaimer'] {
  if (!disclaimer) return null
  const { text, ...source } = disclaimer
  const picked = pickRichText(text, preferred)
  return picked && { ...picked, ...source }
}

/** A person or an organisation that is credited, as read in all languages. */
type CreditedDocument = { role?: unknown; bio?: unknown; description?: unknown }

/**
 * What would be kept if an edition were released now.
 *
 * @param preferred the edition's language, then the original's, which is taken where a text has no version in it
 * @param disclaimer the one that applies, with its text by locale
 * @param documentOf reads a credit; null where it is gone
 */
export function textsNow(
  preferred: readonly LanguageTag[],
  disclaimer: Disclaimer | null,
  credits: readonly Credit[],
  documentOf: (credit: Credit) => CreditedDocument | null,
  releasedAt: Date,
): AsPublished {
  const asAt = releasedAt.toISOString()
  return {
    releasedAt: asAt,
    disclaimer: disclaimerNow(preferred, disclaimer),
    credits: credits.flatMap((credit): CreditAsPublished[] => {
      const document = documentOf(credit)
      if (!document) return []
      const { bio, description, role } = document
      return [{ ...credit, role: pickText(role, preferred), bio: pickRichText(bio ?? description, preferred), asAt }]
    }),
  }
}
