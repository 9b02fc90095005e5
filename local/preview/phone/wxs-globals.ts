/** What `value.constructor` is in WXS: the name of its type. The build rewrites `.constructor` to this. */
export function wxsTypeName(value: unknown): string | undefined {
	if (value === undefined || value === null) return undefined
	if (Array.isArray(value)) return 'Array'
	if (value instanceof RegExp) return 'RegExp'
	if (value instanceof Date) return 'Date'
	const type = typeof value
	return type === 'object' ? 'Object' : type.charAt(0).toUpperCase() + type.slice(1)
}

// The functions that WXS has in place of `new RegExp` and `new Date`. Compiled scripts run as the bundle is
// loaded, before anything else could hand these to them, so importing this file is what installs them.
Object.assign(globalThis, {
	wxsTypeName,
	getRegExp: (pattern: string, flags?: string): RegExp => new RegExp(pattern, flags),
	getDate: (...parts: [] | [number | string]): Date => (parts.length === 0 ? new Date() : new Date(...parts)),
})
