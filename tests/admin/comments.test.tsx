import { describe, expect, it, jest } from '@jest/globals'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { commentsQuery, readComments } from '../../admin/review/comments.ts'
import { CommentForm } from '../../admin/review/comment-form.tsx'
import { CommentItem } from '../../admin/review/comment-item.tsx'
import { reviewWords } from '../../admin/review/words.ts'
import { translatingWords } from '../../admin/translating/words.ts'

const words = reviewWords.en
const fieldNames = translatingWords.en.field

describe('the form for a comment', () => {
  it('keeps what was typed until it has arrived', async () => {
    const onSend = jest
      .fn<(text: string, field: string | null) => Promise<string | null>>()
      .mockResolvedValueOnce('Not sent.')
      .mockResolvedValueOnce(null)
    render(<CommentForm words={words} fieldNames={fieldNames} onSend={onSend} />)
    const text = screen.getByRole('textbox', { name: 'Write a comment' })
    fireEvent.change(text, { target: { value: 'One.\nTwo.' } })
    fireEvent.change(screen.getByRole('combobox', { name: 'About' }), { target: { value: 'summary' } })
    const send = screen.getByRole('button', { name: 'Send comment' })
    fireEvent.click(send)
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Not sent.'))
    expect(text).toHaveValue('One.\nTwo.')
    fireEvent.click(screen.getByRole('button', { name: 'Send comment' }))
    await waitFor(() => expect(text).toHaveValue(''))
    expect(onSend).toHaveBeenLastCalledWith('One.\nTwo.', 'summary')
    expect(screen.getByRole('alert')).toBeEmptyDOMElement()
  })

  it('sends nothing that is empty', () => {
    const onSend = jest.fn<() => Promise<null>>()
    render(<CommentForm words={words} fieldNames={fieldNames} onSend={onSend} />)
    fireEvent.click(screen.getByRole('button', { name: 'Send comment' }))
    expect(screen.getByRole('alert')).toHaveTextContent(words.empty)
    expect(onSend).not.toHaveBeenCalled()
  })
})

describe('a comment', () => {
  const comment = {
    id: 1,
    text: 'Shorter, please.',
    author: 7,
    authorName: 'Ed Itor',
    occasion: 'sendBack' as const,
    createdAt: new Date().toISOString(),
  }
  const show = (props: object = {}) =>
    render(
      <CommentItem
        comment={comment}
        words={words}
        language="en"
        fieldNames={fieldNames}
        user={8}
        mayResolve={false}
        onChange={async () => null}
        {...props}
      />,
    )

  it('says who said it with which move, and has no buttons for those who may do nothing', () => {
    show()
    expect(screen.getByRole('listitem')).toHaveTextContent(/^Ed Itor .*sent back/)
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('is mended by its author, whose text stays where that is refused', async () => {
    show({ user: 7, onChange: async () => 'Too late.' })
    fireEvent.click(screen.getByRole('button', { name: 'Correct' }))
    const text = screen.getByRole('textbox', { name: 'Correct your comment' })
    fireEvent.change(text, { target: { value: 'Shorter.' } })
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Too late.'))
    expect(text).toHaveValue('Shorter.')
  })

  it('leads to the field that it is about', () => {
    render(<input id="field-title" aria-label="Title" />)
    Element.prototype.scrollIntoView = jest.fn<Element['scrollIntoView']>()
    show({ comment: { ...comment, field: 'title' } })
    fireEvent.click(screen.getByRole('button', { name: 'Go to Title' }))
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus()
  })

  it('leads into a rich text, which has buttons before its text', () => {
    render(
      <div className="rich-text-lexical" data-field-path="body">
        <button>Bold</button>
        <div role="textbox" aria-label="Full text" contentEditable="true" tabIndex={0} />
      </div>,
    )
    Element.prototype.scrollIntoView = jest.fn<Element['scrollIntoView']>()
    show({ comment: { ...comment, field: 'body' } })
    fireEvent.click(screen.getByRole('button', { name: `Go to ${fieldNames.body}` }))
    expect(screen.getByRole('textbox', { name: 'Full text' })).toHaveFocus()
  })
})

it('comments are asked for by edition and read in the order in which they were written', () => {
  expect(commentsQuery('reports', 3)).toContain('where%5Bdocument%5D%5Bequals%5D=3')
  const docs = [
    { id: 2, text: 'b', createdAt: '' },
    { id: 1, text: 'a', createdAt: '' },
  ]
  expect(readComments({ docs })?.map(({ id }) => id)).toEqual([1, 2])
  expect(readComments({ errors: [] })).toBeNull()
})
