import { doorCodeIn, doorCodeOf } from '../../../miniprogram/services/door-code'

const CODE = { doorCode: 'JHPPBSXXVZBX' }
const LINK = 'https://grid.example.gov.cn/c/JHPPBSXXVZBX'

test.each([
	['as printed', 'JHPP-BSXX-VZBX'],
	['typed small, with spaces', ' jhpp bsxx vzbx '],
	['in the path of a mini-program code', 'pages/card/index?scene=JHPPBSXXVZBX'],
	['in the path of a page that was passed on', 'pages/card/index?doorCode=JHPP-BSXX-VZBX'],
	['in the link of a printed card', LINK],
	['in a link with a line break after it', `${LINK}\n`],
	['in a link of a prefix that the county has left', 'http://old.example.gov.cn/JHPPBSXXVZBX'],
])('reads a code %s', (_, scanned) => {
	expect(doorCodeIn(scanned)).toEqual(CODE)
})

test.each([
	'https://example.com/menu',
	'https://grid.example.gov.cn/c/?doorCode=JHPPBSXXVZBX',
	'https://grid.example.gov.cn/c/JHPPBSXXVZBY',
	'https://grid.example.gov.cn/c/',
	'6901234567892',
	'',
	'JHPP-BSXX-VZBY',
	'pages/card/index?scene=%E0%A4%A',
])('%j is no card', (scanned) => {
	expect(doorCodeIn(scanned)).toBe('unknown')
})

test('a page is opened by query, by scene or by link, or without a code', () => {
	expect(doorCodeOf({ doorCode: 'JHPP-BSXX-VZBX' })).toEqual(CODE)
	expect(doorCodeOf({ scene: 'JHPPBSXXVZBX' })).toEqual(CODE)
	expect(doorCodeOf({ q: encodeURIComponent(LINK) })).toEqual(CODE)
	expect(doorCodeOf({ q: LINK })).toEqual(CODE)
	expect(doorCodeOf({ q: '%' })).toBe('unknown')
	expect(doorCodeOf({ scene: 'nothing' })).toBe('unknown')
	expect(doorCodeOf({})).toBeNull()
})
