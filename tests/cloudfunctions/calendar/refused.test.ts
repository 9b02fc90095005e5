import type { Input } from '../../../cloudfunctions/modules/contract'
import { GRID_1 } from '../../support/demo'
import { startDemoInMemory } from '../../support/filled-product'
import type { MemoryProduct } from '../../support/memory-product'
import { CLERK } from '../../support/product'

const HAN = /\p{Script=Han}/u

type Change = Omit<Input<'calendar', 'save'>, 'version'>

const YEAR_2027 = {
	year: 2027,
	source: '国务院办公厅通知',
	off: ['2027-01-01', '2027-01-02'],
	working: ['2027-01-09'],
}
const SUMMER = { weekdays: [1, 2, 3, 4, 5], spans: [{ from: 480, to: 720 }] }

let product: MemoryProduct
beforeAll(async () => {
	product = await startDemoInMemory()
})
afterAll(() => product.close())

const days = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, at) => `2027-01-${String(from + at).padStart(2, '0')}`)
const year = (more: Partial<typeof YEAR_2027>): Change => ({ year: { ...YEAR_2027, ...more } })
const hours = (more: Partial<typeof SUMMER>): Change => ({ hours: { areaCode: GRID_1, ...SUMMER, ...more } })
const spans = (...pairs: [number, number][]) => hours({ spans: pairs.map(([from, to]) => ({ from, to })) })

test.each<[string, Change, string, string]>([
	['nothing at all', {}, 'MISSING_INPUT', 'year'],
	['the 30th of February', year({ off: ['2027-02-30'] }), 'INVALID_INPUT', 'year.off'],
	['a 13th month', year({ off: ['2027-13-01'] }), 'INVALID_INPUT', 'year.off'],
	['a day of another year', year({ off: ['2026-12-31'] }), 'INVALID_INPUT', 'year.off'],
	['a day twice', year({ off: ['2027-01-01', '2027-01-01'] }), 'INVALID_INPUT', 'year.off'],
	['a make-up day that is none', year({ working: ['2027-02-29'] }), 'INVALID_INPUT', 'year.working'],
	['a day off and working', year({ working: ['2027-01-02'] }), 'INVALID_INPUT', 'year.working'],
	['a make-up day in the week', year({ working: ['2027-01-06'] }), 'INVALID_INPUT', 'year.working'],
	['weeks without a working day', year({ off: days(1, 31), working: [] }), 'INVALID_INPUT', 'year.off'],
	['no weekday', hours({ weekdays: [] }), 'INVALID_INPUT', 'hours.weekdays'],
	['a weekday twice', hours({ weekdays: [1, 1] }), 'INVALID_INPUT', 'hours.weekdays'],
	['no span', spans(), 'INVALID_INPUT', 'hours.spans'],
	['a span that ends as it begins', spans([480, 480]), 'INVALID_INPUT', 'hours.spans'],
	['a span that ends before it begins', spans([720, 480]), 'INVALID_INPUT', 'hours.spans'],
	['spans that overlap', spans([480, 720], [719, 900]), 'INVALID_INPUT', 'hours.spans'],
	['spans that are not in order', spans([900, 1080], [480, 720]), 'INVALID_INPUT', 'hours.spans'],
	['hours of no area', { hours: { areaCode: 'nowhere', ...SUMMER } }, 'NOT_FOUND', 'hours.areaCode'],
	['an end of hours that nobody set', { inherit: GRID_1 }, 'NOT_FOUND', 'inherit'],
])('refuses %s, says where, and changes nothing', async (_name, change, code, field) => {
	const before = product.snapshot()
	const answer = await product.call(CLERK, 'calendar', 'save', { version: 0, ...change })
	expect(answer).toMatchObject({
		ok: false,
		error: { code, fields: { [field]: expect.stringMatching(HAN) as string } },
	})
	expect(product.snapshot()).toEqual(before)
})
