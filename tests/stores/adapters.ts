import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { cloudPorts } from '../../cloudfunctions/functions/cloud-ports'
import { database } from '../../cloudfunctions/stores/cloudbase/cloud'
import { databaseSchema } from '../../cloudfunctions/stores/schema'
import { startCloud, type LocalCloud } from '../../local/cloudbase'
import { MemoryFiles } from '../support/memory-ports/file-store'
import { MemoryReports } from '../support/memory-ports/report-store'
import { RosterDocuments } from '../support/memory-ports/roster-documents'
import { memoryStores, type StorePorts } from '../support/memory-ports/stores'

/** One way in which the ports are made; it hands out empty stores again and again. */
export interface Adapter {
	name: 'memory' | 'cloud'
	/** What was handed out before is empty from then on, too. */
	empty(): Promise<StorePorts>
	close(): Promise<void>
}

/** The stores of the model. */
export function memoryAdapter(): Adapter {
	return {
		name: 'memory',
		empty: async () =>
			memoryStores({
				roster: new RosterDocuments(),
				reports: new MemoryReports(),
				files: new MemoryFiles(),
			}),
		close: async () => undefined,
	}
}

/** What the SDK asks of a database goes through here. */
interface Wire {
	send: (action: string, params: object, ...more: unknown[]) => Promise<unknown>
}

/** A request as the SDK's text, answered at once: what it costs to sign and send one is more than what it takes to answer. */
const answeredBy = (cloud: LocalCloud): Wire['send'] =>
	async function (action, params) {
		const answer = JSON.parse(await cloud.answer(JSON.stringify({ ...params, action }))) as { code?: string }
		if (answer.code !== undefined) throw Object.assign(new Error(), answer)
		return answer
	}

/**
 * The stores of the product in this process: the real SDK and an embedded cloud without functions. Between them is no wire;
 * tests/local/cloudbase holds that what goes over it is the same.
 */
export async function cloudAdapter(): Promise<Adapter> {
	const folder = mkdtempSync(path.join(tmpdir(), 'lianxin-grid-stores-'))
	const cloud = await startCloud({
		dataDir: path.join(folder, 'data'),
		functionsDir: path.join(folder, 'functions'),
		schema: databaseSchema,
		timers: 'manual',
		waitsForDisk: false,
	})
	// The SDK reads them anew with every request; files still go over the wire.
	Object.assign(process.env, cloud.sdkEnv())
	const { _request } = database.collection('roster') as unknown as { _request: object }
	const wire = Object.getPrototypeOf(_request) as Wire
	const { send } = wire
	wire.send = answeredBy(cloud)
	return {
		name: 'cloud',
		empty: async () => {
			await cloud.load()
			return cloudPorts
		},
		close: async () => {
			wire.send = send
			await cloud.close()
			rmSync(folder, { recursive: true, force: true })
		},
	}
}
