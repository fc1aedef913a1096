import type { LanguageTag } from '#domain/languages.ts'
import type { FunderFacts } from '#domain/metadata/facts.ts'
import { pickText } from '#domain/pick-language.ts'
import { organisationsById } from './people.ts'
import { ANYONE, type Reader } from './reader.ts'

/** @returns the funders in the order given, named in the language that fits best; one query for all */
export async function fundersById(
  ids: number[],
  preferred: readonly LanguageTag[],
  reader: Reader = ANYONE,
): Promise<FunderFacts[]> {
  const funders = await organisationsById(ids, reader)
  return ids.flatMap((id) => {
    const funder = funders.get(id)
    const name = funder && pickText(funder.name, preferred)
    if (!funder || !name) return []
    const acknowledgement = pickText(funder.acknowledgement, preferred)
    const { ror = null, crossrefFunderId = null, website = null } = funder
    return [{ name, acknowledgement, ror, crossrefFunderId, url: website }]
  })
}
