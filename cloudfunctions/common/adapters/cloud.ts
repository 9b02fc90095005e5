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

/** Where a call comes from that a user can make, as the platform names it. */
const CLIENT_SOURCES = ['wx_client', 'wx_devtools', 'wx_localdebug', 'wx_crawler', 'wx_http']

/**
 * True when a user stands at the beginning of the call. WeChat's message push may carry the openid of whoever it is
 * about, so the source tells, not the openid; without a source, an openid is a user's.
 */
export function isClientCall(context: Context): boolean {
  const { TCB_SOURCE } = tcb.getCloudbaseContext(context)
  if (TCB_SOURCE === undefined || TCB_SOURCE === '') return callerOf(context).openid !== undefined
  return TCB_SOURCE.split(',').some((source) => CLIENT_SOURCES.includes(source))
}

/** What the platform says of the present call. */
export function callerOf(context: Context): { openid: string | undefined; requestId: string } {
  const { WX_OPENID } = tcb.getCloudbaseContext(context)
  return { openid: WX_OPENID === '' ? undefined : WX_OPENID, requestId: context.request_id }
}
