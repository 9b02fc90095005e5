import { sleep } from 'miniprogram-simulate'
import { show } from '../../support/component'

test('shows the photo, without one the first character, without both a drawing', () => {
	const withPhoto = show('person-face', { initial: '孙', photo: 'https://files.example/1' })
	expect(withPhoto.all('photo')).toHaveLength(1)
	expect(withPhoto.all('initial')).toEqual([])
	expect(show('person-face', { initial: '孙' }).one('initial').dom.textContent).toBe('孙')
	expect(show('person-face', {}).all('drawing')).toHaveLength(1)
})

test('a photo that cannot be had gives way to the character, until there is another one', async () => {
	const face = show('person-face', { initial: '孙', photo: 'https://files.example/old' })
	face.one('photo').dispatchEvent('error')
	await sleep(0)
	expect(face.one('initial').dom.textContent).toBe('孙')
	face.element.setData({ photo: 'https://files.example/new' })
	await sleep(0)
	expect(face.all('photo')).toHaveLength(1)
})
