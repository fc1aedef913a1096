/** Words that say nothing by themselves: left out of a query that says something else as well. */
const ENGLISH =
  'a an and are as at be by can do does for from has have how in into is it its of on or that the their there this to was were what when where which who why will with'
const CHINESE =
  '的 之 了 和 与 與 及 或 在 是 对 對 等 中 将 把 被 从 從 于 於 以 为 為 其 该 有 如何 什么 怎么 关于 關於'
const JAPANESE = 'の と に は が を で へ や も か から まで より など について における に関する とは 及び および'

const FUNCTION_WORDS: ReadonlySet<string> = new Set([ENGLISH, CHINESE, JAPANESE].flatMap((words) => words.split(' ')))

/** @param word folded to lower case, Chinese characters and kana as they were typed */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word)

/** Particles and endings that Korean writes onto a word, the longest first. */
const PARTICLES =
  '으로부터 에게서 으로서 으로써 이라는 에서의 에서는 에서도 으로의 까지의 에는 에도 에의 에서 에게 께서 으로 로서 로써 라는 이란 이나 부터 까지 처럼 보다 마다 조차 들의 들은 들이 들을 와의 과의 은 는 이 가 을 를 의 에 로 와 과 도 만 나'.split(
    ' ',
  )

/**
 * @param word in Hangul
 * @returns it without the particle at its end, of at least two syllables; null where it has none
 * @example withoutParticle('핵무기의') // '핵무기'
 */
export function withoutParticle(word: string): string | null {
  const particle = PARTICLES.find((ending) => word.endsWith(ending) && word.length >= ending.length + 2)
  return particle === undefined ? null : word.slice(0, -particle.length)
}
