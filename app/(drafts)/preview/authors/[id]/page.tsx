import { getTranslations, setRequestLocale } from 'next-intl/server'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { AuthorPage } from '#components/author-page.tsx'
import { PreviewBand } from '#components/preview-band.tsx'
import { SiteFrame } from '#components/site-frame.tsx'
import { previewAuthor } from '#content/authors.ts'
import { getSite } from '#content/site.ts'
import { staffReader } from '#content/staff.ts'
import { DEFAULT_LANGUAGE, isInterfaceLanguage, LANGUAGES } from '#domain/languages.ts'
import { authorPreviewPath } from '#domain/share-link.ts'
import { idIn } from '../../id-in.ts'
import { RefreshOnSave } from '../../refresh-on-save.tsx'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** An author's page as it is saved, for signed-in staff: also of people whom no published report names yet. */
export default async function Page({ params, searchParams }: Props) {
  const [{ id: idText }, { language: asked }] = await Promise.all([params, searchParams])
  const id = idIn(idText)
  const language = isInterfaceLanguage(asked) ? asked : DEFAULT_LANGUAGE
  if (id === null) notFound()
  const staff = await staffReader(await headers())
  if (!staff) redirect(`/admin/login?redirect=${encodeURIComponent(authorPreviewPath(id, language))}`)
  const preview = await previewAuthor(language, id, staff.reader)
  if (!preview) notFound()

  setRequestLocale(language)
  const [site, t] = await Promise.all([getSite(language), getTranslations({ locale: language, namespace: 'preview' })])
  return (
    <html lang={LANGUAGES[language].tag}>
      <body>
        <title>{`${t('author')}: ${preview.author.name.display.text}`}</title>
        <PreviewBand>
          <strong>{t('author')}</strong>
          <span>{preview.isPublic ? t('isPublic') : t('notPublic')}</span>
        </PreviewBand>
        <SiteFrame site={site} languages={[]}>
          <AuthorPage author={preview.author} />
        </SiteFrame>
        <RefreshOnSave />
      </body>
    </html>
  )
}
