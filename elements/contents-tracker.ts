/** A heading is the current one from when it is in the uppermost quarter of the window until the next one is. */
const UPPERMOST = '1000000px 0px -75% 0px'

/**
 * `<contents-tracker>` around a list of links `#anchor`: marks the one whose place in the text is being read with
 * `aria-current`. Before the first one, none is marked.
 */
export class ContentsTracker extends HTMLElement {
  private observer: IntersectionObserver | null = null

  connectedCallback(): void {
    const links = new Map<Element, HTMLAnchorElement>()
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      const place = document.getElementById(decodeURIComponent(link.hash.slice(1)))
      if (place) links.set(place, link)
    }
    const reached = new Set<Element>()
    this.observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          if (isIntersecting) reached.add(target)
          else reached.delete(target)
        }
        // The links are in the order of the text, the last one reached is where the reader is.
        const current = [...links.keys()].findLast((place) => reached.has(place))
        for (const [place, link] of links) {
          if (place === current) link.setAttribute('aria-current', 'location')
          else link.removeAttribute('aria-current')
        }
      },
      { root: document, rootMargin: UPPERMOST },
    )
    for (const place of links.keys()) this.observer.observe(place)
  }

  disconnectedCallback(): void {
    this.observer?.disconnect()
  }
}
