/** With its italics where it has any, which styles of citation ask for and word processors take over. */
async function copyOf(source: HTMLElement): Promise<void> {
  // As it is seen: white space of the source is not, and neither is what is hidden.
  const text = source.innerText.trim()
  if (source.querySelector('i') === null || !('ClipboardItem' in globalThis)) return navigator.clipboard.writeText(text)
  const marked = document.createElement('p')
  marked.append(...source.cloneNode(true).childNodes)
  for (const hidden of marked.querySelectorAll('[hidden]')) hidden.remove()
  const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) })
  const item = new ClipboardItem({ ...as('text/plain', text), ...as('text/html', marked.outerHTML) })
  return navigator.clipboard.write([item])
}

/**
 * `<copy-text for="ID" data-copied="…" data-failed="…">` with a `<button type="button" hidden>` and a
 * `<span role="status">`: copies the text of the element with that ID. The button appears only where the browser can
 * copy, which it does on a safe connection alone; without it the text is there to be selected.
 */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const { button } = this
    if (!button || !isSecureContext) return
    button.hidden = false
    button.addEventListener('click', this.copy)
  }

  disconnectedCallback(): void {
    this.button?.removeEventListener('click', this.copy)
  }

  private get button(): HTMLButtonElement | null {
    return this.querySelector('button')
  }

  private readonly copy = async (): Promise<void> => {
    // Emptied first: the same words again would not be announced again.
    this.say('')
    try {
      const source = document.getElementById(this.getAttribute('for') ?? '')
      if (source) await copyOf(source)
      this.say(this.dataset.copied)
    } catch (error) {
      console.warn(error)
      this.say(this.dataset.failed)
    }
  }

  private say(text = ''): void {
    const status = this.querySelector('[role="status"]')
    if (status) status.textContent = text
  }
}
