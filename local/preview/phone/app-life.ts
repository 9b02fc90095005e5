/** What App() was called with. */
export type AppObject = Record<string, unknown>

/** The app object, its lifecycle and those who listen to it through wx.onXxx. */
export class AppLife {
	object: AppObject = {}
	/** How the app was opened. */
	options: object = {}
	private readonly listeners = new Map<string, Set<(argument: unknown) => void>>()

	call(method: string, argument?: unknown): void {
		const member = this.object[method]
		if (typeof member === 'function') member.call(this.object, argument)
	}

	on(event: string, listener: (argument: unknown) => void): void {
		const known = this.listeners.get(event) ?? new Set()
		this.listeners.set(event, known.add(listener))
	}

	off(event: string, listener?: (argument: unknown) => void): void {
		if (listener === undefined) this.listeners.delete(event)
		else this.listeners.get(event)?.delete(listener)
	}

	emit(event: string, argument: unknown): void {
		for (const listener of this.listeners.get(event) ?? []) listener(argument)
	}

	/** Tells the app and the listeners of errors that nobody caught; the browser still logs them. */
	listenForErrors(): void {
		window.addEventListener('error', (event) => {
			const { message } = event
			const error: unknown = event.error
			const text = error instanceof Error ? (error.stack ?? error.message) : message
			this.call('onError', text)
			this.emit('error', text)
		})
		window.addEventListener('unhandledrejection', (event) => {
			const { promise } = event
			const reason: unknown = event.reason
			this.call('onUnhandledRejection', { reason, promise })
			this.emit('unhandledRejection', { reason, promise })
		})
	}

	/** onShow and onHide follow the browser tab. */
	listenForVisibility(): void {
		document.addEventListener('visibilitychange', () => {
			const event = document.hidden ? 'hide' : 'show'
			this.call(event === 'hide' ? 'onHide' : 'onShow', {})
			this.emit(event, {})
		})
	}
}
