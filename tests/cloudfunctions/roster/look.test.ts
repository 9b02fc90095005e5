import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Output } from '../../../cloudfunctions/modules/contract'
import type { SheetChoice } from '../../../cloudfunctions/modules/imports/contract/sheets'
import { SHEET_NOTICES } from '../../../miniprogram/shared/words/roster-sheets'
import { startDemoInMemory } from '../../support/filled-product'
import type { MemoryProduct } from '../../support/memory-product'
import { CLERK } from '../../support/product'

type Sheets = Output<'roster', 'look'>['sheets']
type Outcome = Output<'roster', 'check'>['summary']

const FOLDER = path.join(__dirname, '../../support/tables/township')

let product: MemoryProduct
beforeAll(async () => {
	product = await startDemoInMemory()
})
afterAll(() => product.close())

/** Uploads a file of the township as the clerk's phone does; answers its file id. */
const uploaded = (name: string): string =>
	product.upload(`users/${CLERK}/${encodeURIComponent(name)}`, readFileSync(path.join(FOLDER, name)))

async function look(name: string, choices: SheetChoice[] = []): Promise<Sheets> {
	const { sheets } = await product.ask(CLERK, 'roster', 'look', {
		name,
		fileId: uploaded(name),
		choices,
	})
	return sheets
}

/** Reads and checks an uploaded file as the phone does, step by step; a file that is none ends with its sentence. */
async function checked(name: string): Promise<Outcome | string> {
	const file = { name, fileId: uploaded(name) }
	const opened = await product.call(CLERK, 'roster', 'read', file)
	if (!opened.ok) return opened.error.code === 'BAD_ROSTER_FILE' ? opened.error.message : opened.error.code
	for (;;) {
		const step = await product.ask(CLERK, 'roster', 'check', { importId: opened.data.importId })
		if (step.done) return step.summary
	}
}

test('a list of old people under a title that names a leader is people of whom nobody said what post', async () => {
	const name = '45-elders-title-names-leader.xlsx'
	expect(await look(name)).toMatchObject([{ name: 'Sheet1', kind: 'tenure', asksPost: true }])
	const [sheet] = await look(name, [{ name: 'Sheet1', kind: 'none' }])
	expect(sheet).toMatchObject({ kind: 'none', chosen: 'now' })
})

test('a look keeps nothing, and what was chosen for it is not remembered', async () => {
	const before = product.snapshot()
	await look('45-elders-title-names-leader.xlsx', [{ name: 'Sheet1', kind: 'tenure', post: '网格员' }])
	expect(product.snapshot()).toEqual(before)
	expect((await look('45-elders-title-names-leader.xlsx'))[0]?.chosen).toBeUndefined()
})

test('a header of two rows is said with both, and each column with what it holds and what stands in it', async () => {
	const [sheet] = await look('34-two-header-phone.xlsx')
	expect(sheet?.header).toMatchObject({ height: 2 })
	expect(sheet?.columns.filter(({ post }) => post === '网格长').map(({ means }) => means)).toEqual([
		'holder',
		'holderPhone',
	])
	expect(sheet?.rows[0]?.becomes.length).toBeGreaterThan(0)
})

test('a line that becomes nothing says why', async () => {
	const [sheet] = await look('21-members-with-head.xlsx')
	expect(sheet?.rows.map(({ becomes, problems }) => [becomes.length, problems])).toEqual([
		[1, []],
		[0, [SHEET_NOTICES.members]],
		[1, []],
	])
})

test('a hidden sheet is named with why it is not brought in', async () => {
	expect(await look('19-hidden-only.xlsx')).toContainEqual(expect.objectContaining({ aside: 'hidden' }))
})

const people = (count: number, areas = 0) => ({ areas, people: count, households: 0 })
const households = (count: number) => ({ areas: 0, people: 0, households: count })
const NOTHING = people(0)

/** What each file of the township is, what it would add, and how many rows are refused. */
const RIGHT: Readonly<Record<string, readonly [kind: string, added: object, wrongRows: number]>> = {
	'01-residents-title-names-member.xlsx': ['household', households(2), 0],
	'03-name-dots.xlsx': ['tenure', people(1), 0],
	'04-cjk-radicals.xlsx': ['tenure', people(1), 0],
	'05a-surrogate-refs.xlsx': ['household', households(1), 0],
	'05c-control-ref.xlsx': ['household', households(1), 0],
	'07-strict-date.xlsx': ['tenure', people(3), 0],
	'08-month-only.xlsx': ['tenure', people(7), 0],
	'09-phones.xlsx': ['tenure', people(11), 1],
	'10-shared-landline.xlsx': ['tenure', people(2), 0],
	'18-group-rows.xlsx': ['household', households(3), 0],
	'21-members-with-head.xlsx': ['household', households(2), 0],
	'28-blank-village-wrong-match.xlsx': ['tenure', people(2, 2), 0],
	'34-two-header-phone.xlsx': ['tenure', people(2), 0],
	'34b-two-row-header-unknown-group.xlsx': ['tenure', people(1), 0],
	'36b-title-gap-crash.csv': ['tenure', NOTHING, 2],
	'37-survey-households.xlsx': ['household', households(1), 0],
	'38-guide-columns.xlsx': ['tenure', people(1, 1), 0],
	'43-zhuan-jian.xlsx': ['tenure', people(2), 0],
	'45-elders-title-names-leader.xlsx': ['tenure', NOTHING, 2],
	'48-blank-cells-min.xlsx': ['tenure', people(2, 2), 0],
}
const HIDDEN = '19-hidden-only.xlsx'

test('there is a line for each file of the township', () => {
	expect(readdirSync(FOLDER).sort()).toEqual([...Object.keys(RIGHT), HIDDEN].sort())
})

test.each(Object.entries(RIGHT))('%s: is what it is, and each mistake is a sentence', async (name, right) => {
	const [kind, added, wrongRows] = right
	expect((await look(name)).map((sheet) => sheet.kind)).toContain(kind)
	const outcome = await checked(name)
	expect(outcome).toMatchObject({ added })
	const errors = typeof outcome === 'string' ? [] : outcome.errors
	expect(errors).toHaveLength(wrongRows)
	for (const { message } of errors) expect(message).toMatch(/\p{Script=Han}/u)
})

test('a file with nothing but a hidden sheet is refused in a sentence that names it', async () => {
	expect(await checked(HIDDEN)).toMatch(/隐藏的工作表“户”没有导入/)
})
