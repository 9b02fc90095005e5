import type { Output } from '../../../cloudfunctions/modules/contract'
import { CLERK, startProduct, type Product } from '../../support/product'
import { area, household, post, rosterCsv, SMALL_COUNTY, type CsvRow } from '../../support/roster-csv'

type Gaps = Output<'roster', 'gaps'>

/** Reads of one answer: the caller with the area, the roots for the first clerk, the areas, what is around them, households, people. */
const READS = 6
const GRIDS = 95
/** So many areas that are not below a grid are in one answer. */
const AREAS_A_PAGE = 40

let product: Product
afterEach(() => product.close())

/** The newest names of grids, in one village, with a unit each. */
const manyGrids = (word: string): CsvRow[] =>
	Array.from({ length: GRIDS }, (_, at) => `g${at}`).flatMap((code) => [
		area(code, `${word}${code}`, '网格', '100-1-1'),
		area(`${code}-u`, '1号楼', '楼栋', code),
	])

async function page(input: { areaCode: string; cursor?: string }): Promise<{ data: Gaps; reads: number }> {
	const { result, counts } = await product.raw(CLERK, 'roster', { method: 'gaps', input })
	return { data: (result as { data: Gaps }).data, reads: counts.calls }
}

async function allPages(areaCode: string): Promise<{ data: Gaps; reads: number }[]> {
	const pages = [await page({ areaCode })]
	for (let cursor = pages[0]?.data.cursor; cursor !== undefined;) {
		const next = await page({ areaCode, cursor })
		pages.push(next)
		cursor = next.data.cursor
	}
	return pages
}

test('an answer takes as many reads in a large roster as in a small one', async () => {
	product = await startProduct()
	await product.appointClerk()
	await product.importCsv(rosterCsv(SMALL_COUNTY))
	const small = await allPages('100')
	expect(small.map(({ reads }) => reads)).toEqual([READS])
	await product.importCsv(
		rosterCsv([...manyGrids('旧'), household('g1', '1'), post('g90', '网格长', '长', '13900000099')]),
	)
	const large = await allPages('100')
	expect(large).toHaveLength(Math.ceil((5 + GRIDS) / AREAS_A_PAGE))
	expect(Math.max(...large.map(({ reads }) => reads))).toBe(READS)
})

test('page after page every area comes once, as it is now, however often it was changed', async () => {
	product = await startProduct()
	await product.appointClerk()
	await product.importCsv(rosterCsv([...SMALL_COUNTY, ...manyGrids('旧')]))
	const first = await page({ areaCode: '100' })
	await product.importCsv(rosterCsv([...manyGrids('新'), household('g94', '1')]))
	const later = await page({ areaCode: '100', cursor: first.data.cursor ?? '' })
	const whole = await allPages('100')

	const grids = ({ data }: { data: Gaps }): string[] =>
		data.gaps.flatMap((gap) => (gap.kind === 'noLeader' ? [gap.area.name] : []))
	const codes = (names: readonly string[]): string[] => names.map((name) => name.replace(/^[旧新]/, ''))
	expect(grids(first).every((name) => !name.startsWith('新'))).toBe(true)
	expect(grids(later).every((name) => !name.startsWith('旧'))).toBe(true)
	expect(codes(grids(first)).filter((code) => codes(grids(later)).includes(code))).toEqual([])

	const all = whole.flatMap(grids)
	expect(all.filter((name) => name.startsWith('新'))).toHaveLength(GRIDS)
	expect(new Set(all).size).toBe(all.length)
	expect(all).not.toContainEqual(expect.stringMatching(/^旧/))
	const looked = whole.map(({ data }) => data.looked)
	const sum = (part: keyof Gaps['looked']): number => looked.reduce((total, one) => total + one[part], 0)
	expect({ areas: sum('areas'), grids: sum('grids'), households: sum('households') }).toEqual({
		areas: 5 + 2 * GRIDS,
		grids: 2 + GRIDS,
		households: 3,
	})
	expect(whole).toHaveLength(Math.ceil((5 + GRIDS) / AREAS_A_PAGE))
})
