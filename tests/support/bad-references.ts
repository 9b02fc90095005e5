import type { Method } from '../../cloudfunctions/rpc/method'
import {
	DEPUTY,
	GRID_1,
	GRID_2,
	GRID_LEADER,
	STRANGER,
	submitted,
	VERIFIER,
	VILLAGER,
	VILLAGER_2,
	walk,
	type ReportView,
} from './demo'
import type { MemoryProduct } from './memory-product'
import type { Expected } from './refused'

export type ReferenceKind =
	'unknown id' | 'foreign id' | 'stale version' | 'event not allowed' | 'missing reason'

/** A call of the right form that has to be refused all the same. */
export interface BadReference extends Expected {
	kind: ReferenceKind
}

type Bad = Omit<BadReference, 'kind'>

export const unknown = (bad: Bad): BadReference => ({ kind: 'unknown id', ...bad })
export const foreign = (bad: Bad): BadReference => ({ kind: 'foreign id', ...bad })

/** A good input of a method, and who may send it. */
export interface GoodInput {
	as: string
	input: Record<string, unknown>
}

/** Reports that the bad calls are about. */
export interface BadScene {
	/** Lies with the first grid's leader, and was changed since it came. */
	live: ReportView
	/** Like it, in the same grid. */
	other: ReportView
	/** Somebody else's, in another grid. */
	foreign: ReportView
	/** Its reporter took it back. */
	ended: ReportView
	/** Land, resolved: two bodies have to look. */
	toCheck: ReportView
	/** Its category wants a photo of the result. */
	toResolve: ReportView
}

export async function setBadScene(product: Pick<MemoryProduct, 'ask' | 'raw'>): Promise<BadScene> {
	const taken = async (category: string) =>
		walk(product, await submitted(product, { category }), [[GRID_LEADER, 'accept']])
	return {
		live: await walk(product, await submitted(product), [[GRID_LEADER, 'note', { note: '今天去看' }]]),
		other: await submitted(product),
		// Of a kind that neighbours see nothing of.
		foreign: await submitted(product, { category: 'dispute', text: '宅基地边界吵起来了' }, VILLAGER_2),
		ended: await walk(product, await submitted(product), [[VILLAGER, 'withdraw']]),
		toCheck: await walk(product, await taken('land'), [[GRID_LEADER, 'resolve', { note: '量过了' }]]),
		toResolve: await taken('rubbish'),
	}
}

const NOWHERE = '999999'
const NO_REPORT = 'no-such-report'
const FOREIGN_PHOTO = 'cloud://env.bucket/users/o-somebody-else/a.jpg'

/** What may be sent with photos of a report that nobody has accepted. */
const TAKEN_AT_ONCE: readonly string[] = ['accept', 'settle', 'note', 'add']

/** Every way in which a report's method can be called of the wrong report, at the wrong time, or without a reason. */
export function badReferences(
	verb: string,
	method: Method,
	good: GoodInput,
	scene: BadScene,
): BadReference[] {
	const { live, ended } = scene
	const { as, input } = good
	const has = (field: string): boolean => field in input
	const on = ({ id, version }: Pick<ReportView, 'id' | 'version'>, more: object = {}) => ({
		...input,
		id,
		...(has('version') && { version }),
		...(has('into') && { into: scene.other.id }),
		...more,
	})
	const all: BadReference[] = []
	const add = (kind: ReferenceKind, why: string, code: string, bad: object, field?: string, by = as): void =>
		void all.push({ kind, why, as: by, input: bad, code, ...(field !== undefined && { field }) })

	if (has('id')) {
		add('unknown id', 'no such report', 'NOT_FOUND', on({ id: NO_REPORT, version: 1 }))
		const outsiders = method.roles.includes('staff') ? [STRANGER, VILLAGER_2, DEPUTY] : [STRANGER, VILLAGER_2]
		for (const by of outsiders)
			add('foreign id', `a report of others, by ${by}`, 'NO_PERMISSION', on(live), undefined, by)
	}
	if (has('id') && has('version')) {
		add('stale version', 'what was', 'STALE_VERSION', on({ ...live, version: live.version - 1 }))
		add('stale version', 'what never was', 'STALE_VERSION', on({ ...live, version: live.version + 1 }))
	}
	// What is kept is kept in any state.
	if (method.errors.includes('EVENT_NOT_ALLOWED') && verb !== 'hold') {
		// What ended by a withdrawal is what a reinstatement is for.
		const notItsTurn = verb === 'reinstate' ? live : ended
		add('event not allowed', 'not its turn', 'EVENT_NOT_ALLOWED', on(notItsTurn))
	}
	if (has('into')) {
		add('unknown id', 'into nothing', 'NOT_FOUND', on(live, { into: NO_REPORT }), 'into')
		add('foreign id', 'into one of others', 'NO_PERMISSION', on(live, { into: scene.foreign.id }))
	}
	if (has('to')) {
		const nowhere = { areaCode: NOWHERE, post: 'gridLeader' }
		add('unknown id', 'to nowhere', 'NOT_FOUND', on(live, { to: nowhere }), 'to')
	}
	if (has('coHandlers')) {
		const nowhere = { areaCode: NOWHERE, post: 'gridLeader' }
		add('unknown id', 'helped by nobody', 'NOT_FOUND', on(live, { coHandlers: [nowhere] }), 'coHandlers')
		const foreign = { areaCode: GRID_2, post: 'gridLeader' }
		const toOwn = { to: { areaCode: GRID_1, post: 'gridLeader' }, coHandlers: [foreign] }
		const byClerk = { ...toOwn, coHandlers: [{ areaCode: GRID_1, post: 'clerk' }] }
		add('foreign id', 'helped by a clerk', 'HELPER_OUT_OF_REACH', on(live, byClerk), 'coHandlers')
		add('foreign id', 'helped by another grid', 'HELPER_OUT_OF_REACH', on(live, toOwn), 'coHandlers')
		add('foreign id', 'to another grid', 'TARGET_OUT_OF_REACH', on(live, { to: foreign }), 'to')
	}
	if (has('desk')) {
		const at = (areaCode: string) => ({ ...input, desk: { areaCode, post: 'gridLeader' } })
		add('unknown id', 'a desk of no area', 'NO_PERMISSION', at(NOWHERE))
		add('foreign id', 'a desk of others', 'NO_PERMISSION', at(GRID_2))
		if (has('version')) add('stale version', 'what never was', 'STALE_VERSION', { ...input, version: 7 })
	}
	if (has('areaCode')) {
		const of = (code: string) => ({ ...on(live), areaCode: code })
		add('unknown id', 'of no area', 'TARGET_OUT_OF_REACH', of(NOWHERE), 'areaCode')
		add('foreign id', 'of another grid', 'TARGET_OUT_OF_REACH', of(GRID_2), 'areaCode')
	}
	// Whether it is its turn comes before its files.
	const isTurn = !method.errors.includes('EVENT_NOT_ALLOWED') || TAKEN_AT_ONCE.includes(verb)
	if (has('photos')) {
		const bad = { ...(has('id') ? on(live) : input), photos: [FOREIGN_PHOTO] }
		const photoCode = (code: string): [string, object, string?] =>
			isTurn ? [code, bad, 'photos'] : ['EVENT_NOT_ALLOWED', bad]
		add('foreign id', 'a photo of others', ...photoCode('FOREIGN_PHOTO'))
		// A submit asks first whether its sender may report for somebody else.
		const gone = { ...bad, photos: [`cloud://env.bucket/users/${as}/never-sent.jpg`] }
		if (has('id') && isTurn) add('unknown id', 'a photo that is not there', 'NO_PHOTO', gone, 'photos')
	}
	if (has('voice')) {
		const said = (path: string) => ({
			...(has('id') ? on(live) : input),
			voice: { fileId: `cloud://env.bucket/users/${path}`, seconds: 9 },
		})
		const voiceCode = (bad: object): [string, object, string?] =>
			isTurn ? ['NO_VOICE', bad, 'voice'] : ['EVENT_NOT_ALLOWED', bad]
		add('foreign id', 'a recording of others', ...voiceCode(said('o-somebody-else/a.mp3')))
		if (has('id') && isTurn)
			add('unknown id', 'a recording that is not there', ...voiceCode(said(`${as}/never-sent.mp3`)))
	}
	const nothingSaid = (report: ReportView) => ({ id: report.id, version: report.version })
	const unsaid: Record<string, [by: string, bad: object, field: string]> = {
		settle: [GRID_LEADER, nothingSaid(live), 'note'],
		verify: [VERIFIER, nothingSaid(scene.toCheck), 'note'],
		resolve: [GRID_LEADER, { ...nothingSaid(scene.toResolve), note: '清走了' }, 'photos'],
		submit: [VILLAGER, { clientKey: 'nothing-said', category: 'water' }, 'text'],
	}
	const [by, bad, field] = unsaid[verb] ?? []
	if (bad) add('missing reason', 'nothing said', 'MISSING_INPUT', bad, field, by)
	return all
}
