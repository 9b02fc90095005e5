import { linesIn } from '../../../local/mask/lines'

test.each([
	['nothing', '', []],
	['a mark alone', '\ufeff', []],
	['one empty line', '\n', ['']],
	['no end of the last line', '水\n电', ['水', '电']],
	['an end of the last line', '水\n电\n', ['水', '电']],
	['empty lines', '\n水\n\n', ['', '水', '']],
	['ends of Windows and its mark', '\ufeff水\r\n\r\n电\r\n', ['水', '', '电']],
])('as many lines as the file has: %s', (_what, text, lines) => {
	expect(linesIn(text)).toEqual(lines)
})
