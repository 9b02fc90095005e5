import path from 'node:path'
import { createHash } from 'node:crypto'
import { databaseSchema } from '../../cloudfunctions/stores/schema'
import { messagePush } from '../../cloudfunctions/modules/moderation/read-verdict'
import type { Input, Noun, Output, Verb } from '../../cloudfunctions/modules/contract'
import type { Envelope } from '../../cloudfunctions/rpc/envelope'
import { startCloud, type LocalCloud } from '../cloudbase'
import { readTimeLimits } from '../cloudbase/functions/function-folder'
import type { CallCounts } from '../cloudbase/counters/call-counts'
import { DEMO_CLERK_CODE, seedDemo } from '../seeds'

export type ReportView = Output<'report', 'show'>['report']

/** Noon of a Wednesday that is a working day: which steps routing takes does not depend on when the bench runs. */
export const MOMENT = new Date('2026-09-16T12:00:00+08:00')

/** A call that succeeded, and what it cost. */
export interface Measured<Data> {
	data: Data
	counts: CallCounts
}

/** The built product in an embedded cloud, with the clock standing still and timers by hand. */
export class World {
	private constructor(readonly cloud: LocalCloud) {}

	/** With the demo's people, unless they are there already. */
	static async start(dataDir: string, distDir: string): Promise<World> {
		const world = await World.open(dataDir, distDir)
		const { cloud } = world
		await seedDemo(
			async (noun, event, openid) => (await cloud.invoke(noun, event, { openid })).result,
			cloud.clock,
		)
		return world
	}

	/** With what lies in the folder, and the limits of time that functions have in the cloud, or others. */
	static async open(
		dataDir: string,
		distDir: string,
		timeLimits = readTimeLimits(path.join(distDir, '..', 'cloudbaserc.json')),
	): Promise<World> {
		const cloud = await startCloud({
			dataDir,
			functionsDir: path.join(distDir, 'cloudfunctions'),
			workerFile: path.join(distDir, 'local', 'function-worker.cjs'),
			schema: databaseSchema,
			messagePush,
			env: {
				FIRST_CLERK_CODE_HASH: createHash('sha256').update(DEMO_CLERK_CODE).digest('hex'),
				// One villager reports all that is measured.
				LIMITS: JSON.stringify({ residentReports: 1000, staffReports: 1000 }),
			},
			timers: 'manual',
			timeLimits,
		})
		cloud.clock.freeze()
		cloud.clock.set(MOMENT)
		return new World(cloud)
	}

	async call<N extends Noun, V extends Verb<N>>(
		openid: string,
		noun: N,
		verb: V,
		input: Input<N, V>,
	): Promise<Measured<Output<N, V>>> {
		const { result, counts } = await this.cloud.invoke(noun, { method: verb, input }, { openid })
		const envelope = result as Envelope<Output<N, V>>
		if (!envelope.ok) throw new Error(`${noun}.${verb}: ${JSON.stringify(envelope.error)}`)
		return { data: envelope.data, counts }
	}

	/** Sends an event with the version that the report has. */
	async send(
		openid: string,
		event: string,
		{ id, version }: ReportView,
		extra: object = {},
	): Promise<Measured<ReportView>> {
		const input = { id, version, ...extra }
		const { result, counts } = await this.cloud.invoke('report', { method: event, input }, { openid })
		const envelope = result as Envelope<{ report: ReportView }>
		if (!envelope.ok) throw new Error(`${event}: ${JSON.stringify(envelope.error)}`)
		return { data: envelope.data.report, counts }
	}
}
