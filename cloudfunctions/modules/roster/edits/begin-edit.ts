import type { Viewer } from '../../org/rules/viewer'
import type { Call } from '../call'
import { digest } from '../../../rpc/digest'
import type { RosterSnapshot } from '../../org/snapshot'

/** What a change begins with: the roster as it is, who makes it, and whether it was made already. */
export interface Beginning {
	snapshot: RosterSnapshot
	viewer: Viewer
	/** This very change was the latest one: sent again it is done already. */
	isDone: boolean
}

export function workOf(verb: string, call: Call, input: unknown): string {
	return digest(verb, call.openid, input).slice(0, 32)
}

/** Reads the beginning of a change, with everything that has one of the keys. */
export async function beginEdit(call: Call, work: string, keys: readonly string[]): Promise<Beginning> {
	const { snapshot, viewer } = await call.roster(keys)
	const [latest] = await call.ports.imports.changes(snapshot.version, 1)
	return { snapshot, viewer, isDone: latest?.version === snapshot.version && latest.work === work }
}
