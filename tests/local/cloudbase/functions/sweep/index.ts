import tcb from '@cloudbase/node-sdk'

const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, keepalive: true })

interface TimerEvent {
	Type: string
	TriggerName: string
	Time: string
}

/** Writes down every time that it is fired. */
export async function main({ Type, TriggerName, Time }: TimerEvent): Promise<unknown> {
	const { openId } = app.auth().getUserInfo()
	const source = process.env['TCB_SOURCE'] ?? ''
	await app.database().collection('runs').add({ Type, TriggerName, Time, openId, source, at: Date.now() })
	return { swept: TriggerName }
}
