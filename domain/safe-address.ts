/** @returns whether `url` is a path of this site, a fragment, or an absolute web, mail or telephone address (never `javascript:`) */
export function isSafeAddress(url: string): boolean {
  // A path of one slash: two would name another host without saying so; a backslash counts as a slash to browsers.
  if (/^(\/(?![/\\])|#)/.test(url)) return true
  return isWebAddress(url)
}

/** @returns whether `url` is an absolute web, mail or telephone address */
export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(url).protocol)
}
