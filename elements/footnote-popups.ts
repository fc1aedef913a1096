const REFERENCE = 'a[role="doc-noteref"]'
/** Between the reference and its note, and between the note and the edge of the window, in CSS pixels. */
const GAP = 8

/**
 * `<footnote-popups data-close="…">` around a text: a reference to a note shows a copy of the note beside it, in place
 * of going there. Esc, the button and a click elsewhere close it; the focus goes back to the reference. Without
 * popovers, or to who opens the reference in another tab, the link is the link that it is without scripts.
 */
export class FootnotePopups extends HTMLElement {
  private popup: HTMLElement | null = null
  private reference: HTMLAnchorElement | null = null
  /** The reference whose note the present press has closed, because it was outside of the note. */
  private closed: HTMLAnchorElement | null = null

  connectedCallback(): void {
    if (!('popover' in HTMLElement.prototype)) return
    this.addEventListener('pointerdown', this.press)
    this.addEventListener('click', this.activate)
  }

  disconnectedCallback(): void {
    this.removeEventListener('pointerdown', this.press)
    this.removeEventListener('click', this.activate)
    this.popup?.remove()
    this.popup = this.reference = null
  }

  private readonly press = (event: PointerEvent): void => {
    const pressed = referenceOf(event)
    this.closed = this.popup?.matches(':popover-open') && pressed === this.reference ? pressed : null
  }

  private readonly activate = (event: MouseEvent): void => {
    const reference = referenceOf(event)
    if (!reference || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const note = document.getElementById(decodeURIComponent(reference.hash.slice(1)))
    if (!note) return
    event.preventDefault()
    const { closed } = this
    this.closed = null
    if (closed !== reference) this.show(note, reference)
  }

  private show(note: HTMLElement, reference: HTMLAnchorElement): void {
    this.popup ??= this.makePopup()
    const { popup } = this
    popup.hidePopover()
    this.reference = reference
    popup.setAttribute('aria-label', reference.ariaLabel ?? reference.innerText)
    popup.lastElementChild?.replaceChildren(...copyOf(note))
    // What has the focus now gets it back at the end; not every browser gives it to a link that is clicked.
    reference.focus({ preventScroll: true })
    popup.showPopover()
    place(popup, reference)
    popup.focus({ preventScroll: true })
  }

  private makePopup(): HTMLElement {
    const popup = document.createElement('div')
    popup.className = 'footnote-popup'
    popup.popover = 'auto'
    popup.role = 'dialog'
    popup.tabIndex = -1
    const close = document.createElement('button')
    close.type = 'button'
    close.ariaLabel = this.dataset.close ?? ''
    close.textContent = '×'
    close.addEventListener('click', () => popup.hidePopover())
    popup.append(close, document.createElement('div'))
    return this.appendChild(popup)
  }
}

function referenceOf(event: Event): HTMLAnchorElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(REFERENCE) : null
}

/** What the note says, without the way back, and without names that the note itself has already. */
function copyOf(note: HTMLElement): Node[] {
  const copy = document.createElement('div')
  copy.append(...[...note.childNodes].map((node) => node.cloneNode(true)))
  for (const back of copy.querySelectorAll('[role="doc-backlink"]')) back.remove()
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id')
  return [...copy.childNodes]
}

/** Below the reference, or above where there is no room below; it scrolls with the text. */
function place(popup: HTMLElement, reference: HTMLElement): void {
  const { bottom, left, top } = reference.getBoundingClientRect()
  const { height, width } = popup.getBoundingClientRect()
  const { clientHeight, clientWidth } = document.documentElement
  const isBelow = bottom + GAP + height <= clientHeight || top - GAP - height < 0
  const x = Math.max(GAP, Math.min(left, clientWidth - GAP - width))
  popup.style.left = `${x + scrollX}px`
  popup.style.top = `${(isBelow ? bottom + GAP : top - GAP - height) + scrollY}px`
}
