import type { Output } from '../../../cloudfunctions/modules/contract'
import type { Report } from '#shared/life/report'
import { saysNobody } from '../rules/reading'
import { isLate } from '../rules/clock'
import { hold } from '../rules/hold'
import { answerers, headDesk, actingSeatsOf } from '../world/desks'
import { isKnownAs, type Actor } from '../world/people'
import { isKeptOut, publicArea, readingOf } from '../world/readers'
import type { World } from '../world/world'

const OPEN: readonly string[] = ['reported', 'accepted', 'processing', 'suspended', 'resolved']
const SECTIONS = [
	'urgent',
	'unplaced',
	'overdue',
	'backTwice',
	'unsolved',
	'check',
	'extension',
	'supervised',
] as const

type Item = Output<'report', 'mine'>['items'][number]

/** Somebody opens one of the lists: nothing is in it that is not theirs to see, and nothing of theirs is missing. */
export async function lists(world: World): Promise<void> {
	const actor = world.random.pick(world.people.all)
	switch (world.random.weighted({ mine: 1, inbox: 2, nearby: 2, desk: 2 })) {
		case 'mine':
			return shows('mine', ({ reporter }) => reportedBy(reporter, actor), actor, world)
		case 'inbox':
			return inbox(actor, world)
		case 'nearby':
			return nearby(actor, world)
		case 'desk':
			return desk(actor, world)
	}
}

async function desk(actor: Actor, world: World): Promise<void> {
	const section = world.random.pick(SECTIONS)
	const items = await itemsOf('desk', { section }, actor, world)
	for (const { item, report } of items) {
		const reading = readingOf(actor, report, world.day)
		const mayRead = reading === 'all' || reading === 'inCharge'
		hold(mayRead || reading === 'outline', 'a desk page shows what its reader may read', report.number)
		hold(mayRead || item.text === '', 'of a private matter those above read no words', item)
		if (section === 'overdue') hold(item.clock.overdue, 'what is listed as late is late', item)
	}
	if (section !== 'overdue') return
	const shown = new Set(items.map(({ report }) => report.id))
	const headed = actor.staff === undefined ? [] : areasHeadedBy(actor.staff, world.day)
	const missing = world
		.reports()
		.filter((one) => isLate(one, world.now) && headed.some((code) => one.state.ownerPath.includes(code)))
		.filter((one) => !isKeptOut(actor, one))
		.filter(({ id }) => !shown.has(id))
	const numbers = missing.map(({ number }) => number)
	hold(missing.length === 0, 'whatever is late stands on the desk page of those above', numbers)
}

/** The areas above the grids for which somebody answers as a whole. */
function areasHeadedBy(staff: string, day: string): string[] {
	return actingSeatsOf(staff, day)
		.filter(({ areaCode, post }) => headDesk(areaCode).post === post && post !== 'gridLeader')
		.map(({ areaCode }) => areaCode)
}

function reportedBy({ openid, by }: Report['reporter'], actor: Actor): boolean {
	return isKnownAs(actor, openid) || (by !== undefined && by.id === actor.personId)
}

async function inbox(actor: Actor, world: World): Promise<void> {
	const answers = (report: Report): boolean =>
		actor.staff !== undefined && answerers(report.state.owner, world.day).includes(actor.staff)
	const items = await itemsOf('inbox', {}, actor, world)
	for (const { report } of items) {
		const reading = readingOf(actor, report, world.day)
		const mayAct = reading === 'all' || reading === 'inCharge'
		hold(
			mayAct && OPEN.includes(report.state.status),
			'an inbox shows what its reader has to do',
			report.number,
		)
	}
	const shown = new Set(items.map(({ report }) => report.id))
	const missing = world
		.reports()
		.filter((one) => OPEN.includes(one.state.status) && answers(one) && !shown.has(one.id))
		.filter((one) => !isKeptOut(actor, one))
	hold(
		missing.length === 0,
		'whoever answers for a desk finds all of it in the inbox',
		missing.map(({ number }) => number),
	)
}

async function nearby(actor: Actor, world: World): Promise<void> {
	for (const { report, item } of await itemsOf('nearby', {}, actor, world)) {
		const area = publicArea(report)
		hold(area !== null && actor.homes.includes(area), 'neighbours alone see what is public', report.number)
		hold(saysNobody(item, report), 'no person is in a public list', item)
	}
}

async function shows(
	verb: string,
	fits: (report: Report) => boolean,
	actor: Actor,
	world: World,
): Promise<void> {
	const items = await itemsOf(verb, {}, actor, world)
	const wanted = world.reports().filter(fits)
	const seen = { verb, shown: items.length, wanted: wanted.length }
	hold(items.length === wanted.length && items.every(({ report }) => fits(report)), 'a list is whole', seen)
}

/** What a list shows, each item with its report. */
async function itemsOf(
	verb: string,
	input: object,
	actor: Actor,
	world: World,
): Promise<{ item: Item; report: Report }[]> {
	const answer = await world.call({ actor, verb, input: { ...input } })
	world.look([])
	if (!answer.ok) {
		hold(answer.error.code === 'NO_PERMISSION', 'a list is shown or refused', answer.error)
		return []
	}
	const { items } = answer.data as { items: Item[] }
	return items.map((item) => {
		const report = world.cloud.reports.peek(item.id)
		hold(report !== undefined, 'a list shows what there is', item.id)
		if (verb !== 'nearby') world.clocks.hold(item.clock, report, world.now)
		return { item, report }
	})
}
