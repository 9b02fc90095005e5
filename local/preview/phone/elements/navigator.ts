import { BuiltinElement } from './base'
import { hoverWhilePressed } from './hover'

const METHODS: Record<string, string> = {
	navigate: 'navigateTo',
	redirect: 'redirectTo',
	switchTab: 'switchTab',
	reLaunch: 'reLaunch',
	navigateBack: 'navigateBack',
}

/** navigator: a link to another page. */
export class NavigatorElement extends BuiltinElement {
	protected override mount(): void {
		this.setAttribute('role', 'link')
		hoverWhilePressed(this)
		this.addEventListener('click', () => {
			const method = METHODS[this.text('open-type') || 'navigate']
			if (method === undefined)
				throw new Error(`navigator open-type "${this.text('open-type')}" is not in the preview`)
			const wx = (globalThis as unknown as { wx: Record<string, (options: unknown) => void> }).wx
			wx[method]?.({
				url: this.text('url'),
				delta: this.number('delta', 1),
				success: (result: unknown) => this.fire('success', result),
				fail: (error: unknown) => this.fire('fail', error),
			})
		})
	}
}
