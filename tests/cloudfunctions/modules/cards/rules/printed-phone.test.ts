import { printedPhone } from '../../../../../cloudfunctions/modules/cards/rules/printed-phone'

test.each([
	['13800000010', '138 0000 0010'],
	['0482-8800100', '0482-8800100'],
	['04828800100', '04828800100'],
	['110', '110'],
	['12345', '12345'],
])('%s is printed %s', (phone, printed) => {
	expect(printedPhone(phone)).toBe(printed)
})
