import tcb from '@cloudbase/node-sdk'

interface ProbeEvent {
	does:
		| 'identity'
		| 'spin'
		| 'crash'
		| 'throw'
		| 'time'
		| 'environment'
		| 'count'
		| 'call'
		| 'wechat'
		| 'remember'
	waitMilliseconds?: number
	name?: string
}

const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, keepalive: true })
const visits = app.database({}).collection('visits')
let remembered = 0

const wait = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Does to its instance what a test asks for. */
export async function main(event: ProbeEvent, context: { environment: string }): Promise<unknown> {
	switch (event.does) {
		case 'identity': {
			await wait(event.waitMilliseconds ?? 0)
			await visits.add({ openid: app.auth().getUserInfo().openId })
			const given = JSON.parse(context.environment) as { WX_OPENID?: string }
			return { fromSdk: app.auth().getUserInfo().openId, fromContext: given.WX_OPENID ?? '' }
		}
		case 'spin':
			for (;;);
		case 'crash':
			setTimeout(() => {
				throw new Error('thrown outside of the call')
			}, 0)
			return wait(60_000)
		case 'throw':
			throw new Error('thrown inside of the call')
		case 'time':
			return { now: Date.now(), fresh: new Date().getTime(), text: Date(), fixed: new Date(0).toISOString() }
		case 'environment':
			return { value: process.env[event.name ?? ''] ?? null, names: Object.keys(process.env).sort() }
		case 'count': {
			const { id } = await visits.add({ openid: 'counted' })
			await visits.doc(id ?? '').get()
			await visits.doc(id ?? '').update({ seen: true })
			return { id }
		}
		case 'call':
			return (await app.callFunction({ name: event.name ?? '', data: { does: 'identity' } })).result
		case 'wechat':
			return (await app.callWxOpenApi({ apiName: event.name ?? '', requestData: { touser: 'somebody' } }))
				.result
		case 'remember':
			remembered += 1
			return { remembered }
	}
}
