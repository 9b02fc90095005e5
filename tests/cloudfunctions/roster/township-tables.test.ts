import { readFileSync } from 'node:fs'
import path from 'node:path'
import { bringIn } from '../../../local/roster-cli/bring-in'
import { rosterBytes } from '../../../local/roster-cli/roster-file'
import type { Output } from '../../../cloudfunctions/modules/contract'
import type { SheetChoice } from '../../../cloudfunctions/modules/imports/contract/sheets'
import { startDemoInMemory } from '../../support/filled-product'
import type { MemoryProduct } from '../../support/memory-product'
import { asClerk } from '../../support/product'

type Summary = Output<'roster', 'import'>['summary']

const FOLDER = path.join(__dirname, '../../support/tables/township')
const VILLAGE = '152221100209'
const GRID = `${VILLAGE}-1`

let product: MemoryProduct
beforeAll(async () => {
	product = await startDemoInMemory()
})
afterAll(() => product.close())

const bring = (name: string, choices: readonly SheetChoice[] = []): Promise<Summary> =>
	bringIn(asClerk(product), rosterBytes(name, readFileSync(path.join(FOLDER, name))), undefined, choices)

const said = ({ errors, notices }: Summary): string[] => [...errors, ...notices].map(({ message }) => message)

/** Everybody at the desks of an area, by name. */
async function peopleAt(areaCode: string): Promise<string[]> {
	const { people } = await product.ask('o-anyone', 'card', 'show', { areaCode })
	return people.map(({ name }) => name)
}

describe('no post is taken from a title', () => {
	it('01: a register of residents becomes their households, and nobody gets a post', async () => {
		const { added, errors, notices } = await bring('01-residents-title-names-member.xlsx')
		expect({ added, errors }).toEqual({ added: { areas: 0, people: 0, households: 2 }, errors: [] })
		expect(notices.map(({ row, message }) => [row, message])).toContainEqual([
			4,
			expect.stringContaining('同一户'),
		])
	})

	it('45: a list of old people asks what they are; once it is chosen not to bring it in, it is remembered', async () => {
		const name = '45-elders-title-names-leader.xlsx'
		const asked = await bring(name)
		expect(asked).toMatchObject({ refused: true, added: { people: 0 } })
		expect(said(asked).join()).toContain('没有写这些人是什么岗位')
		expect(await peopleAt(GRID)).not.toContain('己丑一')
		const members: SheetChoice = { name: 'Sheet1', kind: 'tenure', post: '网格员' }
		expect((await bring(name, [members])).added.people).toBe(1)
		const again = await bring(name)
		expect(again).toMatchObject({ errors: [], refused: false })
	})
})

it.each(['28-blank-village-wrong-match.xlsx', '48-blank-cells-min.xlsx'])(
	'%s: an empty village is the one above, and no grid of the same name elsewhere',
	async (name) => {
		const before = await peopleAt(`${VILLAGE}-3`)
		const { errors } = await bring(name)
		expect(errors).toEqual([])
		expect(await peopleAt(`${VILLAGE}-3`)).toEqual(before)
	},
)

it.each([
	['34-two-header-phone.xlsx', ['庚午一', '庚午二']],
	['34b-two-row-header-unknown-group.xlsx', ['庚午一']],
])('%s: a header of two rows is read, and a group that is no post is named', async (name, people) => {
	const summary = await bring(name)
	expect(summary.errors).toEqual([])
	expect(said(summary)).toContain('这几列没有用到：包联领导姓名、包联领导电话')
	expect(await peopleAt(GRID)).toEqual(expect.arrayContaining(people))
})

it('36b: a title with gaps is no fault, and people without a post are asked about', async () => {
	expect(said(await bring('36b-title-gap-crash.csv')).join()).toContain('没有写这些人是什么岗位')
})

it('10: a landline may be that of two leaders', async () => {
	const { errors } = await bring('10-shared-landline.xlsx')
	expect(errors).toEqual([])
	expect(await peopleAt(GRID)).toContain('己一一')
	expect(await peopleAt(`${VILLAGE}-2`)).toContain('己二二')
})

it.each([
	['03-name-dots.xlsx', { people: 1 }],
	['04-cjk-radicals.xlsx', { people: 1 }],
	['05a-surrogate-refs.xlsx', { households: 1 }],
	['07-strict-date.xlsx', { people: 3 }],
	['08-month-only.xlsx', { people: 7 }],
	['18-group-rows.xlsx', { households: 3 }],
	['21-members-with-head.xlsx', { households: 2 }],
	['37-survey-households.xlsx', { households: 1 }],
	['43-zhuan-jian.xlsx', { people: 2 }],
])('%s: is read without a mistake', async (name, added) => {
	const summary = await bring(name)
	expect(summary.errors).toEqual([])
	expect(summary.added).toMatchObject(added)
})

it('05c: a sign that no text has is taken out, and the cell is named', async () => {
	const { notices } = await bring('05c-control-ref.xlsx')
	expect(notices).toContainEqual(expect.objectContaining({ sheet: '户', row: 2, column: '户主' }))
})

it('09: a remark behind a phone, an extension, or a second one, costs nothing; what is no phone is one line', async () => {
	const { errors, errorCount, notices, added } = await bring('09-phones.xlsx')
	expect(added.people).toBe(11)
	expect(errorCount).toBe(4)
	expect(errors).toEqual([
		expect.objectContaining({ row: 3, column: '电话', alike: { count: 4, rows: [3, 8, 12, 15] } }),
	])
	expect(notices.map(({ message }) => message)).toContain('这一格写了不止一个电话，用了 13900100107')
})

it('18: headings and totals are said once, with their count', async () => {
	const { notices } = await bring('18-group-rows.xlsx')
	expect(notices).toContainEqual(expect.objectContaining({ alike: { count: 2, rows: [2, 5] } }))
})

it('19: data on a hidden sheet are named, and brought in when the clerk says so', async () => {
	const name = '19-hidden-only.xlsx'
	await expect(bring(name)).rejects.toMatchObject({ sentence: expect.stringContaining('“户”') as string })
	expect((await bring(name, [{ name: '户', kind: 'household' }])).added.households).toBe(1)
})

it('38: columns that nobody knows are named', async () => {
	expect(said(await bring('38-guide-columns.xlsx')).join()).toContain('网格指导员(楼栋长)姓名')
})
