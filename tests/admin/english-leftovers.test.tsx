import { afterEach, describe, expect, it } from '@jest/globals'
import { waitFor } from '@testing-library/react'
import { translateLeftovers } from '#admin/english-leftovers.ts'

let end = () => {}
afterEach(() => end())

const listening = (message: string) => `<span class="css-1f43avz-a11yText">${message}</span>`

describe('what Payload says in English only', () => {
  it('is said in the language of the person, also as it comes and changes', async () => {
    document.body.innerHTML = `<section aria-label="Notifications alt+T"></section>${listening('2 results available.')}`
    end = translateLeftovers('ja')
    expect(document.querySelector('section')?.getAttribute('aria-label')).toBe('通知 alt+T')
    const said = document.querySelector('span')
    expect(said?.textContent).toBe('選択肢は 2 件です。')
    if (said?.firstChild) said.firstChild.nodeValue = '1 result available for search term Seoul.'
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div class="live-preview-toolbar-controls"><span>Responsive</span></div>',
    )
    await waitFor(() => {
      expect(document.querySelector('.live-preview-toolbar-controls')?.textContent).toBe('画面に合わせる')
      expect(said?.textContent).toBe('「Seoul」に合う選択肢は 1 件です。')
    })
  })

  it.each([
    ['option Sea lanes, deselected.', '“Sea lanes”을(를) 뺐습니다.'],
    ['value Sea lanes focused, 1 of 3.', 'Sea lanes, 3개 중 1번째.'],
    ['Sea lanes selected, 2 of 3.', 'Sea lanes, 3개 중 2번째.'],
    [
      'Topics is focused ,type to refine list, press Down to open the menu,  press left',
      '입력해서 좁히고 아래 화살표로 목록을 엽니다.',
    ],
  ])('names what it is about: %s', (english, korean) => {
    document.body.innerHTML = listening(english)
    end = translateLeftovers('ko')
    expect(document.body.textContent).toBe(korean)
  })

  it('is left alone in English, and where somebody wrote the same words', () => {
    document.body.innerHTML = '<p>Responsive</p><div contenteditable="true">Collapse</div>'
    end = translateLeftovers('zh')
    expect(document.body.textContent).toBe('ResponsiveCollapse')
    end()
    document.body.innerHTML = listening('2 results available.')
    end = translateLeftovers('en')
    expect(document.body.textContent).toBe('2 results available.')
  })

  it('is no name out of the code, in any language', async () => {
    document.body.innerHTML = '<div class="checkbox-input"><input type="checkbox" title="staleNote"></div>'
    end = translateLeftovers('en')
    document.body.insertAdjacentHTML('beforeend', '<img alt="[object Object]">')
    await waitFor(() => expect(document.querySelector('img')?.getAttribute('alt')).toBe(''))
    expect(document.querySelector('input')?.getAttribute('title')).toBe('')
  })
})
