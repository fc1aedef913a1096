import { render } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import type { InterfaceLanguage } from '#domain/languages.ts'
import { loadMessages } from '#i18n/messages.ts'

/** Renders as on a page in `language`, with the site's real texts. */
export async function renderIn(language: InterfaceLanguage, children: ReactNode) {
  const messages = await loadMessages(language)
  return render(
    <NextIntlClientProvider locale={language} messages={messages} timeZone="UTC">
      {children}
    </NextIntlClientProvider>,
  )
}
