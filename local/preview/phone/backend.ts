import { glassEasel } from 'glass-easel-miniprogram-adapter'
import { BUILTIN_NAMES } from '../builtin-names'
import { isBuiltinElement } from './elements/base'

const BUILTINS = new Set(BUILTIN_NAMES)
const FRAMEWORK_EVENTS = /^(touch|transition|animation)/

/** rpx may also stand in a style attribute. */
function rpxToCss(style: string): string {
	return style.replace(/(-?(?:\d*\.)?\d+)rpx\b/g, (_match, amount: string) => `calc(var(--rpx) * ${amount})`)
}

function createElement(tag: string): HTMLElement {
	const element = document.createElement(BUILTINS.has(tag) ? `wx-${tag}` : tag)
	const setAttribute = element.setAttribute.bind(element)
	element.setAttribute = (name: string, value: string) => {
		setAttribute(name, name === 'style' ? rpxToCss(value) : value)
	}
	return element
}

type Base = glassEasel.CurrentWindowBackendContext
type Domlike = Base['document']
type BackendElement = Parameters<Base['setListenerStats']>[0]

/** The browser's DOM as glass-easel's backend, with what a mini-program's view layer does otherwise. */
export class PhoneBackend extends glassEasel.CurrentWindowBackendContext {
	private readonly longPressed = new WeakSet()
	private readonly tapped = new WeakSet()
	private readonly sheets = new Map<string, number>()

	constructor() {
		super()
		this.document = {
			createElement,
			createTextNode: (text: string) => document.createTextNode(text),
			createDocumentFragment: () => document.createDocumentFragment(),
		} as unknown as Domlike
	}

	/** A mini-program hears no DOM click or change: components emit events of those names themselves. */
	override setListenerStats(...args: Parameters<Base['setListenerStats']>): void {
		const [element, type] = args
		if (type === 'longpress') this.longPressed.add(element)
		if (type === 'tap') this.tapped.add(element)
		if (FRAMEWORK_EVENTS.test(type)) super.setListenerStats(...args)
	}

	/** Whether somebody listens to long presses of this element. */
	hearsLongPress(element: object): boolean {
		return this.longPressed.has(element)
	}

	/** Whether somebody listens to taps on this element. */
	hearsTap(element: object): boolean {
		return this.tapped.has(element)
	}

	/** Each sheet once, however many pages use it. */
	override appendStyleSheetPath(path: string, scope?: number): number {
		const known = this.sheets.get(path)
		if (known !== undefined) return known
		const id = super.appendStyleSheetPath(path, scope)
		this.sheets.set(path, id)
		return id
	}

	/** model:value and its like on our elements, which the framework knows only for native inputs. */
	override setModelBindingStat(
		element: BackendElement,
		attribute: string,
		listener: ((value: unknown) => void) | null,
	): void {
		if (isBuiltinElement(element)) element.bindModel(attribute, listener)
	}
}
