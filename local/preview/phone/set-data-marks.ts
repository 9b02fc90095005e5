import { glassEasel } from 'glass-easel-miniprogram-adapter'
import type { SetDataMark } from './console-link'

const marks: SetDataMark[] = []

/** Every setData of pages and components so far. */
export const setDataMarks = (): readonly SetDataMark[] => marks

/** How often the user has tapped or typed: a test does so many times a second, which nobody else does. */
let turn = 0

/** Lets every setData leave a mark. */
export function markSetData(): void {
	for (const type of ['click', 'input']) document.addEventListener(type, () => (turn += 1), true)
	const component: { setData: (this: glassEasel.GeneralComponent, data: object | undefined) => void } =
		glassEasel.Component.prototype
	const { setData } = component
	component.setData = function (data) {
		marks.push({
			at: Number(document.timeline.currentTime),
			bytes: new Blob([JSON.stringify(data ?? {})]).size,
			of: this.is,
			turn,
		})
		setData.call(this, data)
	}
}
