declare global {
	/** Node's own `require`, of which jest knows nothing: see environment.cjs. */
	var outside: ((file: string) => unknown) | undefined
}

/** The module of a file, loaded once a process: what it keeps is there for the next test file, too. */
export function outside(file: string): unknown {
	if (globalThis.outside === undefined)
		throw new Error('jest runs without tests/support/warm/environment.cjs')
	return globalThis.outside(file)
}
