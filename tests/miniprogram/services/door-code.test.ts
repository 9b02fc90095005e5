import { doorCodeIn, doorCodeOf } from '../../../miniprogram/services/door-code'

const CODE = { doorCode: 'JHPPBSXXVZBX' }

test.each([
  ['as printed', 'JHPP-BSXX-VZBX'],
  ['typed small, with spaces', ' jhpp bsxx vzbx '],
  ['in the path of a mini-program code', 'pages/card/index?scene=JHPPBSXXVZBX'],
  ['in a link', 'https://grid.example/card?d=JHPP-BSXX-VZBX&from=wall'],
])('reads a code %s', (_, scanned) => {
  expect(doorCodeIn(scanned)).toEqual(CODE)
})

test.each(['https://example.com/menu', '6901234567892', '', 'JHPP-BSXX-VZBY'])('%j is no card', (scanned) => {
  expect(doorCodeIn(scanned)).toBe('unknown')
})

test('a page is opened by query, by scene or by link, or without a code', () => {
  expect(doorCodeOf({ doorCode: 'JHPP-BSXX-VZBX' })).toEqual(CODE)
  expect(doorCodeOf({ scene: 'JHPPBSXXVZBX' })).toEqual(CODE)
  expect(doorCodeOf({ q: encodeURIComponent('https://grid.example/card?d=JHPPBSXXVZBX') })).toEqual(CODE)
  expect(doorCodeOf({ scene: 'nothing' })).toBe('unknown')
  expect(doorCodeOf({})).toBeNull()
})
