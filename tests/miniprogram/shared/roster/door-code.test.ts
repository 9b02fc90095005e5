import fc from 'fast-check'
import { DOOR_CODE_BYTES, doorCodeFrom, normalDoorCode, printedDoorCode } from '#shared/roster/door-code'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bytes = fc.uint8Array({ minLength: DOOR_CODE_BYTES, maxLength: DOOR_CODE_BYTES })
const codes = bytes.map(doorCodeFrom)

it('has twelve characters without look-alikes and is printed in three groups', () => {
	fc.assert(
		fc.property(codes, (code) => {
			expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/)
			expect(printedDoorCode(code)).toMatch(/^(\w{4})-(\w{4})-(\w{4})$/)
		}),
	)
})

it('is understood as people type it', () => {
	const fullWidth = (text: string): string =>
		text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
	fc.assert(
		fc.property(codes, (code) => {
			const printed = printedDoorCode(code)
			const typed = [code, printed, printed.toLowerCase(), printed.replace(/-/g, ' '), fullWidth(printed)]
			const confused = printed.replace(/0/g, 'O').replace(/1/g, 'l')
			for (const text of [...typed, confused]) expect(normalDoorCode(text)).toBe(code)
		}),
	)
})

it('notices every wrong character', () => {
	fc.assert(
		fc.property(codes, fc.nat(11), fc.nat(31), (code, place, letter) => {
			const other = ALPHABET.charAt(letter)
			fc.pre(other !== code.charAt(place))
			expect(normalDoorCode(code.slice(0, place) + other + code.slice(place + 1))).toBeNull()
		}),
	)
})

it('notices any two characters exchanged', () => {
	fc.assert(
		fc.property(codes, fc.nat(11), fc.nat(11), (code, one, other) => {
			fc.pre(code.charAt(one) !== code.charAt(other))
			const letters = Array.from(code)
			letters[one] = code.charAt(other)
			letters[other] = code.charAt(one)
			expect(normalDoorCode(letters.join(''))).toBeNull()
		}),
	)
})

it.each(['', '1234', 'JHPP-BSXX-VZBX-0', '柳树川村', 'JHPP-BSXX-VZB'])('is not %j', (text) => {
	expect(normalDoorCode(text)).toBeNull()
})
