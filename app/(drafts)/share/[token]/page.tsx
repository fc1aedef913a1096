import { notFound } from 'next/navigation'
import { openShare } from '#content/shared.ts'
import { DraftDocument } from '../../draft-document.tsx'
import { StatusDocument } from '../../status-document.tsx'

export const dynamic = 'force-dynamic'

/** The latest draft of one edition, for whoever holds its link. */
export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const shared = await openShare((await params).token)
  if (shared.status === 'open')
    return <DraftDocument draft={shared.content.view} sharedUntil={shared.content.expiresAt} />
  if (shared.status === 'missing') notFound()
  return <StatusDocument status={410} />
}
