import { useTranslations } from 'next-intl'
import type { FunderFacts } from '#domain/metadata/facts.ts'
import { Localized } from './localized.tsx'
import { OrganisationName } from './organisation-name.tsx'

/** Who made it possible, in the words the funder asks for where there are any. */
export function Funders({ funders }: { funders: readonly FunderFacts[] }) {
  const t = useTranslations('report')
  return funders.map(({ acknowledgement, name, url }) => (
    <p key={name.text}>
      {acknowledgement ? (
        <Localized value={acknowledgement} />
      ) : (
        t.rich('fundedBy', { name: () => <OrganisationName name={name} url={url} /> })
      )}
    </p>
  ))
}
