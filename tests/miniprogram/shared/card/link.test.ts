import fc from 'fast-check'
import { cardLink, doorCodeInLink, isCardLinkPrefix } from '#shared/card/link'
import { DOOR_CODE_BYTES, doorCodeFrom } from '#shared/roster/door-code'

const PREFIX = 'https://grid.example.gov.cn/c/'
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codes = fc.uint8Array({ minLength: DOOR_CODE_BYTES, maxLength: DOOR_CODE_BYTES }).map(doorCodeFrom)
const prefixes = fc
	.tuple(fc.domain(), fc.array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { maxLength: 3 }))
	.map(([host, steps]) => `https://${host}/${steps.map((step) => `${step}/`).join('')}`)
	.filter(isCardLinkPrefix)

it('is a prefix and the door code', () => {
	expect(cardLink(PREFIX, 'JHPPBSXXVZBX')).toBe('https://grid.example.gov.cn/c/JHPPBSXXVZBX')
})

it('gives any code back, under any prefix', () => {
	fc.assert(
		fc.property(prefixes, codes, (prefix, code) => {
			expect(doorCodeInLink(cardLink(prefix, code))).toBe(code)
		}),
	)
})

it('notices any wrong character of the code', () => {
	fc.assert(
		fc.property(
			codes,
			fc.nat(11),
			fc.constantFrom(...Array.from(ALPHABET), 'a', 'O', 'I', '-', '.', ' ', '码'),
			(code, at, other) => {
				fc.pre(other !== code.charAt(at))
				expect(doorCodeInLink(cardLink(PREFIX, code.slice(0, at) + other + code.slice(at + 1)))).toBeNull()
			},
		),
	)
})

it('notices a character too many, too few, or in another place', () => {
	fc.assert(
		fc.property(codes, fc.nat(10), fc.constantFrom(...Array.from(ALPHABET)), (code, at, letter) => {
			const inserted = code.slice(0, at) + letter + code.slice(at)
			const removed = code.slice(0, at) + code.slice(at + 1)
			expect(doorCodeInLink(cardLink(PREFIX, inserted))).toBeNull()
			expect(doorCodeInLink(cardLink(PREFIX, removed))).toBeNull()
			fc.pre(code.charAt(at) !== code.charAt(at + 1))
			const exchanged = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2)
			expect(doorCodeInLink(cardLink(PREFIX, exchanged))).toBeNull()
		}),
	)
})

it.each([
	'https://grid.example.gov.cn/c/JHPPBSXXVZBX',
	'http://grid.example.gov.cn/c/JHPPBSXXVZBX',
	'https://an-older-prefix.example/card/of/2026/JHPPBSXXVZBX',
	'https://grid.example.gov.cn/JHPPBSXXVZBX',
	'https://grid.example.gov.cn/c/JHPPBSXXVZBX?from=wall',
	'https://grid.example.gov.cn/c/JHPPBSXXVZBX#top',
])('finds the code in %s', (link) => {
	expect(doorCodeInLink(link)).toBe('JHPPBSXXVZBX')
})

it.each([
	'JHPPBSXXVZBX',
	'https://grid.example.gov.cn/c/JHPP-BSXX-VZBX',
	'https://grid.example.gov.cn/c/jhppbsxxvzbx',
	'https://grid.example.gov.cn/c/?d=JHPPBSXXVZBX',
	'https://grid.example.gov.cn/JHPPBSXXVZBX/menu',
	'https://JHPPBSXXVZBX',
	'https://grid.example.gov.cn/c/JHPPBSXXVZBX JHPPBSXXVZBX',
	'weixin://dl/JHPPBSXXVZBX',
	'javascript:/c/JHPPBSXXVZBX',
	'',
])('finds none in %j', (text) => {
	expect(doorCodeInLink(text)).toBeNull()
})

it.each([PREFIX, 'https://a.cn/', 'https://x.gov.cn:8443/grid/card/', 'https://wg.kyqq.gov.cn/c/'])(
	'%s may be printed',
	(prefix) => {
		expect(isCardLinkPrefix(prefix)).toBe(true)
	},
)

it.each([
	'',
	'grid.example.gov.cn/c/',
	'http://grid.example.gov.cn/c/',
	'https://grid.example.gov.cn/c',
	'https://grid.example.gov.cn/c/?d=',
	'https://grid.example.gov.cn/#/',
	'https://GRID.example.gov.cn/c/',
	'https://localhost/c/',
	'https://user@grid.example.gov.cn/',
	'https://grid.example.gov.cn/c//',
	'https://网格.example.cn/',
	' https://grid.example.gov.cn/c/',
	`https://grid.example.gov.cn/${'c/'.repeat(40)}`,
])('%j may not', (prefix) => {
	expect(isCardLinkPrefix(prefix)).toBe(false)
})
