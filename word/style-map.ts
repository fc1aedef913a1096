/**
 * Which styles of Word (by their English names, which every language of Word keeps in the file) are which elements;
 * added to those mammoth knows. A title and headings of the first level become the highest headings of our texts.
 */
export const STYLE_MAP = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='heading 7'] => h6:fresh",
  "p[style-name='heading 8'] => h6:fresh",
  "p[style-name='heading 9'] => h6:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Block Text'] => blockquote:fresh",
  // LibreOffice
  "p[style-name='Quotations'] => blockquote:fresh",
  "r[style-name='Emphasis'] => em",
  "r[style-name='Subtle Emphasis'] => em",
  "r[style-name='Intense Emphasis'] => em",
  "r[style-name='Book Title'] => em",
  // A table of contents is page numbers and links into the file: the page makes its own.
  "p[style-name='TOC Heading'] => !",
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `p[style-name='toc ${level}'] => !`),
]
