import { BuiltinElement } from './base'

interface RichNode {
	type?: 'node' | 'text'
	text?: string
	name?: string
	attrs?: Record<string, string>
	children?: RichNode[]
}

const ALLOWED_TAGS =
	/^(a|abbr|b|blockquote|br|code|dd|div|dl|dt|em|h[1-6]|hr|i|img|ins|li|ol|p|q|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)$/
const ALLOWED_ATTRIBUTES = new Set([
	'class',
	'style',
	'src',
	'alt',
	'width',
	'height',
	'colspan',
	'rowspan',
	'start',
])

function clean(node: Node): Node[] {
	if (node instanceof Text) return [node]
	if (!(node instanceof Element) || !ALLOWED_TAGS.test(node.localName)) return []
	for (const name of node.getAttributeNames()) {
		if (!ALLOWED_ATTRIBUTES.has(name)) node.removeAttribute(name)
	}
	node.replaceChildren(...[...node.childNodes].flatMap(clean))
	return [node]
}

function build({ type, text, name, attrs, children }: RichNode): Node {
	if (type === 'text') return document.createTextNode(text ?? '')
	const element = document.createElement(name ?? 'span')
	for (const [key, value] of Object.entries(attrs ?? {})) element.setAttribute(key, value)
	element.append(...(children ?? []).map(build))
	return element
}

/** rich-text: trusted tags only, as on the platform. */
export class RichTextElement extends BuiltinElement {
	protected override changed(name: string, value: unknown): void {
		if (name !== 'nodes') return
		const nodes = Array.isArray(value)
			? (value as RichNode[]).map(build)
			: [...new DOMParser().parseFromString(this.text('nodes'), 'text/html').body.childNodes]
		this.replaceChildren(...nodes.flatMap(clean))
	}
}
