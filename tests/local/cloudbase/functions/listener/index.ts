import tcb from '@cloudbase/node-sdk'

const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, keepalive: true })

/** Keeps every event that it gets, with where it came from. */
export async function main(event: object, context: { environment: string }): Promise<void> {
	const { TCB_SOURCE } = JSON.parse(context.environment) as { TCB_SOURCE: string }
	await app.database().collection('heard').add({ event, source: TCB_SOURCE })
}
