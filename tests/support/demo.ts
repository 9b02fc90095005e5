import type { Output } from '../../cloudfunctions/modules/contract'
import type { MemoryProduct } from './memory-product'

/** The demo's people, as seeds name them. */
export const VILLAGER = 'o-demo-villager-000000000001'
export const VILLAGER_2 = 'o-demo-villager-000000000002'
export const VILLAGER_3 = 'o-demo-villager-000000000003'
export const GRID_LEADER = 'o-demo-grid-leader-000000001'
export const DEPUTY = 'o-demo-deputy-00000000000001'
export const GRID_MEMBER = 'o-demo-grid-member-000000001'
export const VILLAGE_LEADER = 'o-demo-village-leader-000001'
export const DISPATCHER = 'o-demo-dispatcher-0000000001'
export const NEIGHBOUR = 'o-demo-neighbour-00000000001'
export const VERIFIER = 'o-demo-verifier-000000000001'
export const STRANGER = 'o-stranger-00000000000000001'

export const VILLAGE = '152221100209'
export const GRID_1 = `${VILLAGE}-1`
export const GRID_2 = `${VILLAGE}-2`

export type ReportView = Output<'report', 'show'>['report']

let keys = 0

/** A need of the first villager's, at home. Every call makes another report. */
export async function submitted(
	product: Pick<MemoryProduct, 'ask' | 'raw'>,
	input: { category?: string; text?: string; place?: { text: string } } = {},
	openid = VILLAGER,
): Promise<ReportView> {
	const { report } = await product.ask(openid, 'report', 'submit', {
		clientKey: `test-key-${++keys}`,
		category: 'heating',
		text: '家里暖气管道漏水',
		...input,
	})
	return report
}

/** One step of a walk: who sends which event with what. */
export type Walk = [openid: string, event: string, extra?: Record<string, unknown>][]

/** Sends events one after the other, each with the version that the one before it made. */
export async function walk(
	product: Pick<MemoryProduct, 'ask' | 'raw'>,
	report: ReportView,
	steps: Walk,
): Promise<ReportView> {
	let present = report
	for (const [openid, event, extra] of steps) {
		const input = { id: present.id, version: present.version, ...extra }
		const { result } = await product.raw(openid, 'report', { method: event, input })
		const envelope = result as { ok: true; data: { report: ReportView } } | { ok: false; error: unknown }
		if (!envelope.ok) throw new Error(`${event}: ${JSON.stringify(envelope.error)}`)
		present = envelope.data.report
	}
	return present
}

/** The error that a call of an event answers with, or null when it succeeded. */
export async function refusalOf(
	product: Pick<MemoryProduct, 'ask' | 'raw'>,
	report: ReportView,
	[openid, event, extra]: Walk[number],
): Promise<{ code: string; message: string; fields?: Record<string, string> } | null> {
	const input = { id: report.id, version: report.version, ...extra }
	const { result } = await product.raw(openid, 'report', { method: event, input })
	const envelope = result as { ok: boolean; error?: { code: string; message: string } }
	return envelope.error ?? null
}
