import type { Output } from '../../../../cloudfunctions/modules/contract'
import { MemoryReports } from '../../../support/memory-ports/report-store'
import { answerOf, cardOf, routeOf, seatsOf } from './answers'
import { EVERYBODY, GRIDS, PLACES, SEATS, type Somebody } from './county'
import { includes } from './facts'
import { CLERK, VILLAGER, type World } from './world'

const CATEGORIES = ['land', 'safety', 'property'] as const

type Card = Output<'card', 'show'>
type AreaView = Output<'roster', 'area'>
type Report = Output<'report', 'show'>['report']

/** How often the product and the facts were held against each other; `shut`: calls of people who have no post that day. */
export type Compared = Record<'states' | 'cards' | 'routes' | 'inboxes' | 'shut' | 'duties', number>

/** What the card of each place says on a day; it never is without anybody. */
export async function cardsHold(world: World, day: string, compared: Compared): Promise<void> {
	const { ask } = world.on(day)
	for (const { code } of PLACES) {
		const { people } = (await ask(VILLAGER, 'card', 'show', { areaCode: code })) as Card
		const lines = people.map(({ title, name, areaName, standsInFor }) => {
			const at = PLACES.find((place) => place.name === areaName)?.code
			return `${at} ${title} ${name}${standsInFor === undefined ? '' : ` 代 ${standsInFor}`}`
		})
		compared.cards += 1
		expect(lines).not.toEqual([])
		expect({ code, day, lines: [...new Set(lines)].sort() }).toEqual({
			code,
			day,
			lines: cardOf(world.facts.list, code, day),
		})
	}
}

/** Who was, is or will be in charge of each place on a day, as the clerk is told today. */
export async function statesHold(world: World, day: string, compared: Compared): Promise<void> {
	const { ask } = world.on(world.today)
	for (const { code } of PLACES) {
		const { inCharge } = (await ask(CLERK, 'roster', 'area', { areaCode: code, day })) as AreaView
		const lines = inCharge.map(({ title, name, standsInFor }) => {
			return `${title} ${name}${standsInFor === undefined ? '' : ` 代 ${standsInFor}`}`
		})
		const expected = cardOf(world.facts.list, code, day).map((line) => line.replace(/^\d+ /, ''))
		compared.states += 1
		expect({ code, day, lines: lines.sort() }).toEqual({ code, day, lines: expected.sort() })
	}
}

/** Where a new report of each grid and kind goes, and whom it names. */
export async function routesHold(world: World, day: string, compared: Compared): Promise<void> {
	const { ask } = world.on(day)
	for (const { code } of GRIDS) {
		for (const category of CATEGORIES) {
			const report = await submit(ask, code, category, `${day}-${code}-${category}`)
			const { owner, helpers } = routeOf(world.facts.list, code, category, day)
			const { areaCode, post, name, standsInFor } = report.owner
			compared.routes += 1
			expect({ code, day, category, areaCode, post, standsInFor }).toEqual({
				code,
				day,
				category,
				...owner.seat,
				standsInFor: owner.insteadOf,
			})
			expect(owner.people.map((one) => one.name)).toContain(name)
			expect(report.coHandlers.map((desk) => [desk.areaCode, desk.post])).toEqual(
				helpers.map((desk) => [desk.areaCode, desk.post]),
			)
		}
	}
}

async function submit(
	ask: ReturnType<World['on']>['ask'],
	areaCode: string,
	category: string,
	clientKey: string,
): Promise<Report> {
	const input = { clientKey, category, text: '请来看看', place: { areaCode } }
	return ((await ask(VILLAGER, 'report', 'submit', input)) as { report: Report }).report
}

/** Leaves one report at each grid's people, to see later who has it. */
export async function leaveReports(world: World, mark: string): Promise<void> {
	const { ask } = world.on(world.today, world.cloud.reports)
	for (const { code } of GRIDS) {
		for (const category of CATEGORIES) await submit(ask, code, category, `${mark}-${code}-${category}`)
	}
}

/** Who has which of the reports in their inbox on a day; and that nobody else may read them. */
export async function inboxesHold(world: World, day: string, compared: Compared): Promise<void> {
	const { cloud } = world.on(day, new MemoryReports(world.cloud.reports.all()))
	const facts = world.facts.list
	const reports = cloud.reports.all()
	const answering = new Map(
		reports.map(({ id, state }) => [
			id,
			[state.owner, ...state.coHandlers].flatMap((seat) => {
				return answerOf(facts, seat as (typeof SEATS)[number], day).people.map(({ name }) => name)
			}),
		]),
	)
	for (const one of EVERYBODY) {
		const mine = reports.filter(({ id }) => answering.get(id)?.includes(one.name)).map(({ id }) => id)
		const isStaff = seatsOf(facts, one.name, day).length > 0
		compared.inboxes += 1
		expect({ day, who: one.name, inbox: await inboxOf(cloud, one) }).toEqual({
			day,
			who: one.name,
			inbox: isStaff ? mine.sort() : 'NO_PERMISSION',
		})
		if (isStaff || !reports[0]) continue
		compared.shut += 1
		// Whose last post has ended reads nothing any more.
		const answer = await cloud.call(one.openid, 'report', 'show', { id: reports[0].id })
		expect(answer).toMatchObject({ ok: false, error: { code: 'NO_PERMISSION' } })
	}
}

async function inboxOf(
	cloud: ReturnType<World['on']>['cloud'],
	{ openid }: Somebody,
): Promise<string[] | string> {
	const ids: string[] = []
	let cursor: string | undefined
	do {
		const input = cursor === undefined ? {} : { cursor }
		const answer = await cloud.call(openid, 'report', 'inbox', input)
		if (!answer.ok) return answer.error.code
		const page = answer.data as { items: { id: string }[]; cursor?: string }
		ids.push(...page.items.map(({ id }) => id))
		cursor = page.cursor
	} while (cursor !== undefined)
	return ids.sort()
}

/** Each person's duties of a day: the desks for which they answer, and how. */
export function dutiesHold(world: World, day: string, compared: Compared): void {
	const facts = world.facts.list
	const isAnswered = ({ areaCode, post }: (typeof SEATS)[number]): boolean =>
		post === 'gridLeader' || world.everSeated.has(`${areaCode}/${post}`)
	const expected = SEATS.filter(isAnswered).flatMap((seat) => {
		const { people, how } = answerOf(facts, seat, day)
		return people.map(({ name }) => `${name} ${seat.areaCode}/${seat.post} ${how}`)
	})
	const said = world
		.people()
		.flatMap(({ name, duties }) =>
			duties
				.filter((duty) => duty.areaCode !== '*' && includes(duty, day))
				.map(({ areaCode, post, as }) => `${name} ${areaCode}/${post} ${as}`),
		)
	compared.duties += expected.length
	expect({ day, duties: said.sort() }).toEqual({ day, duties: [...new Set(expected)].sort() })
}
