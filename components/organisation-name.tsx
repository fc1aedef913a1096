import type { LocalizedText } from '#domain/localized.ts'
import { Localized } from './localized.tsx'

/** An organisation's name, leading to its site where that is known. */
export function OrganisationName({ name, url }: { name: LocalizedText; url: string | null }) {
  const text = <Localized value={name} />
  return url ? <a href={url}>{text}</a> : text
}
