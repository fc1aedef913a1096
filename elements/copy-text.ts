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
      // As it is seen: white space of the source is not, and neither is what is hidden.
      await navigator.clipboard.writeText(source?.innerText.trim() ?? '')
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
