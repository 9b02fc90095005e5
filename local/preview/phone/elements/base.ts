import { glassEasel } from 'glass-easel-miniprogram-adapter'

/** Attributes that only the element's own code reads: the DOM must not show them, or text searches find them. */
const HIDDEN = new Set(['placeholder', 'value', 'src', 'nodes', 'range', 'title'])

interface WithNode {
	__wxElement?: glassEasel.Element
}

/** The framework's node behind a DOM element. */
export function nodeOf(element: Node): glassEasel.Element | undefined {
	return (element as Node & WithNode).__wxElement
}

/** A value as text; absent and structured ones have none. */
export function asText(value: unknown): string {
	if (typeof value === 'string') return value
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** Whether an attribute's value means "on": `<switch checked>` or `checked="{{true}}"`. */
export function isOn(value: unknown): boolean {
	return value === '' || (value !== 'false' && Boolean(value))
}

/** Base of the built-in components: native nodes to the framework, custom elements to the browser. */
export abstract class BuiltinElement extends HTMLElement {
	private mounted = false
	private readonly models = new Map<string, (value: unknown) => void>()

	/** Builds the inside; called once, when first put on a page. */
	protected mount?(): void

	/** Hears of every attribute: all known ones after `mount`, then each change. */
	protected changed?(name: string, value: unknown): void

	connectedCallback(): void {
		if (this.mounted) return
		this.mounted = true
		this.mount?.()
		for (const name of this.known) this.changed?.(name, this.prop(name))
	}

	private readonly known = new Set<string>()

	/** An attribute's value as the page gave it, not turned into text. */
	prop(name: string): unknown {
		return nodeOf(this)?.getAttribute(name) ?? this.getAttribute(name) ?? undefined
	}

	/** An attribute's value as text. */
	text(name: string): string {
		return asText(this.prop(name))
	}

	/** Whether a yes-or-no attribute is on. */
	is(name: string): boolean {
		return isOn(this.prop(name))
	}

	/** A numeric attribute, or what it is when left out. */
	number(name: string, otherwise: number): number {
		const value = Number.parseFloat(this.text(name))
		return Number.isNaN(value) ? otherwise : value
	}

	override setAttribute(name: string, value: string): void {
		const given = nodeOf(this)?.getAttribute(name)
		const absent = given === null || given === undefined
		if (name === 'aria-role') super.setAttribute('role', value)
		else if (absent && value === '' && nodeOf(this) !== undefined && !isPlain(name))
			super.removeAttribute(name)
		else if (name.startsWith('aria-') && given === true) super.setAttribute(name, 'true')
		else if (!HIDDEN.has(name)) super.setAttribute(name, value)
		this.known.add(name)
		if (this.mounted) queueMicrotask(() => this.changed?.(name, this.prop(name)))
	}

	override removeAttribute(name: string): void {
		if (name.startsWith('aria-') && this.prop(name) === false) super.setAttribute(name, 'false')
		else super.removeAttribute(name)
		if (this.mounted) queueMicrotask(() => this.changed?.(name, undefined))
	}

	/** Sends an event to the page; `bubbles` as the platform's few bubbling ones do. */
	fire(name: string, detail: unknown = {}, bubbles = false): void {
		const node = nodeOf(this)
		if (node !== undefined) glassEasel.triggerEvent(node, name, detail, { bubbles, composed: bubbles })
	}

	/** Two-way binding (model:value). */
	bindModel(name: string, listener: ((value: unknown) => void) | null): void {
		if (listener === null) this.models.delete(name)
		else this.models.set(name, listener)
	}

	protected updateModel(name: string, value: unknown): void {
		this.models.get(name)?.(value)
	}

	/** What a tap on a label that belongs to it does. */
	activate?(): void

	/** What a form collects from it. */
	get formValue(): unknown {
		return undefined
	}
}

/** Attributes that the framework sets on the DOM itself, without going through the node. */
function isPlain(name: string): boolean {
	return name === 'class' || name === 'style' || name === 'id' || name.startsWith('wx-')
}

export function isBuiltinElement(element: unknown): element is BuiltinElement {
	return element instanceof BuiltinElement
}
