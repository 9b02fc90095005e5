import { livesOf } from '../lives'
import { BENCH_WORDS as WORDS } from '../words'
import type { ReportView, World } from '../world'
import { gridAt } from './calls'
import { around, type Around } from './people'

/** What is told of each call while a life is led. */
type Told = (call: string, milliseconds: number, documents: number) => void

const note = { note: WORDS.done }

/** Every event of the lives that together hold them, around one grid. */
export async function leadAll(world: World, round: number, run: string, told: Told): Promise<void> {
	const here = around(gridAt(round))
	for (const [at, { steps, onBehalf = false, category = 'heating' }] of livesOf(here).entries()) {
		const by = onBehalf ? here.gridLeader : here.villager
		const extra = { place: here.home, ...(onBehalf && { onBehalf: { name: WORDS.onBehalf } }) }
		const clientKey = `bench-${run}-${round}-${at}`
		let report = await submitted(world, by, { clientKey, category, ...extra }, told)
		for (const [openid, event, more] of steps) report = await sent(world, openid, event, report, more, told)
	}
}

/** The usual life, through the SDK: submit from home, accept, start, resolve, confirm. */
export async function leadOne(world: World, { villager, gridLeader }: Around, key: string): Promise<void> {
	const clientKey = `bench-life-${key}`
	const { data } = await world.call(villager, 'report', 'submit', {
		clientKey,
		category: 'heating',
		text: WORDS.need,
	})
	let { report } = data
	for (const [openid, event, more] of [
		[gridLeader, 'accept', {}],
		[gridLeader, 'start', {}],
		[gridLeader, 'resolve', note],
		[villager, 'confirm', { solved: 'yes', satisfied: 'yes' }],
	] as const)
		report = (await world.send(openid, event, report, more)).data
}

async function submitted(
	world: World,
	openid: string,
	input: { clientKey: string; category: string },
	told: Told,
): Promise<ReportView> {
	const began = performance.now()
	const { data, counts } = await world.call(openid, 'report', 'submit', { text: WORDS.need, ...input })
	told('report.submit', performance.now() - began, counts.documents)
	return data.report
}

async function sent(
	world: World,
	openid: string,
	event: string,
	report: ReportView,
	more: object | undefined,
	told: Told,
): Promise<ReportView> {
	const began = performance.now()
	const { data, counts } = await world.send(openid, event, report, more)
	told(`report.${event}`, performance.now() - began, counts.documents)
	return data
}
