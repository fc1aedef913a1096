import { describe, expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { SlugHints } from '../../admin/slug-hints.tsx'
import { wordsIn } from '../../admin/words.ts'

const words = wordsIn('en')

function show(props: Partial<ComponentProps<typeof SlugHints>>) {
  render(
    <SlugHints
      id="hints"
      collection="reports"
      language="en"
      words={words}
      slug=""
      isHeld={false}
      refusal={null}
      proposal="none"
      {...props}
    >
      <button type="button">{words.slug.proposeFromTitle}</button>
    </SlugHints>,
  )
}

describe('hints under a web address', () => {
  it('show the page that it leads to', () => {
    show({ slug: 'trust-building' })
    expect(screen.getByText('/en/reports/trust-building')).toBeInTheDocument()
    expect(screen.getByRole('alert')).toBeEmptyDOMElement()
  })

  it.each(['Trust Building', 'trust-', 'trust__building'])(
    'show %p as it will be once mended, without a complaint',
    (slug) => {
      show({ slug, isHeld: true })
      expect(screen.getByText(/^\/en\/reports\/trust(-building)?$/)).toBeInTheDocument()
      expect(screen.getByRole('alert')).toBeEmptyDOMElement()
    },
  )

  it.each(['信任', 'a.b', '../x', 'a'.repeat(121)])('say what is wrong with %p', (slug) => {
    show({ slug })
    expect(screen.getByRole('alert')).toHaveTextContent(words.slug.shape)
    expect(screen.queryByText(/\/en\/reports/)).not.toBeInTheDocument()
  })

  it('say that a wrong address is not saved where drafts save themselves', () => {
    show({ slug: '信任', isHeld: true })
    expect(screen.getByRole('alert')).toHaveTextContent(words.slug.notSaved)
  })

  it('hand on what the server said about an address', () => {
    show({ slug: 'taken', refusal: 'Already taken by “Another report”.' })
    expect(screen.getByRole('alert')).toHaveTextContent('Already taken by “Another report”.')
  })

  it('say why nothing could be proposed', () => {
    show({ proposal: 'noProposal' })
    expect(screen.getByRole('status')).toHaveTextContent(words.slug.noProposal)
  })
})
