import tcb from '@cloudbase/node-sdk'
import type { LocalCloud } from '../../../../local/cloudbase'

/** The real SDK in this process, pointed at a cloud by its environment alone. */
export function connectSdk(cloud: LocalCloud) {
	Object.assign(process.env, cloud.sdkEnv())
	const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, keepalive: true })
	// Asked with a config it has the SDK's own types, which know all that it can do.
	const db = app.database({})
	return { app, db, command: db.command }
}

export type SdkDatabase = ReturnType<typeof connectSdk>['db']

/** A transaction as the SDK hands it to work; the SDK's own types leave it open. */
export interface SdkTransaction {
	collection: SdkDatabase['collection']
	commit(): Promise<unknown>
	rollback(reason?: unknown): Promise<unknown>
}

/** The code that a call is refused with, or undefined if it succeeds. */
export async function codeOf(call: Promise<unknown>): Promise<string | undefined> {
	return (await refusalOf(call))?.code
}

/** The code and message that a call is refused with, or undefined if it succeeds. */
export async function refusalOf(
	call: Promise<unknown>,
): Promise<{ code: string; message: string } | undefined> {
	try {
		await call
		return undefined
	} catch (error) {
		const { code, message } = error as { code: string; message: string }
		return { code, message }
	}
}
