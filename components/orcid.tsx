import { normaliseOrcid } from '#domain/identifiers.ts'

/** An ORCID iD as its full address, the form ORCID asks for; nothing where it is mistyped. */
export function Orcid({ id }: { id: string }) {
  const address = normaliseOrcid(id)
  return address && <a href={address}>{address}</a>
}
