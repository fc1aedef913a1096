import { AUTHORS_TAG } from '#domain/cache-tags.ts'
import { type InterfaceLanguage, LANGUAGES } from '#domain/languages.ts'
import { pickRichText, pickText } from '#domain/pick-language.ts'
import type { Navigation } from '../payload-types.ts'
import { payload, READER } from './anonymous.ts'
import { cached } from './cached.ts'
import { organisationsById } from './people.ts'
import { idOf } from '#domain/relations.ts'
import type { SiteView } from './views.ts'

const PAGES = ['reports', 'series', 'topics', 'authors', 'about'] as const

function navigationOf(navigation: Navigation, language: InterfaceLanguage): SiteView['navigation'] {
  const items = (navigation.items ?? []).flatMap((item): SiteView['navigation'] => {
    if (item.page !== 'other') return [{ page: item.page }]
    const label = pickText(item.label, [LANGUAGES[language].tag])
    return label && item.url ? [{ label, href: item.url }] : []
  })
  return items.length > 0 ? items : PAGES.map((page) => ({ page }))
}

/** Facts of the site in one language, with defaults where nothing was set yet. */
export const getSite = cached(
  'site',
  async (language: InterfaceLanguage): Promise<SiteView> => {
    const cms = await payload()
    const preferred = [LANGUAGES[language].tag]
    const settings = await cms.findGlobal({ slug: 'site-settings', locale: 'all', depth: 0, ...READER })
    const navigation = await cms.findGlobal({ slug: 'navigation', locale: 'all', depth: 0, ...READER })
    const publisherId = idOf(settings.publisher)
    const publisher = publisherId === null ? undefined : (await organisationsById([publisherId])).get(publisherId)
    const name = pickText(settings.name, preferred) ?? { text: 'APLN', lang: 'en' as const }
    const origin: unknown = cms.config.custom?.origin
    return {
      name,
      tagline: pickText(settings.tagline, preferred),
      publisher: {
        name: (publisher && pickText(publisher.name, preferred)) ?? name,
        ror: publisher?.ror ?? null,
        url: publisher?.website ?? null,
      },
      contactEmail: settings.contactEmail ?? '',
      postalAddress: pickText(settings.postalAddress, preferred),
      timeZone: settings.timeZone ?? 'Asia/Seoul',
      footer: pickRichText(settings.footer, preferred),
      about: pickRichText(settings.about, preferred),
      navigation: navigationOf(navigation, language),
      origin: typeof origin === 'string' ? origin : '',
    }
  },
  () => [AUTHORS_TAG],
)
