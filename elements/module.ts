import { ContentsTracker } from './contents-tracker.ts'
import { CopyText } from './copy-text.ts'
import { FootnotePopups } from './footnote-popups.ts'
import { SearchSuggestions } from './search-suggestions.ts'

/**
 * All scripts of the reading pages. Each element adds to HTML that is whole without it; the front server names this
 * module on pages that have one of them.
 */
customElements.define('contents-tracker', ContentsTracker)
customElements.define('copy-text', CopyText)
customElements.define('footnote-popups', FootnotePopups)
customElements.define('search-suggestions', SearchSuggestions)
