/** The tables of characters of Open Chinese Convert: "from to" pairs, parted by "|". The package has no types of them. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  export default pairs
}
declare module 'opencc-js/dict/JPShinjitaiCharacters' {
  const pairs: string
  export default pairs
}
