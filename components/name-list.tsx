import { useLocale } from 'next-intl'
import { Fragment } from 'react'
import { LANGUAGES } from '#domain/languages.ts'
import { authorPath } from '#domain/urls.ts'
import type { NameView } from '#content/views.ts'
import { PersonName } from './person-name.tsx'

type Person = { name: NameView; slug?: string | null }

/** People joined as the reader's language joins names ("A and B", "A、B"); those with a page are linked where `linked`. */
export function NameList({ people, linked = false }: { people: Person[]; linked?: boolean }) {
  const language = useLocale()
  const parts = new Intl.ListFormat(LANGUAGES[language].tag, { type: 'conjunction' }).formatToParts(
    people.map((_, index) => String(index)),
  )
  return parts.map((part, position) => {
    const person = part.type === 'element' ? people[Number(part.value)] : undefined
    if (!person) return <Fragment key={position}>{part.value}</Fragment>
    const name = <PersonName name={person.name} />
    return linked && person.slug ? (
      <a key={position} href={authorPath(language, person.slug)}>
        {name}
      </a>
    ) : (
      <Fragment key={position}>{name}</Fragment>
    )
  })
}
