/** A person of the demo, as GET /personas gives them. */
export interface Persona {
	openid: string
	role: string
	areaCode: string
	name: string
	doorCode?: string
}

/** A message that a function sent to WeChat, as GET /outbox gives it. */
export interface Message {
	at: string
	apiName: string
	request: unknown
	response: unknown
}

/** How far the newest report of the demo's villager is, as GET /newest gives it. */
export interface Newest {
	status: string | null
	/** Who answers for the desk where it lies. */
	holder?: string
}

/** What the stand-in of WeChat's content checks does, as GET /content-safety gives it. */
export interface ContentSafety {
	mode: 'normal' | 'outage'
	/** Suggestions by the words that they are given to. */
	marks: Record<string, string>
}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
	const response = await fetch(path, init)
	if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`)
	return (await response.json()) as T
}

const post = (body: object): RequestInit => ({
	method: 'POST',
	headers: { 'content-type': 'application/json' },
	body: JSON.stringify(body),
})

/** The local server's routes that the console uses. */
export const server = {
	personas: () => ask<Persona[]>('personas'),
	newest: () => ask<Newest | null>('newest'),
	outbox: () => ask<Message[]>('outbox'),
	clock: () => ask<{ now: string }>('clock'),
	advance: (ms: number) => ask<{ now: string }>('clock', post({ advanceMs: ms })),
	setClock: (now: Date) => ask<{ now: string }>('clock', post({ now: now.toISOString() })),
	safety: () => ask<ContentSafety>('content-safety'),
	setSafety: (mode: ContentSafety['mode']) => ask<ContentSafety>('content-safety', post({ mode })),
	reset: () => ask<unknown>('reset', post({})),
}
