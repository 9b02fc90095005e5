import type { Alarm, PhoneAlarm } from '../modules/messages/ports/alarm'
import { noteFailure } from './wechat-api'

/** An event waits no longer than this for the gateway. */
const PATIENCE_MS = 3000

/**
 * The county's own gateway for short messages or spoken calls: one POST of `{ id, phone, text }` each, with ALARM_TOKEN as
 * the bearer. Without ALARM_URL nobody is rung.
 */
export const phoneAlarm: PhoneAlarm = {
	async ring(alarms) {
		const url = process.env['ALARM_URL'] ?? ''
		if (url === '') return
		await Promise.all(alarms.map((alarm) => post(url, alarm)))
	},
}

async function post(url: string, alarm: Alarm): Promise<void> {
	try {
		const { ok, status } = await fetch(url, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				authorization: `Bearer ${process.env['ALARM_TOKEN'] ?? ''}`,
			},
			body: JSON.stringify(alarm),
			signal: AbortSignal.timeout(PATIENCE_MS),
		})
		if (!ok) await notRung(alarm, String(status))
	} catch (fault) {
		await notRung(alarm, fault instanceof Error ? fault.name : 'UNKNOWN')
	}
}

/** Says which alarm did not go out, not to whom. */
function notRung({ id }: Alarm, why: string): Promise<void> {
	return noteFailure('unrung', why, { notRung: id, why })
}
