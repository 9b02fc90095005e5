import type { Output } from '../../cloudfunctions/modules/contract'
import { ask, type Invoke } from './ask'
import { DEMO_RESIDENTS, DEMO_STAFF } from './people'
import { STORIES } from './words'

type Item = Output<'report', 'mine'>['items'][number]

/** How far the newest report of the demo's villager is; null before there is one. */
interface NewestReport {
	status: Item['status'] | null
	/** Who answers for the desk where it lies. */
	holder?: string
}

/** Reports of the villager that are there when the demo begins: one that is done, and one that waits for the grid leader. */
export async function seedStories(invoke: Invoke): Promise<void> {
	const villager = openidOf(DEMO_RESIDENTS, 'villager')
	const { items } = await ask(invoke, villager, 'report', 'mine', {})
	if (items.length > 0) return
	await solve(invoke, villager)
	await ask(invoke, villager, 'report', 'submit', { clientKey: 'demo-story-waiting', ...STORIES.waiting })
}

/** The guide on the page around the phones follows it. */
export async function newestReport(invoke: Invoke): Promise<NewestReport> {
	const { items } = await ask(invoke, openidOf(DEMO_RESIDENTS, 'villager'), 'report', 'mine', {})
	const [item] = items
	if (!item) return { status: null }
	const { report } = await ask(invoke, openidOf(DEMO_RESIDENTS, 'villager'), 'report', 'show', {
		id: item.id,
	})
	return { status: report.status, holder: report.owner.name }
}

/** From the report to its reporter's verdict. */
async function solve(invoke: Invoke, villager: string): Promise<void> {
	const leader = openidOf(DEMO_STAFF, 'gridLeader')
	const { category, text, note } = STORIES.done
	const made = await ask(invoke, villager, 'report', 'submit', {
		clientKey: 'demo-story-done',
		category,
		text,
	})
	const { id } = made.report
	let { version } = made.report
	const accepted = await ask(invoke, leader, 'report', 'accept', { id, version })
	version = accepted.report.version
	const started = await ask(invoke, leader, 'report', 'start', { id, version })
	version = started.report.version
	const resolved = await ask(invoke, leader, 'report', 'resolve', { id, version, note })
	version = resolved.report.version
	await ask(invoke, villager, 'report', 'confirm', { id, version, solved: 'yes', satisfied: 'yes' })
}

function openidOf(people: readonly { role: string; openid: string }[], role: string): string {
	const found = people.find((person) => person.role === role)
	if (!found) throw new Error(`the demo has no ${role}`)
	return found.openid
}
