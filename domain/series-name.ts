/**
 * Whether the name of a series says itself that it is one: "the Policy Brief Series" is not called "the Policy Brief
 * Series series".
 *
 * @param word for a series in the language of the sentence, as in its messages
 * @returns for the `says` of messages
 */
export const saysSeries = (name: string, word: string): 'yes' | 'no' =>
  name.trim().toLowerCase().endsWith(word.toLowerCase()) ? 'yes' : 'no'
