import { pageLanguages } from '#components/language-options.ts'
import { NotFoundMessage } from '#components/not-found-message.tsx'
import { SiteFrame } from '#components/site-frame.tsx'
import { getSite } from '#content/site.ts'
import { homePath } from '#domain/urls.ts'
import { pageLanguage } from '../page-language.ts'

/** What Next shows for `notFound()` where no front server is before it. */
export default async function NotFound() {
  const site = await getSite(await pageLanguage())
  return (
    <SiteFrame site={site} languages={pageLanguages(homePath)}>
      <NotFoundMessage />
    </SiteFrame>
  )
}
