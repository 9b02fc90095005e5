import tcb from '@cloudbase/node-sdk'
import { refusalOf, sdkOf } from '../../../../local/conformance/sdk'
import type { LocalCloud } from '../../../../local/cloudbase'

/** The real SDK in this process, pointed at a cloud by its environment alone. */
export function connectSdk(cloud: LocalCloud) {
	Object.assign(process.env, cloud.sdkEnv())
	return sdkOf(tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, keepalive: true }))
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
