import { requireOpen } from './sent'
import { neighbourhood, publicArea } from './life/publicity'
import type { Input, Output } from './contract/report'
import type { Call } from './call'
import { itemOf, publicItemOf } from './item'
import { PAGE_SIZE } from './lists'
import { load, mayReadWhole } from './situation'

type PageView = Output<'nearby'>

/** What neighbours reported that is public where the caller lives and still to be done; their own is not among it. */
export async function nearby(input: Input<'nearby'>, call: Call): Promise<PageView> {
	const { viewer } = await call.roster()
	if (viewer.homes.length === 0) return { items: [] }
	const where = { areas: viewer.homes, ...(input.category !== undefined && { category: input.category }) }
	const { items, next } = await call.ports.reports.publicIn(where, input.cursor, PAGE_SIZE)
	const unnamed = items.flatMap(({ id, isUnnamed }) => (isUnnamed ? [id] : []))
	const own = unnamed.length === 0 ? new Map() : await call.ports.unnamed.openidsOf(unnamed)
	const waiting = items.filter(({ state }) => state.status !== 'resolved')
	const others = waiting.filter(({ id, reporter }) => (own.get(id) ?? reporter.openid) !== call.openid)
	return {
		items: others.map((report) => publicItemOf(report, call.now)),
		...(next !== undefined && { cursor: next }),
	}
}

/** The reports into which this one may be merged, for staff who may merge it: of others' reports what neighbours may see. */
export async function alike(input: Input<'alike'>, call: Call): Promise<PageView> {
	const loaded = await load(call, input.id)
	const { situation } = loaded
	requireOpen('merge', loaded)
	const { report } = situation
	const area = publicArea(report)
	const above = area && neighbourhood(report, area)
	if (!area) return { items: [] }
	const where = above === null ? { areas: [area.code] } : { below: above }
	const near = { ...where, category: report.category.code }
	const { items, next } = await call.ports.reports.publicIn(near, input.cursor, PAGE_SIZE)
	return {
		items: items
			.filter(({ id }) => id !== report.id)
			.map((other) => (mayReadWhole(other, loaded, call) ? itemOf : publicItemOf)(other, call.now)),
		...(next !== undefined && { cursor: next }),
	}
}
