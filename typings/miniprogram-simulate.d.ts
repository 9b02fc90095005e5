/** The part of miniprogram-simulate that the tests use; it brings no types. */
declare module 'miniprogram-simulate' {
	export interface SimulatedElement {
		dom: HTMLElement
		data: Record<string, unknown>
		instance: { data: Record<string, unknown>; triggerEvent: (name: string, detail?: unknown) => void }
		querySelector: (selector: string) => SimulatedElement | undefined
		querySelectorAll: (selector: string) => SimulatedElement[]
		setData: (data: Record<string, unknown>) => void
		dispatchEvent: (name: string, options?: { detail?: unknown; bubbles?: boolean }) => void
		addEventListener: (name: string, listener: (event: { detail: unknown }) => void) => void
		attach: (parent: Node) => void
		detach: () => void
	}

	export interface LoadOptions {
		compiler: 'official'
		rootPath: string
		usingComponents?: Record<string, string>
	}

	export function load(componentPath: string, options: LoadOptions): string
	export function render(id: string, properties?: Record<string, unknown>): SimulatedElement
	export function sleep(milliseconds: number): Promise<void>
}
