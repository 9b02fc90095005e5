import { masked } from '../../../../cloudfunctions/privacy/masked'
import { drawSentences, type Drawn } from './draw'
import lookAlikes from './look-alikes.json'

const MARK = '■'
const hides = ({ text, masked: right }: Drawn): boolean => masked(text, MARK) === right

/** The rules were written against the first draw; the second was drawn when they stood. */
test.each([
	['the draw that the rules were written against', 1],
	['a draw that nobody looked at', 129_261_120],
])('of the numbers of people at least 995 in 1,000 are hidden, whole and alone: %s', (_, seed) => {
	const drawn = drawSentences(seed, 2_050)
	const missed = drawn.filter((one) => !hides(one)).map(({ text }) => text)
	console.info([`${drawn.length} numbers, ${missed.length} not hidden`, ...missed].join('\n'))
	expect(missed.length / drawn.length).toBeLessThanOrEqual(0.005)
})

test('of what only looks like such a number at most one in a hundred is hidden', () => {
	const wrong = lookAlikes.filter((text) => masked(text, MARK) !== text)
	console.info([`${lookAlikes.length} look-alikes, ${wrong.length} hidden by mistake`, ...wrong].join('\n'))
	expect(wrong.length / lookAlikes.length).toBeLessThanOrEqual(0.01)
})
