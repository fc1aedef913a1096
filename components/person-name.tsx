import { Fragment } from 'react'
import { useLocale } from 'next-intl'
import type { NameView } from '#content/views.ts'
import { NAME_BRACKETS } from '#domain/names.ts'
import { Localized } from './localized.tsx'

/** A name with its native-script forms in brackets: "Yu Tiejun (于铁军)". */
export function PersonName({ name }: { name: NameView }) {
  const page = useLocale()
  if (name.others.length === 0) return <Localized value={name.display} />
  const [open, close] = NAME_BRACKETS[page]
  return (
    <>
      <Localized value={name.display} />
      {open}
      {name.others.map((other, index) => (
        <Fragment key={other.text}>
          {index > 0 && ', '}
          <Localized value={other} />
        </Fragment>
      ))}
      {close}
    </>
  )
}
