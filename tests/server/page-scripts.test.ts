import { describe, expect, it } from '@jest/globals'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse, serialize } from 'parse5'
import { loadPageFonts } from '#server/page-fonts.ts'
import { withOwnScripts } from '#server/page-scripts.ts'

const sent = (html: string) => withOwnScripts(html, { keepScripts: false, module: '/elements-1.js' })
/** What is added to the root has tests of its own. */
const cut = (html: string) => sent(html).replace(/ data-title="[^"]*"/, '')
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`

describe('what a browser would execute', () => {
  it.each([
    ['a script by its address', '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ['an inline script', '<script>self.__next_f.push([1,"a </p> <!-- b"])</script>'],
    ['a module', '<script type="module" src="/x.js"></script>'],
    ['a script in capitals', '<SCRIPT\n SRC=/x.js ></ScRiPt >'],
    ['a script of an old type', '<script type="text/javascript">a()</script>'],
    ['a script of SVG', '<svg><script href="/x.js"/></svg>'],
    ['an empty script with a mark of its place', '<script id="_R_">requestAnimationFrame(a)</script>'],
    ['one that is never closed', '<script>for (const a of b) {'],
    ['one with the end of a comment', '<script><!-- <script> </script> --></script>'],
    ['one in a template', '<template><p>a</p><script src="/x.js"></script></template>'],
  ])('is left out: %s', (_, script) => {
    const left = cut(page('', `<h1>Title</h1>${script}`))
    expect(left).toContain('<h1>Title</h1>')
    expect(left).not.toMatch(/<\/?script/i)
  })

  it.each([
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
    '<link rel="modulepreload" href="/_next/static/chunks/a.js">',
    '<LINK REL=" ModulePreload " HREF=/a.js>',
    '<link rel="preload" href="/_next/static/chunks/a.css" as="style"/>',
  ])('is not fetched ahead: %s', (link) => {
    expect(cut(page(link, 'Text'))).toBe(page('', 'Text'))
  })
})

describe('what is no script', () => {
  it.each([
    ['data for search engines', '<script type="application/ld+json">{"name":"\\u003c/script>"}</script>'],
    ['a style sheet', '<link rel="stylesheet" href="/a.css" data-precedence="next"/>'],
    ['a preload of a font', '<link rel="preload" as="font" href="/a.woff2" crossorigin=""/>'],
    ['a feed', '<link rel="alternate" type="application/atom+xml" href="/feed.atom"/>'],
  ])('stays in the head: %s', (_, element) => {
    expect(cut(page(element, 'Text'))).toBe(page(element, 'Text'))
  })

  it.each([
    ['a title', page('<title>How <script>alert(1)</script> works</title>', '')],
    ['a title that names the end of a script', page('<title>&lt;/title>&lt;script>x&lt;/script></title>', '')],
    ['escaped text', page('', '<h1>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;</h1>')],
    ['an attribute', page('', '<a title="<script>a</script>" href="/en?q=<script>">a</a>')],
    ['a comment', page('', '<!-- <script src="/a.js"></script> <link rel="modulepreload" href="/b.js"> -->')],
    ['a text field', page('', '<textarea><script>a</script></textarea>')],
    ['a style', page('<style>a::before { content: "<script>a</script>" }</style>', '')],
    ['JSON-LD', page('', '<script type="application/ld+json">{"a":"<script src=x>","b":"<!--"}</script><p>b</p>')],
    ['emoji, Chinese and Windows line ends before it', page('', '<p>🧭 于铁军\r\n𠮷 é</p>\r\n<!-- <script> -->')],
  ])('stays as it is: %s', (_, html) => {
    expect(cut(html)).toBe(html)
  })

  it('stays byte for byte around what is left out', () => {
    const before = '<!--$--><p  CLASS=a >🧭 于\r\n &amp &#x41; <b><i>x</b></i></p>'
    const after = '<p>末\u0000尾</p><!--/$-->'
    expect(cut(page('', `${before}<script>a("🧭")</script>${after}<script>b()</script>`))).toBe(
      page('', before + after),
    )
  })

  it('is the same document to a browser', () => {
    const html = page(
      '<script src="/a.js" async=""></script><meta name="a" content="b">',
      '<table><tr><td>a<script>b()</script></td></tr><script>c()</script></table><select><script>d()</script><option>e</select>',
    )
    const without = /<script[^>]*>[^<]*<\/script>/g
    expect(serialize(parse(cut(html)))).toBe(serialize(parse(html)).replaceAll(without, ''))
  })

  it('may be nested deeper than any stack', () => {
    const depth = 10_000
    const html = page('', `${'<div>'.repeat(depth)}<script>a()</script>${'</div>'.repeat(depth)}`)
    expect(cut(html)).toBe(html.replace('<script>a()</script>', ''))
  })
})

describe('the fonts of the first screen', () => {
  const fonts = (lang: string) => [`/media/${lang}.1.woff2`]
  const link = (lang: string) =>
    `<link rel="preload" href="/media/${lang}.1.woff2" as="font" type="font/woff2" crossorigin="">`

  it('are fetched ahead, by the language of the page', () => {
    const html = '<html lang="zh-Hans"><head><title>a</title></head><body lang="en"></body></html>'
    expect(withOwnScripts(html, { keepScripts: false, module: null, fonts })).toContain(
      `<title>a</title>${link('zh-hans')}</head>`,
    )
    expect(withOwnScripts(html, { keepScripts: true, module: null, fonts })).toBe(html)
  })

  it('are those of the build, two in English and one elsewhere', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'media-'))
    for (const name of ['inter-latin-wght-normal.a1.woff2', 'inter-latin-wght-italic.b2.woff2', 'a.png'])
      writeFileSync(path.join(folder, name), '')
    writeFileSync(path.join(folder, 'source-serif-4-latin-wght-normal.c3.woff2'), '')
    const of = loadPageFonts(folder)
    const [serif, inter] = ['source-serif-4-latin-wght-normal.c3', 'inter-latin-wght-normal.a1'].map(
      (name) => `/_next/static/media/${name}.woff2`,
    )
    expect(of('en')).toEqual([serif, inter])
    expect(of('ko')).toEqual([inter])
    expect([of('fr'), loadPageFonts(path.join(folder, 'none'))('en')]).toEqual([[], []])
  })
})

describe('the module of custom elements', () => {
  const script = '<script type="module" src="/elements-1.js"></script>'

  it('is named once in the head of a page that has one of them', () => {
    const body = '<copy-text for="a"><button type="button" hidden>Copy</button></copy-text><copy-text></copy-text>'
    expect(cut(page('<title>a</title><script>b()</script>', body))).toBe(page(`<title>a</title>${script}`, body))
  })

  it.each([
    ['none', '<p>a</p>'],
    ['only the text of one', '<p title="<copy-text>">&lt;copy-text></p><!-- <copy-text> -->'],
    ['a name of SVG', '<svg><font-face></font-face></svg>'],
  ])('is not named in a page with %s', (_, body) => {
    expect(cut(page('', body))).toBe(page('', body))
  })

  it('is added to the scripts of a page that keeps them', () => {
    const html = page('', '<footnote-popups>a</footnote-popups><script src="/_next/a.js" async=""></script>')
    expect(withOwnScripts(html, { keepScripts: true, module: '/elements-1.js' })).toBe(
      html.replace('</head>', `${script}</head>`),
    )
  })
})

describe('the margins of a print', () => {
  const rootOf = (html: string) =>
    Object.fromEntries(
      parse(html).childNodes.flatMap((node) =>
        'attrs' in node ? node.attrs.map(({ name, value }) => [name, value]) : [],
      ),
    )

  it('have the title and the address from the root', () => {
    const head = '<title>Trust &amp; "fear" &lt;i></title><link rel="canonical" href="https://a.example/en?a=1&amp;b"/>'
    expect(rootOf(sent(page(head, '<svg><title>A drawing</title></svg>')))).toEqual({
      lang: 'en',
      'data-title': 'Trust & "fear" <i>',
      'data-address': 'https://a.example/en?a=1&b',
    })
  })

  it('have nothing where the page says nothing', () => {
    expect(rootOf(sent(page('<title></title>', '<svg><title>A drawing</title></svg>')))).toEqual({ lang: 'en' })
  })

  it('are left alone where React is to find its page as it made it', () => {
    const html = page('<title>a</title>', '')
    expect(withOwnScripts(html, { keepScripts: true, module: null })).toBe(html)
  })
})
