import { describe, expect, it } from '@jest/globals'
import { EMBED_ORIGINS, embedOf } from '#domain/embeds.ts'

describe('what can be shown inside a page', () => {
  it.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=10', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
    ['https://youtu.be/dQw4w9WgXcQ?si=tracking', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
    ['https://m.youtube.com/shorts/dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
    ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
    ['https://vimeo.com/76979871/a1b2c3', 'https://player.vimeo.com/video/76979871?dnt=1&h=a1b2c3'],
    ['https://player.vimeo.com/video/76979871?h=a1b2', 'https://player.vimeo.com/video/76979871?dnt=1&h=a1b2'],
    [
      'https://www.bilibili.com/video/BV1xx411c7mD/?spm=1',
      'https://player.bilibili.com/player.html?bvid=BV1xx411c7mD&autoplay=0',
    ],
    ['https://datawrapper.dwcdn.net/aBc12/3/', 'https://datawrapper.dwcdn.net/aBc12/'],
    ['https://www.datawrapper.de/_/aBc12/', 'https://datawrapper.dwcdn.net/aBc12/'],
  ])('is found by the address that is copied: %s', (address, src) => {
    expect(embedOf(address)?.src).toBe(src)
    expect(EMBED_ORIGINS).toContain(new URL(src).origin)
  })

  it.each([
    'https://www.youtube.com/@channel',
    'https://youtu.be/"onload=alert(1)',
    'https://vimeo.com/channels/staffpicks',
    'https://evil.example/youtube.com/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'javascript:alert(1)',
    'not an address',
    '',
  ])('is nothing else: %s', (address) => {
    expect(embedOf(address)).toBeNull()
  })
})
