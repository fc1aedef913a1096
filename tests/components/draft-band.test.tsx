import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { DraftBand } from '#components/draft-band.tsx'
import { ReportPage } from '#components/report-page.tsx'
import { reportZh } from '../support/fixtures/reports.ts'
import { siteZh } from '../support/fixtures/site.ts'
import { renderIn } from './render-in.tsx'

const draft = {
  report: reportZh,
  savedAt: '2026-12-01T23:30:00Z',
  isReleased: false,
  newestHref: null,
  madePdfHref: null,
}

describe('a draft', () => {
  it('says of when it is and until when it is shared, with the zone of the clock', async () => {
    await renderIn('en', <DraftBand draft={draft} sharedUntil="2026-12-08T23:30:00Z" timeZone="Asia/Seoul" />)
    expect(screen.getByRole('note')).toHaveTextContent('2 Dec 2026, 08:30 GMT+9')
    expect(screen.getByRole('note')).toHaveTextContent('9 Dec 2026, 08:30 GMT+9')
  })

  it('says nothing of the title of an original that has none yet', async () => {
    await renderIn('zh', <ReportPage report={{ ...reportZh, originalTitle: '' }} site={siteZh} />)
    expect(screen.queryByText('原文标题')).toBeNull()
    expect(screen.getByText('许可协议')).toBeInTheDocument()
  })
})
