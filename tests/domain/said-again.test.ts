import { describe, expect, it } from '@jest/globals'
import { saidAgain } from '#domain/said-again.ts'

const summary = {
  en: 'Write a summary.',
  zh: '请填写摘要。',
  ja: '要約を書いてください。',
  ko: '요약을 작성하세요.',
}
const taken = {
  en: '“{title}” has {field} (already).',
  zh: '“{title}”已有{field}。',
  ja: '「{title}」には{field}があります。',
  ko: '“{title}”에 {field}이(가) 있습니다.',
}
const title = { en: 'Title', zh: '标题', ja: 'タイトル', ko: '제목' }
const messages = [summary, taken]

describe('what was said once', () => {
  it('is said again in another language, whichever it was said in', () => {
    expect(saidAgain(summary.ko, 'en', messages)).toBe(summary.en)
    expect(saidAgain(summary.en, 'ja', messages)).toBe(summary.ja)
    expect(saidAgain(summary.en, 'en', messages)).toBe(summary.en)
  })

  it('keeps what stands in it, and words what has words of its own', () => {
    const text = '“Trust. And?” has Title (already). Write a summary.'
    expect(saidAgain(text, 'zh', messages, [title])).toBe('“Trust. And?”已有标题。 请填写摘要。')
    expect(saidAgain('“A” has 3 (already).', 'ja', messages, [title])).toBe('「A」には3があります。')
  })

  it('is not guessed where part of it is unknown', () => {
    expect(saidAgain('Write a summary. And something else.', 'ko', messages)).toBeNull()
    expect(saidAgain('', 'ko', messages)).toBe('')
  })
})
