import tcb, { type IContextParam } from '@cloudbase/node-sdk'

/** One connection for the life of a function instance; keep-alive is off by default in the cloud. */
const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, keepalive: true })

export const database = app.database()
export const command = database.command
export const cloud = app

/** The error code of a failed call, as the service names it. */
export function codeOf(fault: unknown): string | undefined {
	if (typeof fault !== 'object' || fault === null || !('code' in fault)) return undefined
	return typeof fault.code === 'string' ? fault.code : undefined
}

/** What the platform hands a function beside the event. */
export type Context = IContextParam

/** Who may call a function, by the names that the platform gives to where a call comes from. */
export const MINI_PROGRAM = ['wx_client', 'wx_devtools'] as const
export const TIMER = ['wx_trigger'] as const
/** WeChat's message push: it may carry the openid of the person it is about, so the source tells, not the openid. */
export const MESSAGE_PUSH = ['wx_unknown'] as const

/** True when everybody through whom a call came is among those allowed; what names no source is not. */
export function comesFrom(context: Context, allowed: readonly string[]): boolean {
	const { TCB_SOURCE = '' } = tcb.getCloudbaseContext(context)
	return TCB_SOURCE.split(',').every((source) => allowed.includes(source))
}

/** What the platform says of the present call. */
export function callerOf(context: Context): { openid: string | undefined; requestId: string } {
	const { WX_OPENID } = tcb.getCloudbaseContext(context)
	return { openid: WX_OPENID === '' ? undefined : WX_OPENID, requestId: context.request_id }
}
