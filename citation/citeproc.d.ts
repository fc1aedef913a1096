/** The part of citeproc-js that is used here; the package has no types of its own. */
declare module 'citeproc' {
  namespace CSL {
    type System = {
      /** @returns the XML of a locale, such as "ja-JP" */
      retrieveLocale: (locale: string) => string
      /** @returns the item with this id, as CSL-JSON */
      retrieveItem: (id: string) => object
    }

    class Engine {
      constructor(system: System, style: string, locale: string, forceLocale: boolean)
      setOutputFormat(format: 'html' | 'text'): void
      updateItems(ids: readonly string[]): void
      /** @returns false where the style has no bibliography; else its parameters and an entry of HTML per item */
      makeBibliography(): false | [parameters: object, entries: string[]]
    }
  }

  const CSL: { Engine: typeof CSL.Engine }
  export default CSL
}
