import tcb from '@cloudbase/node-sdk'

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

/** The documents of a read; the SDK's own types leave them open. */
export function documentsIn(answer: unknown): unknown[] {
  const { data } = answer as { data: unknown[] }
  return data
}

/** How many documents an update changed; the SDK's own types leave it open. */
export function countUpdated(answer: unknown): number {
  const { updated } = answer as { updated?: number }
  return updated ?? 0
}

/** The part of the SDK's transactions that the product uses; the SDK's own types leave them open. */
export interface Transaction {
  collection(name: string): {
    doc(id: string): { get(): Promise<{ data: unknown }>; update(change: object): Promise<unknown> }
  }
  commit(): Promise<unknown>
  rollback(): Promise<unknown>
}

export function startTransaction(): Promise<Transaction> {
  return (database as unknown as { startTransaction(): Promise<Transaction> }).startTransaction()
}

/** Where a call comes from that a user can make, as the platform names it. */
const CLIENT_SOURCES = ['wx_client', 'wx_devtools', 'wx_localdebug', 'wx_crawler', 'wx_http']

/**
 * True when a user stands at the beginning of the call. WeChat's message push may carry the openid of whoever it is
 * about, so the source tells, not the openid; without a source, an openid is a user's.
 */
export function isClientCall(context: unknown): boolean {
  const { TCB_SOURCE } = tcb.getCloudbaseContext(context as Parameters<typeof tcb.getCloudbaseContext>[0])
  if (TCB_SOURCE === undefined || TCB_SOURCE === '') return callerOf(context).openid !== undefined
  return TCB_SOURCE.split(',').some((source) => CLIENT_SOURCES.includes(source))
}

/** What the platform says of the present call. */
export function callerOf(context: unknown): { openid: string | undefined; requestId: string } {
  const { WX_OPENID } = tcb.getCloudbaseContext(context as Parameters<typeof tcb.getCloudbaseContext>[0])
  const { request_id } = (context ?? {}) as { request_id?: unknown }
  return {
    openid: typeof WX_OPENID === 'string' && WX_OPENID !== '' ? WX_OPENID : undefined,
    requestId: typeof request_id === 'string' ? request_id : '',
  }
}
