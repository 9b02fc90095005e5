import { inOrder, type Category } from './category'

/** Room to put another category between two. */
export const ORDER_STEP = 10

/** The categories in the order of `codes`; undefined where these are not the codes of all of them, each once. */
export function arranged(categories: readonly Category[], codes: readonly string[]): Category[] | undefined {
	const places = new Map(codes.map((code, at) => [code, at]))
	if (places.size !== codes.length || codes.length !== categories.length) return undefined
	const placed: Category[] = []
	for (const category of categories) {
		const at = places.get(category.code)
		if (at === undefined) return undefined
		placed.push({ ...category, order: (at + 1) * ORDER_STEP })
	}
	return inOrder(placed)
}

/** The code that moved furthest between two orders; undefined where none did. */
export function furthestMoved(before: readonly string[], after: readonly string[]): string | undefined {
	let furthest: { code: string; by: number } | undefined
	for (const [at, code] of after.entries()) {
		const by = Math.abs(at - before.indexOf(code))
		if (by > (furthest?.by ?? 0)) furthest = { code, by }
	}
	return furthest?.code
}

/** The codes with one of them at another place; as they are where there is no such place. */
export function movedTo(codes: readonly string[], code: string, to: number): string[] {
	if (!codes.includes(code) || codes[to] === undefined) return [...codes]
	const moved = codes.filter((one) => one !== code)
	moved.splice(to, 0, code)
	return moved
}
