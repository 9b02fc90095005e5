import { maskedName, maskedPhone } from '../../../cloudfunctions/privacy/masked-person'

test.each([
	['王秀兰', '王*'],
	['斯琴高娃', '斯*'],
	['𠮷田', '𠮷*'],
	['', ''],
])('a name is its first character: %s', (name, masked) => {
	expect(maskedName(name)).toBe(masked)
})

test.each([
	['13800000010', '138****0010'],
	['0482-8800001', '048****0001'],
	['8800001', '****'],
	['', '****'],
])('a phone tells who knows it: %s', (phone, masked) => {
	expect(maskedPhone(phone)).toBe(masked)
})
