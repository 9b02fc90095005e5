import { CanvasElement } from '../elements/plain'
import type { PageView } from '../page-view'

type Result = { node?: HTMLCanvasElement } | null
type Hear = (result: Result) => void

interface Ref {
	fields: (wanted: { node?: boolean }, hear?: Hear) => object
}

interface Query {
	select: (selector: string) => Ref
}

/** The framework's selector query, with what it lacks: the node of a canvas. */
export function selectorQuery(page: PageView | undefined): object {
	const create = page?.instance['createSelectorQuery'] as (() => Query) | undefined
	if (page === undefined || create === undefined) throw new Error('no page to query')
	const query = create.call(page.instance)
	const select = query.select.bind(query)
	query.select = (selector) => {
		const ref = select(selector)
		const fields = ref.fields.bind(ref)
		ref.fields = (wanted, hear) =>
			fields(wanted, (result) => {
				if (wanted.node && result) result.node = canvasIn(page, selector)
				hear?.(result)
			})
		return ref
	}
	return query
}

function canvasIn({ element }: PageView, selector: string): HTMLCanvasElement {
	const found = element.querySelector(`wx-canvas[id$="${CSS.escape(selector.replace(/^#/, ''))}"]`)
	if (found instanceof CanvasElement) return found.node
	throw new Error(`no canvas ${selector}`)
}
