import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { ReportPage } from '#components/report-page.tsx'
import { paragraph, richText } from '../support/fixtures/rich-text.ts'
import { reportEn, reportWithdrawn, reportZh } from '../support/fixtures/reports.ts'
import { siteEn, siteZh } from '../support/fixtures/site.ts'
import { renderIn } from './render-in.tsx'

const mailOf = (name: string) => new URL(screen.getByRole('link', { name }).getAttribute('href') ?? '')

describe('what a reader can do with a report', () => {
  it('is to tell the editors of an error, with page and edition filled in', async () => {
    await renderIn('zh', <ReportPage report={reportZh} site={siteZh} />)
    const mail = mailOf('报告错误')
    expect(mail.pathname).toBe(siteZh.contactEmail)
    expect(mail.searchParams.get('subject')).toBe(`《${reportZh.title}》中的错误`)
    expect(mail.searchParams.get('body')).toContain(`页面：https://portal.example.org/zh/reports/${reportZh.slug}`)
    expect(mail.searchParams.get('body')).toContain('SAMPLE-001 (zh-Hans)')
  })

  it('is to pass it on by mail, with no address but its own', async () => {
    await renderIn('en', <ReportPage report={reportEn} site={siteEn} />)
    const mail = mailOf('Send by email')
    expect(mail.pathname).toBe('')
    expect(mail.searchParams.get('subject')).toBe(reportEn.title)
    expect(mail.searchParams.get('body')).toContain(`https://portal.example.org/en/reports/${reportEn.slug}`)
  })

  it('is neither for a draft, nor for what is withdrawn', async () => {
    const { unmount } = await renderIn('en', <ReportPage report={reportEn} site={siteEn} isDraft />)
    expect(screen.queryByRole('link', { name: 'Send by email' })).toBeNull()
    unmount()
    await renderIn('en', <ReportPage report={reportWithdrawn} site={siteEn} />)
    expect(screen.queryByRole('link', { name: 'Report an error' })).toBeNull()
  })

  it('has nobody to write to where the editors have set no address', async () => {
    await renderIn('en', <ReportPage report={reportEn} site={{ ...siteEn, contactEmail: '' }} />)
    expect(screen.queryByRole('link', { name: 'Report an error' })).toBeNull()
  })
})

describe('the first screen of a report', () => {
  it('says how long the full text takes', async () => {
    const body = richText(paragraph('word '.repeat(2400)))
    await renderIn('en', <ReportPage report={{ ...reportEn, body }} site={siteEn} />)
    expect(screen.getByText('About 10 minutes to read')).toBeInTheDocument()
  })

  it('says nothing of it where there is only a summary', async () => {
    await renderIn('en', <ReportPage report={{ ...reportEn, body: null }} site={siteEn} />)
    expect(screen.queryByText(/to read$/)).toBeNull()
  })

  it('says what the report finds before it argues, and offers the PDF before that', async () => {
    const { container } = await renderIn('en', <ReportPage report={reportEn} site={siteEn} />)
    const order = ['h1', '[aria-labelledby="downloads"]', '#key-findings', '#summary', '#full-text', '#about-authors']
    const places = order.map((selector) =>
      [...container.querySelectorAll('*')].findIndex((one) => one.matches(selector)),
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(-1)
  })
})
