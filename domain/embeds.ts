/** What another site shows inside a page. */
export type Embed = {
  provider: string
  kind: 'video' | 'chart'
  /** What the frame loads, in the provider's form that keeps least of readers. */
  src: string
}

/** What the frames of a page may load: for the Content-Security-Policy. */
export const EMBED_ORIGINS = [
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
  'https://player.bilibili.com',
  'https://datawrapper.dwcdn.net',
] as const

const [YOUTUBE, VIMEO, BILIBILI, DATAWRAPPER] = EMBED_ORIGINS

/** Eleven letters, digits, hyphens or underscores. */
const YOUTUBE_ID = /^[\w-]{11}$/
/** Paths that have the identifier in their second part. */
const YOUTUBE_PATHS = new Set(['embed', 'shorts', 'live', 'v'])

function youtube(id: string | null | undefined): Embed | null {
  return id && YOUTUBE_ID.test(id) ? { provider: 'YouTube', kind: 'video', src: `${YOUTUBE}/embed/${id}` } : null
}

/** A number; a second part of letters and digits is the key of an unlisted video. */
function vimeo(id: string | undefined, key: string | undefined): Embed | null {
  if (!id || !/^\d+$/.test(id)) return null
  const secret = key && /^[0-9a-f]+$/.test(key) ? `&h=${key}` : ''
  return { provider: 'Vimeo', kind: 'video', src: `${VIMEO}/video/${id}?dnt=1${secret}` }
}

/** "BV" and ten letters or digits. */
function bilibili(id: string | undefined): Embed | null {
  if (!id || !/^BV[0-9A-Za-z]{10}$/.test(id)) return null
  return { provider: 'bilibili', kind: 'video', src: `${BILIBILI}/player.html?bvid=${id}&autoplay=0` }
}

/** Five letters or digits. */
function datawrapper(id: string | undefined): Embed | null {
  return id && /^[0-9A-Za-z]{5}$/.test(id)
    ? { provider: 'Datawrapper', kind: 'chart', src: `${DATAWRAPPER}/${id}/` }
    : null
}

/**
 * @param address as an editor copies it from the browser or from the provider's "share"
 * @returns what can be shown inside a page, or null where the provider is none of those known: that stays a link
 */
export function embedOf(address: string): Embed | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  const [first, second] = url.pathname.split('/').filter(Boolean)
  switch (url.hostname.replace(/^(?:www|m)\./, '')) {
    case 'youtube.com':
    case 'youtube-nocookie.com':
      return first && YOUTUBE_PATHS.has(first) ? youtube(second) : youtube(url.searchParams.get('v'))
    case 'youtu.be':
      return youtube(first)
    case 'vimeo.com':
      return vimeo(first, second)
    case 'player.vimeo.com':
      return vimeo(second, url.searchParams.get('h') ?? undefined)
    case 'bilibili.com':
      return first === 'video' ? bilibili(second) : null
    case 'datawrapper.dwcdn.net':
      return datawrapper(first)
    case 'datawrapper.de':
      return first === '_' ? datawrapper(second) : null
    default:
      return null
  }
}
