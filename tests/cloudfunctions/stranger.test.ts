import { contract } from '../../cloudfunctions/modules/contract'
import { GRID_1, STRANGER, submitted, VILLAGER, type ReportView } from '../support/demo'
import { ROSTER_MOVES } from '../support/roster-moves'
import { GOOD_REPORTS } from '../support/good-report-inputs'
import { category } from '../support/reports'
import { startDemo, startDemoInMemory } from '../support/filled-product'
import type { MemoryProduct } from '../support/memory-product'
import type { Product } from '../support/product'

let product: Product
/** Past the wire, where every method is tried. */
let inMemory: MemoryProduct
let report: ReportView
beforeAll(async () => {
	product = await startDemo()
	inMemory = await startDemoInMemory()
	report = await submitted(inMemory)
})
afterAll(() => product.close())

const staffMethods = Object.entries(contract).flatMap(([noun, verbs]) =>
	Object.entries<{ roles: readonly string[] }>(verbs)
		.filter(([, { roles }]) => !roles.some((role) => ['stranger', 'pending', 'member'].includes(role)))
		.map(([verb]) => ({ name: `${noun}.${verb}`, noun, verb })),
)

const PERIOD = { from: '2026-09-01', to: '2026-09-30' }

const WANTED_PLAN = {
	template: 'doorToDoor',
	name: '敲门行动',
	areaCode: GRID_1,
	who: { post: 'gridLeader' },
	to: { all: true },
	every: 'once',
}

/** Inputs of the right form, so that the role alone decides. */
const INPUTS: Readonly<Record<string, unknown>> = {
	'calendar.hours': { areaCode: GRID_1 },
	'calendar.save': { version: 0 },
	'card.sheet': { areaCode: GRID_1 },
	'print.cards': { areaCode: GRID_1 },
	'category.show': { code: 'water' },
	'category.arrange': { version: 0, codes: ['water'] },
	'category.save': { version: 0, category: { ...category('water'), name: '自来水' } },
	'roster.saveNamings': { version: 0, levels: [], posts: [] },
	'roster.open': { name: '名册.xlsx', digest: 'a'.repeat(64) },
	'roster.put': { importId: '0'.repeat(32), part: 0, sheets: [], rows: [], problems: [], notices: [] },
	'roster.read': { name: '名册.xlsx', fileId: 'cloud://env.bucket/users/x/a.xlsx' },
	'roster.readList': { areaCode: GRID_1, name: '名单', text: '第一网格 001', choices: [] },
	'roster.look': { name: '名册.xlsx', fileId: 'cloud://env.bucket/users/x/a.xlsx', choices: [] },
	'roster.recall': { keys: ['a'.repeat(64)] },
	'roster.remember': { choices: [] },
	'roster.check': { importId: '0'.repeat(32) },
	'roster.differences': { importId: '0'.repeat(32) },
	'roster.import': { importId: '0'.repeat(32) },
	'roster.undo': { version: 1 },
	'roster.area': { areaCode: GRID_1 },
	...Object.fromEntries(Object.entries(ROSTER_MOVES).map(([verb, input]) => [`roster.${verb}`, input])),
	'roster.people': { text: '白玉' },
	'roster.binding': { phone: '13800000010' },
	'roster.unbind': { phone: '13800000010' },
	'roster.issueCode': { phone: '13800000010' },
	'roster.confirm': { id: '0'.repeat(32) },
	'roster.decline': { id: '0'.repeat(32), reason: '不妥' },
	'pair.need': { householdId: 'h' },
	'pair.claims': { areaCode: GRID_1 },
	'pair.confirm': { householdId: 'h' },
	'pair.end': { householdId: 'h' },
	'pair.list': { areaCode: GRID_1 },
	'pair.import': {
		areaCode: GRID_1,
		rows: [{ grid: GRID_1, number: '004', name: '于文海', phone: '13800000066' }],
	},
	'plan.preview': WANTED_PLAN,
	'plan.start': WANTED_PLAN,
	'plan.notify': {
		areaCode: GRID_1,
		name: '停水',
		words: '明天停水',
		to: { all: true },
		until: '2099-12-31',
	},
	'plan.show': { planId: 'p0' },
	'plan.drawn': { planId: 'p0' },
	'plan.decide': { planId: 'p0', allow: true },
	'plan.change': { planId: 'p0', every: 'week' },
	'plan.extend': { planId: 'p0', until: '2099-12-31' },
	'plan.pause': { planId: 'p0', reason: '大雪封路' },
	'plan.resume': { planId: 'p0' },
	'plan.end': { planId: 'p0' },
	'visit.ofHousehold': { householdId: 'h' },
	'visit.gone': { areaCode: GRID_1 },
	'visit.review': { householdId: 'h', leaves: true },
	'visit.house': { householdId: 'h' },
	'visit.tag': { householdId: 'h', tag: '独居', reason: '一个人住' },
	'visit.tagged': {},
	'visit.coverage': { planId: 'p0' },
	'visit.missing': { planId: 'p0', areaCode: GRID_1 },
	'visit.attend': { planId: 'p0', clientKey: 'stranger-key' },
	'visit.rounds': { planId: 'p0', areaCode: GRID_1 },
	'rates.show': { areaCode: GRID_1, ...PERIOD },
	'rates.reports': { areaCode: GRID_1, ...PERIOD, rate: 'response', counted: 'met' },
	'account.setPortrait': { fileId: 'cloud://env.bucket/users/o-somebody/a.jpg' },
	'report.phrases': {},
	'report.savePhrases': {
		desk: { areaCode: GRID_1, post: 'gridLeader' },
		version: 0,
		phrases: { accept: [], note: [], resolve: [], reject: [] },
	},
	'household.find': { text: '1' },
	'household.show': { householdId: 'h' },
	'household.issueCode': { householdId: 'h' },
	'household.confirm': { householdId: 'h', memberId: 'm' },
	'household.refuse': { householdId: 'h', memberId: 'm' },
}

test.each(staffMethods)('$name is closed to a stranger and to a villager', async ({ noun, verb }) => {
	const good = GOOD_REPORTS[`${noun}.${verb}`]?.input ?? {}
	const { id, version } = report
	const ofIt = { ...good, ...('id' in good && { id }), ...('version' in good && { version }) }
	const input = INPUTS[`${noun}.${verb}`] ?? ofIt
	const before = inMemory.snapshot()
	for (const openid of [STRANGER, VILLAGER]) {
		const { result } = await inMemory.raw(openid, noun, { method: verb, input })
		expect(result).toMatchObject({ ok: false, error: { code: 'NO_PERMISSION' } })
	}
	expect(inMemory.snapshot()).toEqual(before)
})

test('a stranger sees the wall: staff and their work phones, nobody of the household', async () => {
	const card = await product.ask(STRANGER, 'card', 'show', { doorCode: 'JHPP-BSXX-VZBX' })
	expect(card.people[0]).toMatchObject({ post: 'gridLeader', name: '白玉兰' })
	expect(JSON.stringify(card)).not.toContain('高志强')
	expect(await product.ask(STRANGER, 'report', 'mine', {})).toEqual({ items: [] })
	expect(await product.ask(STRANGER, 'account', 'show', {})).toMatchObject({ households: [] })
})

test('the timer’s function takes no client’s call', async () => {
	const before = product.snapshot()
	const { result } = await product.raw(STRANGER, 'timer', {})
	expect(result).toMatchObject({ ok: false, error: { code: 'NO_PERMISSION' } })
	for (const source of ['wx_client', 'wx_unknown', 'scf'] as const) {
		const nameless = await product.cloud.invoke('timer', {}, { source })
		expect(nameless.result).toMatchObject({ ok: false, error: { code: 'NO_PERMISSION' } })
	}
	expect(product.snapshot()).toEqual(before)
})

test('whoever calls a function past the mini-program is nobody, whatever openid comes along', async () => {
	for (const source of ['wx_trigger', 'wx_unknown', 'scf'] as const) {
		const caller = { openid: VILLAGER, source }
		const { result } = await product.cloud.invoke('report', { method: 'mine', input: {} }, caller)
		expect(result).toMatchObject({ ok: false, error: { code: 'NO_IDENTITY' } })
	}
})

test('photos that are not the caller’s own upload are refused', async () => {
	const before = product.snapshot()
	for (const photo of [
		'cloud://env.bucket/users/o-somebody-else/a.jpg',
		`cloud://env.bucket/users/${VILLAGER}/../o-somebody-else/a.jpg`,
		'cloud://env.bucket/reports/a.jpg',
	]) {
		const input = { clientKey: 'photo-key-1', category: 'water', photos: [photo] }
		expect(await product.call(VILLAGER, 'report', 'submit', input)).toMatchObject({
			ok: false,
			error: { code: 'FOREIGN_PHOTO', fields: { photos: expect.any(String) as string } },
		})
	}
	expect(product.snapshot()).toEqual(before)
})
