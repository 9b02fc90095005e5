import { placeOfDragged, scrollFor } from '../../../miniprogram/presenters/dragging'

test('a dragged row follows the finger by whole rows, and stays within the list', () => {
	const drag = { code: 'b', from: 1, startY: 300, height: 60 }
	const place = (y: number) => placeOfDragged(drag, y, 4)
	expect([300, 329, 331, 390, 900].map(place)).toEqual([1, 1, 2, 3, 3])
	expect([271, 269, 0].map(place)).toEqual([1, 0, 0])
	expect(placeOfDragged({ ...drag, height: 0 }, 302, 4)).toBe(3)
})

test('the page goes on where the finger is near its edges', () => {
	expect([60, 400, 760].map((y) => scrollFor(y, 812))).toEqual([-1, 0, 1])
})
