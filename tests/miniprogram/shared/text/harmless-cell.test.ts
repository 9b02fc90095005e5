import { harmless } from '#shared/text/harmless-cell'

test.each(['=1+1', '+86138', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])(
	'begins like a formula, and stays text: %j',
	(cell) => {
		expect(harmless(cell)).toBe(`'${cell}`)
	},
)

test.each(['', '王秀兰', '13800000010', '1=1', "'=1", ' a'])('stays as it is: %j', (cell) => {
	expect(harmless(cell)).toBe(cell)
})
