import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import { catchFocus } from '#admin/caught-focus.ts'

const onEnd = jest.fn()
let box: HTMLElement
let button: HTMLButtonElement
beforeEach(() => {
  jest.useFakeTimers()
  onEnd.mockClear()
  document.body.innerHTML = '<div tabindex="-1"></div><button>Send back</button>'
  box = document.querySelector('div') as HTMLElement
  button = document.querySelector('button') as HTMLButtonElement
})
afterEach(() => {
  jest.runAllTimers()
  jest.useRealTimers()
})

it('takes the focus when the button it was given back to goes', () => {
  catchFocus(() => box, onEnd)
  button.focus()
  jest.advanceTimersByTime(800)
  expect(document.activeElement).toBe(button)
  button.remove()
  jest.advanceTimersByTime(200)
  expect(document.activeElement).toBe(box)
  expect(onEnd).not.toHaveBeenCalled()
})

it.each(['keydown', 'pointerdown'])('leaves the focus alone after a %s of the person', (type) => {
  catchFocus(() => box, onEnd)
  button.focus()
  button.dispatchEvent(new Event(type, { bubbles: true }))
  expect(onEnd).toHaveBeenCalledTimes(1)
  button.blur()
  jest.advanceTimersByTime(1000)
  expect(document.activeElement).toBe(document.body)
})

it('leaves the focus alone when the page has come to rest', () => {
  catchFocus(() => box, onEnd)
  button.focus()
  jest.advanceTimersByTime(6000)
  expect(onEnd).toHaveBeenCalledTimes(1)
  button.blur()
  jest.advanceTimersByTime(1000)
  expect(document.activeElement).toBe(document.body)
})
