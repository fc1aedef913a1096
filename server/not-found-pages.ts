import type { InterfaceLanguage } from '#domain/languages.ts'
import { errorPage } from './error-answer.ts'
import type { CapturedAnswer } from './internal-request.ts'
import type { Logger } from './log.ts'
import { verdictOn } from './replacement.ts'

/** Many requests for missing pages cost one rendering; a change of the page shows after this time. */
const FRESH_MS = 1_000

export type NotFoundPages = {
  /** @returns the page as the application renders it; else its last good copy; else a plain one. */
  get: (language: InterfaceLanguage) => Promise<Buffer>
}

/** @param render asks the application for a path */
export function createNotFoundPages(options: {
  render: (path: string) => Promise<CapturedAnswer>
  log: Logger
  now?: () => number
}): NotFoundPages {
  const { render, log, now = Date.now } = options
  const copies = new Map<InterfaceLanguage, { body: Buffer; triedAt: number }>()
  const running = new Map<InterfaceLanguage, Promise<Buffer>>()

  async function renew(language: InterfaceLanguage): Promise<Buffer> {
    const body =
      (await rendered(`/${language}/not-found-page`)) ??
      copies.get(language)?.body ??
      Buffer.from(errorPage('notFound', language))
    copies.set(language, { body, triedAt: now() })
    return body
  }

  async function rendered(path: string): Promise<Buffer | null> {
    try {
      const answer = await render(path)
      const verdict = verdictOn({ ...answer, area: 'page', acceptsHtml: true, isNotFoundPage: false, isDraft: false })
      if (answer.status === 200 && answer.contentType.startsWith('text/html') && verdict.action === 'keep')
        return answer.body
      log.warn({ msg: 'The page for missing pages could not be rendered.', path, status: answer.status })
    } catch (err) {
      log.warn({ msg: 'The page for missing pages could not be rendered.', path, err })
    }
    return null
  }

  return {
    get(language) {
      const copy = copies.get(language)
      if (copy && now() - copy.triedAt < FRESH_MS) return Promise.resolve(copy.body)
      const current =
        running.get(language) ??
        renew(language).finally(() => {
          running.delete(language)
        })
      running.set(language, current)
      return current
    },
  }
}
