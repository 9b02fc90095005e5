import type { Output } from '../../../cloudfunctions/modules/contract'
import { bringIn, type AskRoster } from '../../roster-cli/bring-in'
import { rosterBytes } from '../../roster-cli/roster-file'
import { PEOPLE, PLACES } from '../people'
import { TOUR_WORDS } from '../words'
import type { World } from '../world'

const GRID = `${PLACES.villageWithoutPosts}-1`
const { leader, member, partTime, police, unitLeader, roster } = TOUR_WORDS.wholeGrid

/** Who works there, by post: as many as the norm wants. */
const STAFF: readonly [post: string, count: number][] = [
	[leader, 1],
	[member, 1],
	[partTime, 2],
	[police, 1],
	[unitLeader, 10],
]

/** Gives the village without posts a grid that lacks nothing, and binds everybody who works in it. */
export async function makeWholeGrid(world: World): Promise<void> {
	const people = STAFF.flatMap(([post, count]) => Array.from({ length: count }, () => post)).map(
		(post, at) => ({
			post,
			phone: `1370000${String(at).padStart(4, '0')}`,
		}),
	)
	const rows = [
		roster.header,
		roster.grid(GRID, PLACES.villageWithoutPosts),
		...people.map(({ post, phone }, at) => roster.staff(GRID, post, `${post}${at + 1}`, phone)),
		...Array.from({ length: 300 }, (_, at) => roster.household(GRID, String(at + 1))),
	]
	const ask: AskRoster = (verb, input) =>
		world.ask(PEOPLE.clerk, 'roster', verb, input) as Promise<Output<'roster', typeof verb>>
	await bringIn(ask, rosterBytes('whole-grid.csv', rows.join('\n')))
	for (const [at, { phone }] of people.entries()) {
		const issued = await world.ask(PEOPLE.clerk, 'roster', 'issueCode', { phone })
		const { code } = issued as Output<'roster', 'issueCode'>
		await world.ask(`o-tour-whole-grid-${at}`, 'account', 'bindPost', { code })
	}
}
