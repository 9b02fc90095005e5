import { DEFAULT_CATEGORIES } from '#shared/report/default-categories'
import { contract } from '../../cloudfunctions/modules/contract'
import type { Method } from '../../cloudfunctions/rpc/method'
import type { GoodInput } from './bad-references'
import { DISPATCHER, GRID_1, GRID_LEADER, VILLAGE_LEADER, VILLAGER } from './demo'
import { GOOD_REPORTS } from './good-report-inputs'
import { GOOD_VISITS } from './good-visit-inputs'
import { CLERK, TEST_DAY } from './product'
import { ROSTER_MOVES } from './roster-moves'

const PERIOD = { from: '2026-09-01', to: '2026-09-30' }
const CATEGORY = {
	code: 'own-1',
	name: '浇地',
	hint: '机井坏了',
	icon: 'irrigation',
	class: 'emergency',
	terms: { accept: { unit: 'minutes', count: 5 }, total: { unit: 'minutes', count: 60 } },
	owner: 'gridLeader',
	coHandlers: ['police'],
	private: false,
	checkedBy: 'oneOther',
	photoToResolve: true,
	questions: [{ code: 'count', text: '有几只？', kind: 'number', min: 1, max: 99, unit: '只' }],
	order: 7,
	active: true,
}
const MEMBER = { householdId: 'h1', memberId: 'm1' }

const ROSTER_FILE = { name: '名册.xlsx', fileId: 'cloud://lianxin.x/users/y/z.xlsx' }
const CHOICE = { name: '网格', kind: 'area' }
const HEADER_KEY = 'a'.repeat(64)

/** Of the right form, and no file's. */
const NO_IMPORT = '0'.repeat(32)

/** An input of the right form for every method, and who sends it. */
const GOOD: Readonly<Record<string, GoodInput>> = {
	'account.show': { as: VILLAGER, input: {} },
	'account.uploads': { as: VILLAGER, input: { key: 'good-uploads', endings: ['.jpg', ''] } },
	'account.bindPost': { as: VILLAGER, input: { code: '12345678', name: '包玉山' } },
	'account.bindPhone': { as: VILLAGER, input: { code: 'local-phone-00000000' } },
	'account.phoneNumber': { as: VILLAGER, input: { code: 'local-phone-00000000' } },
	'account.portrait': { as: GRID_LEADER, input: {} },
	'account.setPortrait': {
		as: GRID_LEADER,
		input: { fileId: `cloud://env.bucket/users/${GRID_LEADER}/a.jpg` },
	},
	'account.kept': { as: VILLAGER, input: {} },
	'account.looks': { as: VILLAGER, input: { cursor: 'x' } },
	'account.ownReports': { as: VILLAGER, input: { cursor: 'x' } },
	'account.forget': { as: VILLAGER, input: { cursor: 'x' } },
	'account.dropPortrait': { as: GRID_LEADER, input: {} },
	'calendar.show': { as: CLERK, input: {} },
	'calendar.hours': { as: CLERK, input: { areaCode: GRID_1 } },
	'calendar.save': {
		as: CLERK,
		input: {
			version: 0,
			year: { year: 2027, source: '国办通知', off: ['2027-01-01'], working: ['2027-01-09'] },
			hours: { areaCode: GRID_1, weekdays: [1, 2], spans: [{ from: 480, to: 720 }] },
			inherit: GRID_1,
		},
	},
	'card.show': { as: VILLAGER, input: { doorCode: 'JHPP-BSXX-VZBX', areaCode: GRID_1 } },
	'card.sheet': { as: CLERK, input: { areaCode: GRID_1, withAddress: true, cursor: `${GRID_1}/1` } },
	'category.list': { as: VILLAGER, input: { retired: true } },
	'category.show': { as: CLERK, input: { code: 'water', version: 0 } },
	'category.arrange': {
		as: CLERK,
		input: { version: 0, codes: DEFAULT_CATEGORIES.map(({ code }) => code).reverse() },
	},
	'category.save': { as: CLERK, input: { version: 0, category: CATEGORY } },
	'roster.namings': { as: CLERK, input: {} },
	'roster.health': { as: CLERK, input: {} },
	'roster.saveNamings': {
		as: CLERK,
		input: {
			version: 0,
			levels: [{ name: '独贵龙', level: 'grid' }],
			posts: [{ name: '护林员', post: 'gridMember' }],
		},
	},
	'category.versions': { as: CLERK, input: { cursor: '1' } },
	'household.bind': {
		as: VILLAGER,
		input: {
			doorCode: 'JHPP-BSXX-VZBX',
			name: '高志强',
			phone: '13800000888',
			oneTimeCode: '123456789012',
		},
	},
	'household.find': { as: GRID_LEADER, input: { text: '1组1号' } },
	'household.list': { as: GRID_LEADER, input: { cursor: 'x' } },
	'household.show': { as: GRID_LEADER, input: { householdId: 'h1' } },
	'household.leave': { as: VILLAGER, input: { householdId: 'h1' } },
	'household.letGo': { as: VILLAGER, input: MEMBER },
	'household.issueCode': { as: GRID_LEADER, input: { householdId: 'h1' } },
	'household.pending': { as: GRID_LEADER, input: {} },
	'household.confirm': { as: GRID_LEADER, input: MEMBER },
	'household.refuse': { as: GRID_LEADER, input: MEMBER },
	'message.list': { as: VILLAGER, input: { cursor: '1.x' } },
	'message.unread': { as: VILLAGER, input: {} },
	'message.read': { as: VILLAGER, input: { ids: ['some-message'], all: true } },
	'message.changed': { as: VILLAGER, input: { mark: '0123abcd' } },
	'message.templates': { as: VILLAGER, input: {} },
	'message.consent': {
		as: VILLAGER,
		input: { clientKey: 'bad-input-key', answers: [{ template: 'progress', answer: 'accept' }] },
	},
	'place.search': { as: VILLAGER, input: { text: '平安村', homeCode: GRID_1 } },
	'place.children': { as: VILLAGER, input: { areaCode: GRID_1 } },
	'print.cards': { as: CLERK, input: { areaCode: GRID_1, withAddress: true, cursor: `${GRID_1}/1` } },
	'rates.show': { as: VILLAGE_LEADER, input: { areaCode: GRID_1, ...PERIOD } },
	'rates.reports': {
		as: VILLAGE_LEADER,
		input: { areaCode: GRID_1, ...PERIOD, rate: 'response', counted: 'met', cursor: '1.x' },
	},
	'roster.open': { as: CLERK, input: { name: '名册.xlsx', digest: 'a'.repeat(64) } },
	'roster.put': {
		as: CLERK,
		input: { importId: NO_IMPORT, part: 0, sheets: [], rows: [], problems: [], notices: [] },
	},
	'roster.look': { as: CLERK, input: { ...ROSTER_FILE, choices: [CHOICE] } },
	'roster.readList': { as: DISPATCHER, input: { ...ROSTER_FILE, areaCode: GRID_1, choices: [CHOICE] } },
	'roster.recall': { as: CLERK, input: { keys: [HEADER_KEY] } },
	'roster.remember': {
		as: CLERK,
		input: { choices: [{ key: HEADER_KEY, kind: 'area', under: HEADER_KEY }] },
	},
	'roster.read': { as: CLERK, input: { ...ROSTER_FILE, choices: [CHOICE] } },
	'roster.check': { as: CLERK, input: { importId: NO_IMPORT } },
	'roster.differences': { as: CLERK, input: { importId: NO_IMPORT, cursor: '-1.50' } },
	'roster.import': { as: CLERK, input: { importId: NO_IMPORT } },
	'roster.changes': { as: CLERK, input: {} },
	'roster.undo': { as: CLERK, input: { version: 7 } },
	'roster.area': { as: CLERK, input: { areaCode: GRID_1, day: TEST_DAY } },
	...Object.fromEntries(
		Object.entries(ROSTER_MOVES).map(([verb, input]) => [`roster.${verb}`, { as: CLERK, input }]),
	),
	'roster.gaps': { as: CLERK, input: { areaCode: GRID_1, cursor: 'x' } },
	'roster.people': { as: CLERK, input: { text: '白玉' } },
	'roster.binding': { as: CLERK, input: { phone: '13800000010' } },
	'roster.unbind': { as: CLERK, input: { phone: '13800000010' } },
	'roster.issueCode': { as: CLERK, input: { phone: '13800000010' } },
	'roster.proposals': { as: CLERK, input: { over: true, cursor: '1.x' } },
	'roster.waiting': { as: CLERK, input: {} },
	'roster.proposal': { as: CLERK, input: { id: NO_IMPORT } },
	'roster.confirm': { as: CLERK, input: { id: NO_IMPORT } },
	'roster.decline': { as: CLERK, input: { id: NO_IMPORT, reason: '不妥' } },
	'roster.stop': { as: CLERK, input: { id: NO_IMPORT, reason: '不妥' } },
	'roster.beginning': { as: CLERK, input: {} },
	...GOOD_VISITS,
	...GOOD_REPORTS,
}

/** Every method, with a good input; one that has none fails here. */
export const METHODS = Object.entries(contract).flatMap(([noun, verbs]) =>
	Object.entries<Method>(verbs).map(([verb, method]) => {
		const name = `${noun}.${verb}`
		const good = GOOD[name]
		if (!good) throw new Error(`no good input for ${name}`)
		return { name, noun, verb, method, good }
	}),
)
