import { CallError } from '../../miniprogram/services/call-error'
import { listPage } from '../../miniprogram/presenters/list-page'
import { emptyPhase } from '../../miniprogram/presenters/page-phase'

/** The page that a script makes, as WeChat would run it. */
export function pageOf(script: () => void) {
	interface Made extends Record<string, unknown> {
		data: Record<string, unknown>
	}
	const made: { page?: Made } = {}
	Object.assign(globalThis, { Page: (options: Made) => (made.page = options) })
	script()
	const { page } = made
	if (!page) throw new Error('no page was made')
	const sizes: number[] = []
	page['setData'] = (data: Record<string, unknown>) => {
		sizes.push(Buffer.byteLength(JSON.stringify(data)))
		for (const [path, value] of Object.entries(data)) put(page.data, path.split(/[.[\]]+/), value)
	}
	const call = async (name: string, query?: object): Promise<void> => {
		const method = page[name]
		if (typeof method !== 'function') throw new Error(`the page has no ${name}`)
		await (method.call(page, query) as unknown)
	}
	const open = (query: object = {}) => Promise.all([call('onLoad', query), call('onShow')])
	return { data: page.data, sizes, call, open }
}

/** Puts a value to where a path of setData leads: lines[3].isOpen. */
function put(into: object, [name = '', ...rest]: string[], value: unknown): void {
	const place = into as Record<string, unknown>
	if (rest.join('') === '') place[name] = value
	else put(place[name] as object, rest, value)
}

export interface Part {
	items: string[]
	cursor?: string
}

export const EMPTY = emptyPhase({ title: '还没有', hint: '' })
export const lost = new CallError({ code: 'OFFLINE', message: '网络不通' })
export const refused = new CallError({ code: 'NO_PERMISSION', message: '不能看' })

/** Questions that are answered when the test says so. */
export function questions<Answer>() {
	const asked: { of: unknown; answer: (answer: Answer) => void; fail: (error: unknown) => void }[] = []
	const ask = (of?: unknown): Promise<Answer> =>
		new Promise((answer, fail) => asked.push({ of, answer, fail }))
	return { asked, ask }
}

/** Lets what was answered arrive. */
export const arrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** A page with a list, and what it asks. */
export function list(more: { last?: () => { value: Part; at: number } | null; stays?: 'notice' } = {}) {
	const { asked, ask } = questions<Part>()
	const page = pageOf(() =>
		listPage({
			data: { w: {} },
			reads: 'onShow',
			ask,
			linesOf: ({ items }: Part) => items,
			empty: () => EMPTY,
			...more,
		}),
	)
	return { page, asked }
}

/** A list that shows its first part. */
export async function shown(part: Part, more: Parameters<typeof list>[0] = {}) {
	const { page, asked } = list(more)
	const opened = page.open()
	asked[0]?.answer(part)
	await opened
	return { page, asked }
}
