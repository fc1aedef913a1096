'use client'

import { useConfig, usePreferences } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'
import { hasLocaleChoice } from './localized-fields.ts'

/** In an address beside `locale`: the language of the content that is to be chosen again afterwards. */
export const ONLY_HERE = 'localeAfter'

/**
 * Around the whole admin. Takes the choice of a language of the content away where it would mean nothing: an edition is
 * in one language, and what is typed with "日本語" above it would still change the English text. Payload has no setting
 * for that. It also keeps the language of any address as the person's choice for good: a link that is for one page names
 * what was chosen before, and that is put back.
 */
export function LocaleChoice({ children }: { children: ReactNode }) {
  const { config } = useConfig()
  const { setPreference } = usePreferences()
  const pathname = usePathname()
  const after = useSearchParams().get(ONLY_HERE)
  const { admin } = config.routes
  const path = pathname.startsWith(admin) ? pathname.slice(admin.length) : ''
  const isChosen = hasLocaleChoice(path, config)

  useEffect(() => {
    document.documentElement.toggleAttribute('data-one-language', !isChosen)
  }, [isChosen])

  useEffect(() => {
    if (after === null) return
    // Once the page is there, which has kept its own, and once more when it is left, as a reload would keep it again.
    void setPreference('locale', after)
    return () => void setPreference('locale', after)
  }, [after, setPreference])

  return children
}
