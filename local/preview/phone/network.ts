import type { NetMode, Settings } from './settings'

/** What a request meets when there is no network, or when its answer is lost. */
export class NetworkError extends Error {}

const UNREACHABLE = 'request:fail'
const LOST = 'request:fail timeout'

/** All requests of the phone go through here, so that the network can be taken away. */
export class Network {
	private readonly listeners = new Set<(state: { isConnected: boolean; networkType: string }) => void>()

	constructor(private readonly settings: Settings) {}

	get mode(): NetMode {
		return this.settings.net
	}

	get state(): { isConnected: boolean; networkType: string } {
		const isConnected = this.mode !== 'off'
		return { isConnected, networkType: isConnected ? 'wifi' : 'none' }
	}

	set(mode: NetMode): void {
		const before = this.state.isConnected
		this.settings.net = mode
		if (before === this.state.isConnected) return
		for (const listener of this.listeners) listener(this.state)
	}

	onChange(listener: (state: { isConnected: boolean; networkType: string }) => void): void {
		this.listeners.add(listener)
	}

	offChange(listener?: (state: { isConnected: boolean; networkType: string }) => void): void {
		if (listener === undefined) this.listeners.clear()
		else this.listeners.delete(listener)
	}

	/** How many requests were answered so far. */
	answered = 0

	/** A request in the caller's name. */
	async request(path: string, init: RequestInit): Promise<Response> {
		if (this.mode === 'off') throw new NetworkError(UNREACHABLE)
		const lose = this.mode === 'drop'
		if (lose) this.set('on')
		const headers = new Headers(init.headers)
		headers.set('x-openid', this.settings.openid)
		const response = await fetch(path, { ...init, headers }).catch((error: unknown) => {
			throw new NetworkError(`${UNREACHABLE} ${error instanceof Error ? error.message : String(error)}`)
		})
		this.answered += 1
		if (lose) throw new NetworkError(LOST)
		return response
	}
}
