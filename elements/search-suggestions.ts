/** Long enough for a word to be typed on, short enough not to be waited for. */
const PAUSE_MS = 120

type Suggestion = { text: string; lang: string; href: string; label: string }

const isSuggestion = (value: unknown): value is Suggestion =>
  typeof value === 'object' &&
  value !== null &&
  ['text', 'lang', 'href', 'label'].every((key) => typeof Reflect.get(value, key) === 'string')

/**
 * `<search-suggestions data-src="…" data-label="…" data-counts="[…]">` around the field of a search: what may be meant
 * by what is typed, in a list of links under the field. A combobox by the ARIA Authoring Practices: the arrow keys
 * choose, Enter goes there, Esc closes, and without a choice Enter searches as it does without scripts.
 */
export class SearchSuggestions extends HTMLElement {
  private list: HTMLUListElement | null = null
  private status: HTMLElement | null = null
  private timer = 0
  private request: AbortController | null = null
  private chosen = -1

  /**
   * Nothing is touched before somebody comes to the field: on the pages of drafts React still compares what was sent
   * with what is there.
   */
  connectedCallback(): void {
    this.addEventListener('focusin', this.begin)
    if (this.contains(document.activeElement)) this.begin()
  }

  private readonly begin = (): void => {
    const { input } = this
    this.removeEventListener('focusin', this.begin)
    if (!input) return
    const list = document.createElement('ul')
    list.id = `${input.id}-suggestions`
    list.className = 'search-suggestions'
    list.role = 'listbox'
    list.ariaLabel = this.dataset.label ?? ''
    list.hidden = true
    // A list that scrolls would be a stop of its own on the way to the button.
    list.tabIndex = -1
    // A press moves the focus from the field before the click comes, which would close the list.
    list.addEventListener('pointerdown', (event) => event.preventDefault())
    const status = document.createElement('span')
    status.className = 'search-suggestions-status'
    status.role = 'status'
    this.append(list, status)
    this.list = list
    this.status = status
    input.role = 'combobox'
    input.ariaAutoComplete = 'list'
    input.ariaExpanded = 'false'
    input.setAttribute('aria-controls', list.id)
    input.addEventListener('input', this.typed)
    input.addEventListener('keydown', this.key)
    input.addEventListener('blur', this.close)
  }

  disconnectedCallback(): void {
    const { input } = this
    this.removeEventListener('focusin', this.begin)
    this.close()
    input?.removeEventListener('input', this.typed)
    input?.removeEventListener('keydown', this.key)
    input?.removeEventListener('blur', this.close)
    this.list?.remove()
    this.status?.remove()
  }

  private get input(): HTMLInputElement | null {
    return this.querySelector('input')
  }

  private get options(): HTMLElement[] {
    return [...(this.list?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])]
  }

  private readonly typed = (): void => {
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => void this.load(), PAUSE_MS)
  }

  private async load(): Promise<void> {
    this.request?.abort()
    const query = this.input?.value.trim() ?? ''
    if (query === '') return this.close()
    const request = new AbortController()
    this.request = request
    try {
      const answer = await fetch(`${this.dataset.src}?q=${encodeURIComponent(query)}`, { signal: request.signal })
      const found: unknown = answer.ok ? await answer.json() : null
      if (this.request === request) this.show(Array.isArray(found) ? found.filter(isSuggestion) : [])
    } catch (error) {
      // Without suggestions the field is what it is without scripts.
      if (!request.signal.aborted) console.warn(error)
    }
  }

  private show(suggestions: Suggestion[]): void {
    const { input, list } = this
    if (!input || !list || document.activeElement !== input) return
    this.choose(-1)
    list.replaceChildren(...suggestions.map((suggestion, index) => optionOf(suggestion, `${list.id}-${index}`)))
    list.hidden = suggestions.length === 0
    input.ariaExpanded = String(!list.hidden)
    this.announce(suggestions.length)
  }

  private announce(count: number): void {
    const counts: unknown = JSON.parse(this.dataset.counts ?? '[]')
    const words: unknown = Array.isArray(counts) ? counts[count] : ''
    if (this.status) this.status.textContent = typeof words === 'string' ? words : ''
  }

  private readonly close = (): void => {
    clearTimeout(this.timer)
    this.request?.abort()
    this.request = null
    this.choose(-1)
    if (this.list) this.list.hidden = true
    if (this.list && this.input) this.input.ariaExpanded = 'false'
    if (this.status) this.status.textContent = ''
  }

  private choose(index: number): void {
    this.chosen = index
    for (const [place, option] of this.options.entries()) {
      option.ariaSelected = String(place === index)
      if (place === index) option.scrollIntoView({ block: 'nearest' })
    }
    const id = this.options[index]?.id
    if (id) this.input?.setAttribute('aria-activedescendant', id)
    else this.input?.removeAttribute('aria-activedescendant')
  }

  private readonly key = (event: KeyboardEvent): void => {
    // While characters are composed, the keys belong to the input method.
    if (event.isComposing || this.list?.hidden !== false) return
    const { chosen, options } = this
    if (event.key === 'ArrowDown') this.choose(chosen + 1 < options.length ? chosen + 1 : -1)
    else if (event.key === 'ArrowUp') this.choose(chosen < 0 ? options.length - 1 : chosen - 1)
    else if (event.key === 'Escape') this.close()
    else if (event.key === 'Enter' && chosen >= 0) options[chosen]?.querySelector('a')?.click()
    else return
    event.preventDefault()
  }
}

function optionOf({ href, label, lang, text }: Suggestion, id: string): HTMLLIElement {
  const option = document.createElement('li')
  option.id = id
  option.role = 'option'
  const link = document.createElement('a')
  link.href = href
  link.tabIndex = -1
  const name = document.createElement('span')
  name.lang = lang
  name.textContent = text
  const kind = document.createElement('small')
  kind.textContent = label
  link.append(name, ' ', kind)
  option.append(link)
  return option
}
