import { glassEasel } from 'glass-easel-miniprogram-adapter'
import type { PhoneBackend } from './backend'
import { nodeOf } from './elements/base'

const LONG_PRESS_MS = 350
type EventOptions = ConstructorParameters<typeof glassEasel.Event>[2]

interface Point {
	identifier: number
	clientX: number
	clientY: number
	pageX: number
	pageY: number
}

const pointOf = (source: Touch | MouseEvent): Point => ({
	identifier: 'identifier' in source ? source.identifier : 0,
	clientX: source.clientX,
	clientY: source.clientY,
	pageX: source.pageX,
	pageY: source.pageY,
})

function touchFields(origin: unknown): Record<string, unknown> | undefined {
	if (origin instanceof MouseEvent) {
		const point = pointOf(origin)
		return { touches: [point], changedTouches: [point] }
	}
	if (typeof TouchEvent === 'undefined' || !(origin instanceof TouchEvent)) return undefined
	return {
		touches: [...origin.touches].map(pointOf),
		changedTouches: [...origin.changedTouches].map(pointOf),
	}
}

function dispatch(target: glassEasel.Element, type: string, detail: unknown, options: EventOptions) {
	const origin = options?.originalEvent
	const extraFields = touchFields(origin)
	const event = new glassEasel.Event(type, detail, { ...options, ...(extraFields && { extraFields }) })
	event.dispatch(target)
	return event.getEventBubbleStatus()
}

function nearestNode(target: EventTarget | null): glassEasel.Element | undefined {
	for (let at = target as Node | null; at !== null; at = at.parentNode) {
		const node = nodeOf(at)
		if (node !== undefined) return node
	}
	return undefined
}

const isDisabled = (target: EventTarget | null): boolean =>
	target instanceof Element && target.closest('wx-button[disabled]') !== null

function send(event: Event, type: string, detail: unknown): void {
	const node = nearestNode(event.target)
	if (node === undefined || isDisabled(event.target)) return
	dispatch(node, type, detail, { originalEvent: event, bubbles: true, composed: true, capturePhase: true })
}

/**
 * Brings taps and long presses to the page. A tap is made from the DOM click alone: the framework's own tap
 * on touchend would be followed by a click, which closes what the tap has just opened.
 */
export function listenForTaps(backend: PhoneBackend): void {
	backend.onEvent((target, type, detail, options) => {
		if (type === 'tap' || type === 'canceltap') return
		return dispatch(target, type, detail, options)
	})
	let pressed = false
	document.addEventListener(
		'click',
		(event) => {
			if (!pressed) send(event, 'tap', { x: event.clientX, y: event.clientY })
			pressed = false
		},
		true,
	)
	listenForLongPress((event) => {
		// A long press that somebody listens to takes the place of the tap.
		pressed = hearsLongPress(backend, event.target)
		send(event, 'longpress', {})
	})
}

function hearsLongPress(backend: PhoneBackend, target: EventTarget | null): boolean {
	for (let at = target as Node | null; at !== null; at = at.parentNode) {
		if (backend.hearsLongPress(at)) return true
	}
	return false
}

function listenForLongPress(onPress: (event: Event) => void): void {
	let timer: ReturnType<typeof setTimeout> | undefined
	const cancel = (): void => clearTimeout(timer)
	const start = (event: Event): void => {
		cancel()
		timer = setTimeout(() => onPress(event), LONG_PRESS_MS)
	}
	const options = { capture: true, passive: true }
	for (const type of ['touchstart', 'mousedown']) document.addEventListener(type, start, options)
	for (const type of ['touchend', 'touchmove', 'touchcancel', 'mouseup']) {
		document.addEventListener(type, cancel, options)
	}
}
