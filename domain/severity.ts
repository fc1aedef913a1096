/** A finding keeps an edition from being released, or is worth a second look. */
export type Severity = 'blocks' | 'warns'
