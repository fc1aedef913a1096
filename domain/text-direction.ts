/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * @param text of one paragraph
 * @returns `dir` for its element: "auto" where it has letters of the other direction, so that a quotation in Arabic
 * begins at the right edge and an English sentence with an Arabic word in it at the left; nothing for all others
 */
export const paragraphDirection = (text: string): 'auto' | undefined => (RIGHT_TO_LEFT.test(text) ? 'auto' : undefined)
