import { elementsOf, type HtmlElement, type HtmlNode, isBlock, styleOf } from './html-tree.ts'

export type Notes = {
  /** The text of a footnote or endnote by the mark that refers to it. */
  bodies: ReadonlyMap<HtmlElement, readonly HtmlNode[]>
  /** Where notes stood at the end of the text, and the links that led back from them. */
  dropped: ReadonlySet<HtmlElement>
}

/**
 * Finds footnotes and endnotes: a mark links to a note, and the note links back to its mark. Word, Word's own HTML
 * (`_ftn1`, `_ftnref1`, `_edn1`), Google Docs (`ftnt1`), LibreOffice (`sdfootnote1sym`) and mammoth (`footnote-1`) all
 * write them so, under names of their own.
 */
export function findNotes(nodes: readonly HtmlNode[]): Notes {
  const parents = new Map<HtmlElement, HtmlElement | null>()
  const named = new Map<string, HtmlElement>()
  const anchors: HtmlElement[] = []
  for (const { element, parent } of elementsOf(nodes)) {
    parents.set(element, parent)
    for (const name of [element.attributes.id, element.tag === 'a' ? element.attributes.name : undefined])
      if (name && !named.has(name)) named.set(name, element)
    if (element.tag === 'a' && element.attributes.href?.startsWith('#')) anchors.push(element)
  }
  const bodies = new Map<HtmlElement, readonly HtmlNode[]>()
  const dropped = new Set<HtmlElement>()
  for (const mark of anchors) {
    const target = named.get(targetName(mark))
    if (!target || target === mark || dropped.has(mark)) continue
    const body = noteAround(target, parents)
    if (!body || dropped.has(body) || isAround(body, mark, parents)) continue
    const back = [...elementsOf([body])]
      .map(({ element }) => element)
      .filter((element) => element.tag === 'a' && element.attributes.href?.startsWith('#'))
      .filter((element) => isAt(mark, named.get(targetName(element)), parents))
    if (back.length === 0) continue
    bodies.set(mark, body.tag === 'p' ? [{ ...body }] : body.children)
    dropped.add(body)
    for (const link of back) dropped.add(link)
  }
  return { bodies, dropped }
}

const targetName = (anchor: HtmlElement): string => (anchor.attributes.href ?? '').slice(1)

/** A name that a link leads back to may be on the mark or on what is right around it. */
function isAt(
  mark: HtmlElement,
  named: HtmlElement | undefined,
  parents: ReadonlyMap<HtmlElement, HtmlElement | null>,
): boolean {
  if (!named) return false
  if (named === mark) return true
  for (let around = parents.get(mark); around && !isBlock(around); around = parents.get(around))
    if (around === named) return true
  return contains(mark, named)
}

const contains = (outer: HtmlElement, inner: HtmlElement): boolean =>
  [...elementsOf([outer])].some(({ element }) => element === inner)

function isAround(
  outer: HtmlElement,
  inner: HtmlElement,
  parents: ReadonlyMap<HtmlElement, HtmlElement | null>,
): boolean {
  for (let around = parents.get(inner); around; around = parents.get(around)) if (around === outer) return true
  return false
}

/** The block that is the note: the paragraph around its name, or the item or named division around that. */
function noteAround(
  target: HtmlElement,
  parents: ReadonlyMap<HtmlElement, HtmlElement | null>,
): HtmlElement | undefined {
  let block: HtmlElement | null | undefined = target
  while (block && !isBlock(block)) block = parents.get(block)
  const around = block ? parents.get(block) : undefined
  const isWhole =
    around?.tag === 'li' ||
    (around?.tag === 'div' &&
      (around.attributes.id !== undefined || /^(foot|end)note$/.test(styleOf(around, 'mso-element'))))
  const note = isWhole ? around : block
  // A heading and a table of contents lead to each other, too.
  return note && NOTE_TAGS.has(note.tag) ? note : undefined
}

const NOTE_TAGS: ReadonlySet<string> = new Set(['p', 'li', 'div', 'aside', 'dd'])
