import type { HTMLAttributes } from 'react'

/**
 * Elements that the one small script of the reading pages makes more of. Without it they are what they hold. Their
 * messages come with them, in the page's language.
 */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** Shows its hidden button, which copies the text of the element named by `for`, and says so in its `role="status"`. */
      'copy-text': HTMLAttributes<HTMLElement> & { for: string; 'data-copied': string; 'data-failed': string }
      /** Marks with `aria-current` the link of the navigation inside it whose heading is being read. */
      'contents-tracker': HTMLAttributes<HTMLElement>
      /**
       * Suggests what may be meant by what is typed into its field, from the address `data-src`; `data-counts` is JSON of
       * how their number is said, from none up.
       */
      'search-suggestions': HTMLAttributes<HTMLElement> & {
        'data-src': string
        'data-label': string
        'data-counts': string
      }
      /** Shows notes beside their marks; a mark is an `a[role="doc-noteref"]` with the note's address. */
      'footnote-popups': HTMLAttributes<HTMLElement> & { 'data-close': string }
    }
  }
}
