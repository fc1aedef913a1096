import type { AsPublished, CreditAsPublished } from './as-published.ts'
import { isSameValue } from './differing-fields.ts'
import type { LanguageTag } from './languages.ts'
import type { LocalizedRichText, LocalizedText } from './localized.ts'
import type { Credit } from './relations.ts'
import { plainText } from './rich-text-plain.ts'
import { diffWords, type DiffPart } from './text-diff.ts'

/** A text as plain text, with the language it is in. */
type PlainText = { text: string; lang: LanguageTag }

/** A text as it was published beside the present one. */
export type TextBeside = {
  before: PlainText | null
  now: PlainText | null
  /** Also where only formatting, a link or the language differs. */
  differs: boolean
  diff: DiffPart[]
}

export type CreditBeside = Credit & { role: TextBeside; bio: TextBeside; differs: boolean }

export type AsPublishedBeside = { releasedAt: string; disclaimer: TextBeside; credits: CreditBeside[] }

/** The frozen texts that somebody wants renewed. */
export type ChosenTexts = { disclaimer: boolean; credits: readonly Credit[] }

function beside<Text extends { lang: LanguageTag }>(
  before: Text | null,
  now: Text | null,
  textOf: (text: Text) => string,
): TextBeside {
  const plain = (text: Text | null) => text && { text: textOf(text), lang: text.lang }
  const [old, present] = [plain(before), plain(now)]
  return {
    before: old,
    now: present,
    differs: !isSameValue(before, now),
    diff: diffWords(old?.text ?? '', present?.text ?? '', present?.lang ?? old?.lang ?? 'en'),
  }
}

const richText = (text: LocalizedRichText | null): LocalizedRichText | null =>
  text && { richText: text.richText, lang: text.lang }
const besideRich = (before: LocalizedRichText | null, now: LocalizedRichText | null) =>
  // Which version of the standing text it was is no difference that readers see.
  beside(richText(before), richText(now), (text) => plainText(text.richText))
const besideText = (before: LocalizedText | null, now: LocalizedText | null) => beside(before, now, ({ text }) => text)

const isOf =
  ({ kind, id }: Credit) =>
  (credit: Credit) =>
    credit.kind === kind && credit.id === id

function besideCredit(before: CreditAsPublished | undefined, now: CreditAsPublished): CreditBeside {
  const role = besideText(before?.role ?? null, now.role)
  const bio = besideRich(before?.bio ?? null, now.bio)
  return { kind: now.kind, id: now.id, role, bio, differs: role.differs || bio.differs }
}

/**
 * Compares what was kept at a release with what a release would keep now.
 *
 * @returns each text of those who are credited now, in their order, with a word diff of the plain texts
 */
export function besidePresent(kept: AsPublished, now: AsPublished): AsPublishedBeside {
  return {
    releasedAt: kept.releasedAt,
    disclaimer: besideRich(kept.disclaimer, now.disclaimer),
    credits: now.credits.map((credit) => besideCredit(kept.credits.find(isOf(credit)), credit)),
  }
}

/**
 * @returns the snapshot with the chosen texts as they stand now and all else as it was; null where none of the chosen
 * differs, or one is not of this edition
 */
export function renewTexts(kept: AsPublished, now: AsPublished, chosen: ChosenTexts): AsPublished | null {
  const compared = besidePresent(kept, now)
  const credits = chosen.credits.map((credit) => compared.credits.find(isOf(credit)))
  if (credits.includes(undefined)) return null
  const changes = (chosen.disclaimer && compared.disclaimer.differs) || credits.some((credit) => credit?.differs)
  if (!changes) return null
  const isChosen = (credit: Credit) => chosen.credits.some(isOf(credit))
  const missing = now.credits.filter((credit) => isChosen(credit) && !kept.credits.some(isOf(credit)))
  return {
    releasedAt: kept.releasedAt,
    disclaimer: chosen.disclaimer ? now.disclaimer : kept.disclaimer,
    credits: [...kept.credits.map((old) => (isChosen(old) ? (now.credits.find(isOf(old)) ?? old) : old)), ...missing],
  }
}
