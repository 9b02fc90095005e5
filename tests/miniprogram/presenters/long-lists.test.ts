import { fakeWx, ok, type FakeWx } from '../../support/fake-wx'
import { pageOf } from '../../support/page-of'

/** An eighth of what WeChat's audit takes. */
const MOST_BYTES = 32 * 1024
const COUNT = 240

let phone: FakeWx
beforeEach(() => {
	phone = fakeWx()
})

const NAME = '阿拉坦其其格'
const PLACE = '科尔沁镇柳树川村第十二网格'
const at = '2026-03-10T10:00:00+08:00'
const household = (id: number) => ({
	id: `0f1e2d3c4b5a69788796a5b4c3d2e1f0${id}`,
	number: String(id),
	address: '科尔沁镇巴达仍贵街道兴科社区康庄小区12号楼3单元602室',
	head: NAME,
	place: PLACE,
	phone: '13800000010',
})
const area = { code: '152221100209', name: '柳树川村', level: 'village' }
const clerk = { person: { id: 'p', name: NAME, posts: [{ post: 'clerk', title: '管理员', area }] } }

/** A page with a list: what it asks, how much one part of it has, and what else it asks. */
interface LongList {
	page: string
	method: string
	part: number
	item: (id: number) => object
	around?: object
	others?: Readonly<Record<string, object>>
}

const LISTS: LongList[] = [
	{
		page: 'pages/messages',
		method: 'message.list',
		part: 20,
		item: (id) => ({
			id: `message-${id}`,
			// Every third is an earlier message of a report that is shown already.
			reportId: `report-${id % 3 === 2 ? Math.floor(id / 2) : id}`,
			at,
			reader: 'staff',
			text: `${PLACE}的网格长${NAME}没有在时限内受理，超时上呈给柳树川村负责人，请在今天18:00以前受理`,
			about: { words: '水'.repeat(60), place: PLACE },
			read: false,
		}),
		around: { unread: 99 },
		others: { 'message.templates': { templates: [] }, 'account.show': clerk },
	},
	{
		page: 'packages/visits/missing',
		method: 'visit.missing',
		part: 100,
		item: (id) => ({ household: household(id), channels: ['door', 'phone'], again: true, last: at }),
	},
	{
		page: 'packages/visits/pairs',
		method: 'pair.list',
		part: 60,
		item: (id) => ({
			household: household(id),
			name: NAME,
			phone: '13800000010',
			from: '2026-01-01',
			before: [{ name: NAME, phone: '13800000011', from: '2025-01-01', to: '2025-12-31' }],
		}),
		others: { 'account.show': clerk, 'pair.claims': { items: [] }, 'place.children': { children: [] } },
	},
	{
		page: 'packages/visits/rounds',
		method: 'visit.rounds',
		part: 50,
		item: (id) => ({
			person: { id: `person-${id}`, name: NAME },
			area: PLACE,
			round: {
				planId: 'plan',
				name: '下沉',
				of: 15,
				days: [],
				checkpoints: Array.from({ length: 6 }, () => ({ name: '东山防火检查站', at })),
			},
			last: at,
		}),
	},
	{
		page: 'packages/visits/drawn',
		method: 'plan.drawn',
		part: 50,
		item: (id) => ({ household: household(id), place: PLACE, visit: { at, outcome: 'done' } }),
		around: { plan: { to: { draw: { count: 240, seed: '20260301' } } } },
	},
	{
		page: 'packages/visits/due',
		method: 'visit.due',
		part: COUNT,
		item: (id) => ({
			household: household(id),
			plans: [
				{
					id: 'plan',
					name: '高龄独居老人每月走访',
					channels: ['door', 'phone'],
					to: '2026-03-31',
					questions: [],
				},
			],
			since: '2026-03-01',
			late: true,
		}),
		others: { 'account.show': clerk },
	},
	{
		page: 'packages/staff/houses',
		method: 'household.list',
		part: COUNT,
		item: (id) => {
			const { number, address, place, phone: own } = household(id)
			const members = ['张**', '李*']
			return {
				householdId: `h${id}`,
				number,
				address,
				place,
				phone: own,
				headName: '张**',
				doorCode: 'HHVW-WXQN-47GZ',
				members,
			}
		},
	},
]

test.each(LISTS)('$page: of 240 no step hands over more than 32 KB', async (list) => {
	const { page: name, method, part, item, around = {}, others = {} } = list
	for (const [other, data] of Object.entries(others)) phone.answer(other, () => ok(data))
	phone.answer(method, (input) => {
		const { cursor = '0' } = input as { cursor?: string }
		const from = Number(cursor)
		const items = Array.from({ length: Math.min(part, COUNT - from) }, (_, index) => item(from + index))
		return ok({ items, ...around, ...(from + part < COUNT && { cursor: String(from + part) }) })
	})
	const page = pageOf(() => {
		jest.requireActual(`../../../miniprogram/${name}/index`)
	})
	await page.call('load')
	const shown = (): number => (page.data['lines'] as object[]).length
	for (let before = 0; shown() > before;) {
		before = shown()
		await page.call('onReachBottom')
	}
	expect(page.data).toMatchObject({ state: { phase: 'ready' } })
	expect(shown()).toBeGreaterThanOrEqual(160)
	if (process.env['SIZES'] !== undefined) console.log(name, shown(), page.sizes.join(' '))
	expect(Math.max(...page.sizes)).toBeLessThanOrEqual(MOST_BYTES)
})
