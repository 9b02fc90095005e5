import { glassEasel } from 'glass-easel-miniprogram-adapter'
import type { SetDataMark } from './desk-link'

const marks: SetDataMark[] = []

/** Every setData of pages and components so far. */
export const setDataMarks = (): readonly SetDataMark[] => marks

/** Lets every setData leave a mark. */
export function markSetData(): void {
	const component: { setData: (this: glassEasel.GeneralComponent, data: object | undefined) => void } =
		glassEasel.Component.prototype
	const { setData } = component
	component.setData = function (data) {
		marks.push({
			at: Number(document.timeline.currentTime),
			bytes: new Blob([JSON.stringify(data ?? {})]).size,
			of: this.is,
		})
		setData.call(this, data)
	}
}
