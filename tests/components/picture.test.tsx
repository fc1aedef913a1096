import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { Picture } from '#components/picture.tsx'
import { panelsImage } from '#tests/support/fixtures/images.ts'
import { renderIn } from './render-in.tsx'

const size = (width: number) => ({ src: `/${width}.webp`, width, height: width / 2 })

async function pictureOf(width: number, sizes: number[], eager = false) {
  const image = { ...panelsImage, src: '/original.jpg', width, height: width / 2, sizes: sizes.map(size) }
  await renderIn('en', <Picture image={image} sizes="100vw" eager={eager} />)
  return screen.getByRole('img')
}

describe('a picture', () => {
  it.each([
    ['far larger than any screen', 6000, [320, 800, 1600], '/320.webp 320w, /800.webp 800w, /1600.webp 1600w'],
    ['smaller than the sizes', 50, [50, 50, 50], '/50.webp 50w'],
    ['between two sizes', 400, [320, 400, 400], '/320.webp 320w, /400.webp 400w'],
    ['without sizes', 900, [], '/original.jpg 900w'],
    ['without its largest size', 900, [320], '/320.webp 320w, /original.jpg 900w'],
  ])('%s is offered in each useful width once', async (_, width, sizes, expected) => {
    const image = await pictureOf(width, sizes)
    expect(image).toHaveAttribute('srcset', expected)
    expect(image).toHaveAttribute('src', '/original.jpg')
  })

  it('keeps its place free, and waits until it is near, unless it is the first thing to see', async () => {
    const later = await pictureOf(1600, [320])
    for (const [name, value] of Object.entries({ width: '1600', height: '800', loading: 'lazy' }))
      expect(later).toHaveAttribute(name, value)
    expect(later).not.toHaveAttribute('fetchpriority')
  })

  it('that is the first thing to see is loaded first', async () => {
    const first = await pictureOf(1600, [320], true)
    expect(first).toHaveAttribute('loading', 'eager')
    expect(first).toHaveAttribute('fetchpriority', 'high')
  })
})
