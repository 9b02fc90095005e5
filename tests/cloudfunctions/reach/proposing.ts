import { FIRST_CLERK, openidOf, phoneOf, type Somebody, type TwoTowns } from './two-towns'

export const TODAY = '2026-09-16'
export const DAY_MS = 24 * 3600_000
export const NEWCOMER = { name: '包银花', phone: '13800009001' }

export interface ProposalView {
	id: string
	state: string
	what: string
	details: string[]
	seconds: string[]
	holdsAt?: string
	mayConfirm: boolean
	mayStop: boolean
	givesCode: boolean
	decision?: { by?: string; reason?: string }
}

export const desk = (towns: TwoTowns, who: Somebody, areaCode: string, kind: string) => ({
	areaCode,
	post: kind,
	personId: towns.idOf(who),
})

export const endOf = (towns: TwoTowns, who: Somebody, areaCode: string, kind: string) => ({
	...desk(towns, who, areaCode, kind),
	lastDay: '2026-09-15',
})

export const appointing = (areaCode: string, kind: string, who: { name: string; phone: string }) => ({
	areaCode,
	post: kind,
	...who,
	kind: 'holder',
	from: TODAY,
})

/** Asks for what takes two; answers the proposal's id and what was said. */
export async function proposed(
	towns: TwoTowns,
	who: Somebody | typeof FIRST_CLERK,
	verb: string,
	input: unknown,
): Promise<{ id: string; said: string }> {
	const before = JSON.stringify(towns.inForce())
	const openid = who === FIRST_CLERK ? who : openidOf(who)
	const envelope = await towns.cloud.call(openid, 'roster', verb, input)
	expect(envelope).toMatchObject({ ok: false, error: { code: 'SECOND_NEEDED' } })
	expect(JSON.stringify(towns.inForce())).toBe(before)
	if (envelope.ok) throw new Error('not asked')
	return { id: envelope.error.fields?.['proposal'] ?? '', said: envelope.error.message }
}

export const view = async (
	towns: TwoTowns,
	who: Somebody,
	verb: string,
	input: unknown,
): Promise<ProposalView> => (await towns.ask(openidOf(who), 'roster', verb, input)) as ProposalView

/** The posts that somebody has today. */
export function postsOf(towns: TwoTowns, who: Somebody): string[] {
	const found = towns.inForce().find((one) => one.kind === 'person' && one.person.phone === phoneOf(who))
	if (found?.kind !== 'person') return []
	return found.person.posts.flatMap(({ post, to }) => (to === undefined || to >= TODAY ? [post] : []))
}

export const isBound = (towns: TwoTowns, who: Somebody): boolean =>
	towns.inForce().some((one) => one.kind === 'person' && one.keys.includes(`openid:${openidOf(who)}`))

/** What somebody was told, in one text. */
export async function toldTo(towns: TwoTowns, openid: string): Promise<string> {
	const { items } = (await towns.ask(openid, 'message', 'list', {})) as { items: { text: string }[] }
	return items.map(({ text }) => text).join('\n')
}
