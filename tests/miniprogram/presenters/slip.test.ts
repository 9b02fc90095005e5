import { laidOut, PAPER, slipOf } from '../../../miniprogram/presenters/slip'
import { NOW, view } from '../../support/report-view'

test('whoever it was said for gets a slip: what, whom to ring, until when, in lines that fit the paper', () => {
	expect(slipOf(view, NOW)).toBeNull()
	const promisedBy = '2026-12-02T12:00:00+08:00'
	const slip = slipOf({ ...view, text: '漏'.repeat(90), onBehalfOf: '包玉山', promisedBy }, NOW) ?? []
	expect(slip.map(({ words }) => words)).toEqual([
		'给包玉山',
		'20261121-00001',
		`供暖：${'漏'.repeat(60)}…`,
		'网格长孙立新',
		'13800000015',
		'12月2日 12:00 以前',
		expect.stringContaining('报编号'),
	])
	const widthOf = (words: string, { size }: { size: number }): number => Array.from(words).length * size
	const { lines, height } = laidOut(slip, widthOf)
	expect(lines.map(({ words }) => words).join('')).toBe(slip.map(({ head, words }) => head + words).join(''))
	const widest = Math.max(...lines.map((line) => widthOf(line.words, line)))
	expect(widest).toBeLessThanOrEqual(PAPER.width - 2 * PAPER.margin)
	expect(lines.every(({ y, size }, at) => y - (lines[at - 1]?.y ?? 0) >= size && y < height)).toBe(true)
})
