import type { ReportEvent } from '#shared/life/event'
import type { Report } from '#shared/life/report'
import type { Supplied, Target } from '../../../../../../cloudfunctions/modules/reports/life/situation'
import type { Desk } from '#shared/roster/desk'
import type { Tenure } from '#shared/roster/tenure'
import { at } from './moments'
import type { Roster } from './roster'
import type { Scene } from './situations'

/** An event, and the input that tells one way of sending it from another. */
export interface Act {
	event: ReportEvent
	supply?: (scene: Scene) => Partial<Supplied>
}

const targetAt = (desk: Desk, roster: Roster): Target => ({ desk, area: roster.area(desk.areaCode) })
/** Where it lies; of a grid that is gone, the village stands in for it. */
const ownTarget = ({ report: { state }, roster }: Scene): Target => {
	const area = roster.chain(state.ownerPath).at(-1)
	return { desk: state.owner, area: area ?? roster.area('柳村') }
}
const to =
	(desk: Desk) =>
	({ roster }: Scene): Partial<Supplied> => ({ target: targetAt(desk, roster) })
const into =
	(other: (scene: Scene) => Partial<Report>) =>
	(scene: Scene): Partial<Supplied> => ({ other: { ...otherReport(scene), ...other(scene) } })

const helpFromFar = ({ roster }: Scene): Partial<Supplied> => ({
	coHandlers: [targetAt({ areaCode: '东格', post: 'gridLeader' }, roster)],
})

const tenureOf = (name: string): Tenure => ({
	personId: `p-${name}`,
	name,
	phone: '13800000000',
	kind: 'holder',
	from: '2026-01-01',
	leaves: [],
})
const naming =
	(desk: Desk, name = 'somebody') =>
	({ roster }: Scene): Partial<Supplied> => ({
		verifier: { ...targetAt(desk, roster), person: tenureOf(name) },
	})

const plain = (event: ReportEvent): Act => ({ event })

/** Everything that is tried: each event, and where the input decides, each kind of it. */
export const ACTS: Readonly<Record<string, Act>> = {
	accept: plain('accept'),
	'assign to the police': { event: 'assign', supply: to({ areaCode: '一格', post: 'police' }) },
	'assign to its own desk': {
		event: 'assign',
		supply: (scene) => ({ target: ownTarget(scene) }),
	},
	'assign to the sibling grid': { event: 'assign', supply: to({ areaCode: '二格', post: 'gridLeader' }) },
	'assign to an empty desk': { event: 'assign', supply: to({ areaCode: '一格', post: 'unitLeader' }) },
	'assign to the clerk': { event: 'assign', supply: to({ areaCode: '柳村', post: 'clerk' }) },
	'assign to who gave it up twice': { event: 'assign', supply: to({ areaCode: '一格', post: 'property' }) },
	'assign to the police with help from far': {
		event: 'assign',
		supply: (scene) => ({ ...to({ areaCode: '一格', post: 'police' })(scene), ...helpFromFar(scene) }),
	},
	'assign to its own desk with help from far': {
		event: 'assign',
		supply: (scene) => ({ target: ownTarget(scene), ...helpFromFar(scene) }),
	},
	return: plain('return'),
	escalate: plain('escalate'),
	start: plain('start'),
	settle: plain('settle'),
	reject: plain('reject'),
	appeal: plain('appeal'),
	note: plain('note'),
	'add words': plain('add'),
	'add a place and a phone': {
		event: 'add',
		supply: () => ({ addition: { place: { text: '东头第二家' }, phone: '13800000009' } }),
	},
	urge: plain('urge'),
	'ask for a day more': plain('askExtension'),
	'ask for eight days more': { event: 'askExtension', supply: () => ({ amount: 8 }) },
	grantExtension: plain('grantExtension'),
	refuseExtension: plain('refuseExtension'),
	'suspend for a day': plain('suspend'),
	'suspend for 31 days': { event: 'suspend', supply: () => ({ days: 31 }) },
	ask: plain('ask'),
	answer: plain('answer'),
	resume: plain('resume'),
	resolve: plain('resolve'),
	told: plain('told'),
	'heard that it is solved': plain('heard'),
	'heard that it is not': {
		event: 'heard',
		supply: () => ({ rating: { solved: 'no', satisfied: 'fairly' } }),
	},
	confirm: plain('confirm'),
	verify: plain('verify'),
	'name one of the town': { event: 'nameVerifier', supply: naming({ areaCode: '镇', post: 'dispatcher' }) },
	'name one of the property': {
		event: 'nameVerifier',
		supply: naming({ areaCode: '一格', post: 'property' }),
	},
	'name one from far': { event: 'nameVerifier', supply: naming({ areaCode: '东格', post: 'gridLeader' }) },
	'name who handled it': {
		event: 'nameVerifier',
		supply: naming({ areaCode: '柳村', post: 'verifier' }, 'verifier-who-handled'),
	},
	'name one of the same body': {
		event: 'nameVerifier',
		supply: (scene) => ({ verifier: { ...ownTarget(scene), person: tenureOf('somebody') } }),
	},
	rework: plain('rework'),
	unsolved: plain('unsolved'),
	rate: plain('rate'),
	reopen: plain('reopen'),
	supervise: plain('supervise'),
	join: plain('join'),
	merge: plain('merge'),
	'merge into itself': { event: 'merge', supply: into(({ report: { id } }) => ({ id })) },
	'merge into a merged one': {
		event: 'merge',
		supply: into((scene) => ({
			state: {
				...otherReport(scene).state,
				status: 'merged',
				mergedInto: { id: 'r5', number: '20261117-00005', at: at('11-17 09:00'), was: 'reported' },
			},
		})),
	},
	'merge into an ended one': { event: 'merge', supply: into((scene) => closed(otherReport(scene))) },
	'merge into an unlike one': {
		event: 'merge',
		supply: into(({ report: { category } }) => ({ category: { ...category, code: 'unlike' } })),
	},
	'merge into one far away': {
		event: 'merge',
		supply: into(({ roster }) => ({ place: { path: roster.area('东格').path } })),
	},
	unmerge: plain('unmerge'),
	takeIn: plain('takeIn'),
	letGo: { event: 'letGo', supply: into(() => ({ id: 'r8' })) },
	close: plain('close'),
	withdraw: plain('withdraw'),
	reinstate: plain('reinstate'),
	share: plain('share'),
	unshare: plain('unshare'),
	hide: plain('hide'),
	unhide: plain('unhide'),
	dismiss: { event: 'dismiss', supply: () => ({ placeSeen: 'called' }) },
	'dismiss unseen': plain('dismiss'),
	restore: plain('restore'),
	hold: plain('hold'),
	endHold: plain('endHold'),
}

/** Everything that any event could need, so that only situation and sender decide. */
export function everything(scene: Scene): Supplied {
	return {
		note: '已处理',
		reason: '不归我管',
		rejectReason: 'notOurs',
		days: 1,
		amount: 1,
		photos: ['cloud://x/users/me/a.jpg'],
		rating: { solved: 'yes', satisfied: 'yes' },
		target: targetAt({ areaCode: '一格', post: 'police' }, scene.roster),
		coHandlers: [targetAt({ areaCode: '一格', post: 'property' }, scene.roster)],
		other: otherReport(scene),
	}
}

/** Somebody reported the like in the grid beside, earlier, and it is due earlier. */
function otherReport({ report, roster }: Scene): Report {
	const { state } = report
	const total = { startedAt: at('11-16 09:00'), dueAt: at('11-17 18:00'), stoppedAt: null }
	return {
		...report,
		id: 'r7',
		number: '20261117-00007',
		place: { path: roster.area('二格').path },
		state: { ...state, status: 'processing', clocks: { stage: null, total } },
	}
}

function closed(report: Report): Partial<Report> {
	return { state: { ...report.state, status: 'closed' } }
}

const SPOKEN = { fileId: 'cloud://x/users/me/a.mp3', seconds: 9 }

/** One thing left out of everything, or filled in wrong. */
export const LACKS: Readonly<Record<string, (all: Supplied) => Supplied>> = {
	'no words': ({ note: _, ...rest }) => rest,
	'blank words': (all) => ({ ...all, note: '  ' }),
	'no photo': ({ photos: _, ...rest }) => rest,
	'neither words nor photo': ({ note: _, photos: __, ...rest }) => rest,
	'no words but spoken': ({ note: _, ...rest }) => ({ ...rest, voice: SPOKEN }),
	'nothing but spoken': ({ note: _, photos: __, ...rest }) => ({ ...rest, voice: SPOKEN }),
	'no reason': ({ reason: _, ...rest }) => rest,
	'blank reason': (all) => ({ ...all, reason: '  ' }),
	'no reject reason': ({ rejectReason: _, ...rest }) => rest,
	'no days': ({ days: _, ...rest }) => rest,
	'no amount': ({ amount: _, ...rest }) => rest,
	'no rating': ({ rating: _, ...rest }) => rest,
	'not solved': (all) => ({ ...all, rating: { solved: 'no', satisfied: 'no' } }),
	'no verifier': ({ verifier: _, ...rest }) => rest,
	'no target': ({ target: _, ...rest }) => rest,
	'no other report': ({ other: _, ...rest }) => rest,
}
