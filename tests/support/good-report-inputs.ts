import type { GoodInput } from './bad-references'
import { DISPATCHER, GRID_1, GRID_LEADER, VILLAGE_LEADER, VILLAGER } from './demo'
import { CLERK } from './product'

const EVENT = { id: 'some-report', version: 1 }
const QUESTION = {
	text: '水管',
	category: 'water',
	state: 'open',
	from: '2026-11-01',
	to: '2026-11-30',
} as const
const voiceOf = (openid: string) => ({ fileId: `cloud://env.bucket/users/${openid}/said.mp3`, seconds: 23 })
const VOICE = voiceOf(VILLAGER)
const WORDS = { note: '修好了', photos: [] }
const SAID = { ...WORDS, voice: voiceOf(GRID_LEADER) }
const VERDICT = { solved: 'yes', satisfied: 'yes', note: '谢谢' }
const ANSWERS = [{ question: 'degrees', value: 13 }]
const OWN_DESK = { areaCode: GRID_1, post: 'gridLeader' }

/** An input of the right form for every method of reports, and who sends it. */
export const GOOD_REPORTS: Readonly<Record<string, GoodInput>> = {
	'report.categories': { as: VILLAGER, input: {} },
	'report.submit': {
		as: VILLAGER,
		input: {
			clientKey: 'bad-input-key',
			category: 'water',
			text: '停水了',
			photos: [],
			voice: VOICE,
			place: { areaCode: GRID_1 },
			placeNote: '学校后面',
			answers: ANSWERS,
			contact: { name: '高志强', phone: '13800000888' },
			onBehalf: { name: '包玉山', phone: '13800000999' },
		},
	},
	'report.show': { as: VILLAGER, input: { id: 'some-report' } },
	'report.mine': { as: VILLAGER, input: { ...QUESTION, cursor: '1.x' } },
	'report.inbox': { as: GRID_LEADER, input: { view: 'waiting', cursor: '1.x' } },
	'report.inboxCounts': { as: GRID_LEADER, input: {} },
	'report.search': { as: GRID_LEADER, input: { ...QUESTION, cursor: '1.x' } },
	'report.ofHousehold': { as: GRID_LEADER, input: { householdId: 'h1', cursor: '1.x' } },
	'report.targets': { as: GRID_LEADER, input: { id: 'some-report' } },
	'report.phrases': { as: GRID_LEADER, input: { desk: OWN_DESK } },
	'report.savePhrases': {
		as: GRID_LEADER,
		input: { desk: OWN_DESK, version: 0, phrases: { accept: ['收到'], note: [], resolve: [], reject: [] } },
	},
	'report.accept': { as: GRID_LEADER, input: { ...EVENT, ...SAID } },
	'report.assign': {
		as: GRID_LEADER,
		input: { ...EVENT, to: { areaCode: GRID_1, post: 'gridMember' }, coHandlers: [], note: '请去看看' },
	},
	'report.return': { as: GRID_LEADER, input: { ...EVENT, reason: '不归网格管' } },
	'report.escalate': { as: GRID_LEADER, input: { ...EVENT, reason: '网格里办不了' } },
	'report.reject': {
		as: GRID_LEADER,
		input: { ...EVENT, rejectReason: 'notOurs', note: '请到派出所办' },
	},
	'report.appeal': { as: VILLAGER, input: { ...EVENT, reason: '派出所说归村里' } },
	'report.reopen': { as: VILLAGER, input: { ...EVENT, reason: '又漏了' } },
	'report.supervise': { as: GRID_LEADER, input: { ...EVENT, note: '请今天到现场' } },
	'report.start': { as: GRID_LEADER, input: { ...EVENT, ...WORDS } },
	'report.settle': { as: GRID_LEADER, input: { ...EVENT, ...SAID } },
	'report.note': { as: GRID_LEADER, input: { ...EVENT, ...SAID } },
	'report.add': {
		as: VILLAGER,
		input: {
			...EVENT,
			note: '水已经流到院子里了',
			photos: [],
			voice: VOICE,
			placeText: '东头第二家',
			point: { lng: 121.9, lat: 46.1, name: '小卖部' },
			phone: '13800000888',
			answers: ANSWERS,
		},
	},
	'report.urge': { as: VILLAGER, input: EVENT },
	'report.unsolved': { as: VILLAGER, input: { ...EVENT, reason: '我家还是没水' } },
	'report.reinstate': { as: VILLAGER, input: EVENT },
	'report.share': { as: VILLAGER, input: EVENT },
	'report.unshare': { as: VILLAGER, input: EVENT },
	'report.hide': { as: GRID_LEADER, input: { ...EVENT, reason: '写了别人家的事' } },
	'report.unhide': { as: GRID_LEADER, input: { ...EVENT, reason: '核对过了' } },
	'report.hold': { as: CLERK, input: { ...EVENT, days: 365, reason: '土地纠纷' } },
	'report.endHold': { as: CLERK, input: { ...EVENT, reason: '调解好了' } },
	'report.dismiss': { as: GRID_LEADER, input: { ...EVENT, reason: '同一个人乱报' } },
	'report.restore': { as: GRID_LEADER, input: EVENT },
	'report.flood': { as: GRID_LEADER, input: { id: 'some-report', kind: 'sender' } },
	'report.dismissFlood': {
		as: GRID_LEADER,
		input: { id: 'some-report', kind: 'sender', reason: '同一个人乱报', placeSeen: 'called' },
	},
	'report.restoreFlood': { as: GRID_LEADER, input: { id: 'some-report', kind: 'sender' } },
	'report.askExtension': { as: GRID_LEADER, input: { ...EVENT, amount: 2, reason: '缺配件' } },
	'report.grantExtension': { as: GRID_LEADER, input: { ...EVENT, ...WORDS } },
	'report.refuseExtension': { as: GRID_LEADER, input: { ...EVENT, reason: '配件已到' } },
	'report.suspend': { as: GRID_LEADER, input: { ...EVENT, days: 3, reason: '等天暖' } },
	'report.ask': { as: GRID_LEADER, input: { ...EVENT, note: '哪一间？' } },
	'report.answer': { as: VILLAGER, input: { ...EVENT, note: '东屋', photos: [], voice: VOICE } },
	'report.resume': { as: GRID_LEADER, input: { ...EVENT, ...WORDS } },
	'report.resolve': { as: GRID_LEADER, input: { ...EVENT, ...SAID } },
	'report.told': { as: GRID_LEADER, input: { ...EVENT, ...WORDS } },
	'report.nameVerifier': {
		as: VILLAGE_LEADER,
		input: { ...EVENT, to: { areaCode: GRID_1, post: 'verifier' }, personId: 'p' },
	},
	'report.verifiers': { as: VILLAGE_LEADER, input: { id: 'r' } },
	'report.heard': { as: GRID_LEADER, input: { ...EVENT, ...VERDICT } },
	'report.confirm': { as: VILLAGER, input: { ...EVENT, ...VERDICT } },
	'report.rework': { as: VILLAGER, input: { ...EVENT, reason: '还在漏' } },
	'report.rate': { as: VILLAGER, input: { ...EVENT, ...VERDICT } },
	'report.verify': { as: GRID_LEADER, input: { ...EVENT, ...WORDS } },
	'report.join': { as: VILLAGER, input: EVENT },
	'report.merge': { as: GRID_LEADER, input: { ...EVENT, into: 'other-report', note: '同一根主管' } },
	'report.unmerge': { as: DISPATCHER, input: { ...EVENT, note: '不是同一处' } },
	'report.nearby': { as: VILLAGER, input: { category: 'water', cursor: '1.x' } },
	'report.alike': { as: GRID_LEADER, input: { id: 'some-report', cursor: '1.x' } },
	'report.desk': { as: DISPATCHER, input: { section: 'overdue', cursor: '1.x' } },
	'report.withdraw': { as: VILLAGER, input: { ...EVENT, reason: '自己解决了' } },
}
