const RealDate = Date
let offset = 0

/** Dates made without arguments, and Date.now(), follow the local server's clock. */
class ServerDate extends RealDate {
	constructor(...parts: [] | [number | string | Date]) {
		if (parts.length === 0) super(RealDate.now() + offset)
		else super(...(parts as [number | string]))
	}

	static override now(): number {
		return RealDate.now() + offset
	}
}

/** The server's clock can be moved; a phone that kept its own time would count down to another moment. */
export async function syncClock(): Promise<void> {
	const response = await fetch('clock').catch(() => undefined)
	if (response?.ok !== true) return
	const { now } = (await response.json()) as { now: string }
	offset = RealDate.parse(now) - RealDate.now()
	if (Math.abs(offset) > 1000) Object.assign(globalThis, { Date: ServerDate })
}
