import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { draftView, readDraft } from '#content/drafts.ts'
import { staffReader } from '#content/staff.ts'
import { previewPath } from '#domain/share-link.ts'
import { DraftDocument } from '../../../draft-document.tsx'
import { StatusDocument } from '../../../status-document.tsx'
import { idIn } from '../../id-in.ts'
import { RefreshOnSave } from '../../refresh-on-save.tsx'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ collection: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** An edition's latest draft, or one of its versions, for signed-in staff. */
export default async function Page({ params, searchParams }: Props) {
  const [{ collection, id: idText }, { version: versionText }] = await Promise.all([params, searchParams])
  const id = idIn(idText)
  const version = versionText === undefined ? null : idIn(versionText)
  if ((collection !== 'reports' && collection !== 'translations') || id === null) notFound()
  if (versionText !== undefined && version === null) notFound()

  const staff = await staffReader(await headers())
  if (!staff) redirect(`/admin/login?redirect=${encodeURIComponent(previewPath(collection, id, version))}`)
  if (!staff.readsDrafts) return <StatusDocument status={403} />
  const { reader } = staff
  const draft = await readDraft({ collection, id }, version, reader)
  if (!draft) notFound()
  return (
    <DraftDocument draft={await draftView(draft, reader, null)} sharedUntil={null}>
      {version === null && <RefreshOnSave />}
    </DraftDocument>
  )
}
