import { realPdf } from './files.ts'

/** Small PDFs as files of that kind are: readable, locked with a password, cut off, or something else altogether. */

/** @returns a PDF of so many empty pages, without a cross-reference table, as some programs write them. */
export function plainPdf(pages: number): Buffer {
  const numbers = Array.from({ length: pages }, (_, index) => index + 3)
  const kids = numbers.map((number) => `${number} 0 R`).join(' ')
  const page = (number: number) => `${number} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj`
  return Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      `2 0 obj<</Type/Pages/Kids[${kids}]/Count ${pages}>>endobj`,
      ...numbers.map(page),
      'trailer<</Root 1 0 R>>',
      // Where there is no table, its place is said to be 0.
      'startxref\n0\n%%EOF\n',
    ].join('\n'),
  )
}

/** Two pages that open with the password "secret" only (AES, 256 bits). */
export const lockedPdf = () =>
  Buffer.from(
    [
      'JVBERi0xLjcKJb/3ov4KMSAwIG9iago8PCAvRXh0ZW5zaW9ucyA8PCAvQURCRSA8PCAvQmFzZVZlcnNpb24gLzEuNyAvRXh0ZW5zaW9uTGV2ZW',
      'wgOCA+PiA+PiAvUGFnZXMgMiAwIFIgL1R5cGUgL0NhdGFsb2cgPj4KZW5kb2JqCjIgMCBvYmoKPDwgL0NvdW50IDIgL0tpZHMgWyAzIDAgUiA0',
      'IDAgUiBdIC9UeXBlIC9QYWdlcyA+PgplbmRvYmoKMyAwIG9iago8PCAvTWVkaWFCb3ggWyAwIDAgMjAwIDIwMCBdIC9QYXJlbnQgMiAwIFIgL1',
      'R5cGUgL1BhZ2UgPj4KZW5kb2JqCjQgMCBvYmoKPDwgL01lZGlhQm94IFsgMCAwIDIwMCAyMDAgXSAvUGFyZW50IDIgMCBSIC9UeXBlIC9QYWdl',
      'ID4+CmVuZG9iago1IDAgb2JqCjw8IC9DRiA8PCAvU3RkQ0YgPDwgL0F1dGhFdmVudCAvRG9jT3BlbiAvQ0ZNIC9BRVNWMyAvTGVuZ3RoIDMyID',
      '4+ID4+IC9GaWx0ZXIgL1N0YW5kYXJkIC9MZW5ndGggMjU2IC9PIDw0NTZjYjM2NDVmYzAzODc4MWNhMDgyYWQ3Mzc4ODgwMDYyOGU2N2JlM2E5',
      'NGYyMmU4YzdmYmUzNzE1MzIxNDU3NWNmOGQ0YTQ0MTRkZTFmYTM3NWU2NWM3NGRiYTgxZjQ+IC9PRSA8YjEwZmI0MzEzMzllNDUzMjUwYWI1N2',
      'ZkYzNmNmI2MGNlMjI2YTRmNTk5YWE1NTA2ZjAyMTZmYTNjMDNkOTcxMD4gL1AgLTQgL1Blcm1zIDwyZTE1MDAyZmI2NmYyNDU5ZmNmMzA0NDQ2',
      'MzUzN2IxYj4gL1IgNiAvU3RtRiAvU3RkQ0YgL1N0ckYgL1N0ZENGIC9VIDwwYzNiYTA0OWRhYmE2OWY2OWVjOTM5ZmM2ZGI3OTM0YWExY2ZiNG',
      'ZjMmY3YTY2YTYxNjA1MTE4NmRiYWQyOTdhNDA0OTk4ZDUxOGE2YmQ2MWI1MDBjODQyMDI4ZDcwYmI+IC9VRSA8NTZmMWIzNGE3YTU2NDNiNjc3',
      'NDkwNzM3Y2FkYTVhZDMwZTU3NTI5Njg4MDVjZTZiZDI0OGY4YTFlZmRiZjg2OT4gL1YgNSA+PgplbmRvYmoKeHJlZgowIDYKMDAwMDAwMDAwMC',
      'A2NTUzNSBmIAowMDAwMDAwMDE1IDAwMDAwIG4gCjAwMDAwMDAxMzAgMDAwMDAgbiAKMDAwMDAwMDE5NSAwMDAwMCBuIAowMDAwMDAwMjY4IDAw',
      'MDAwIG4gCjAwMDAwMDAzNDEgMDAwMDAgbiAKdHJhaWxlciA8PCAvUm9vdCAxIDAgUiAvSUQgWzwxNThhOTNlMGRiMWJiYjc3OGZjYThkYTZjZT',
      'Q1MDg0MT48YzJiZGE4NTg2Yjg4YWE4NTBhYWFiZTc4MjE0NDhkNjk+XSAvRW5jcnlwdCA1IDAgUiA+PgpzdGFydHhyZWYKODg4CiUlRU9GCg==',
    ].join(''),
    'base64',
  )

/** The right beginning and end, and nothing in between. */
export const damagedPdf = () => Buffer.from(`%PDF-1.7\n${'not a document '.repeat(200)}\nstartxref\n0\n%%EOF\n`)

/** A report whose upload broke off. */
export const cutOffPdf = () => realPdf().subarray(0, 100_000)

export const html = () => Buffer.from('<!doctype html><html><body><script>alert(1)</script>%PDF-1.7</body></html>')
export const svg = () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
