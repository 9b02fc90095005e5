import { choosePhotos, withoutPhoto } from '../../../miniprogram/services/photos'
import { fakeWx, type FakeWx } from '../../support/fake-wx'

const JPEG = '\xff\xd8\xff\xe0'
let phone: FakeWx

beforeEach(() => {
	phone = fakeWx()
})

test.each([
	['cut.jpg', '', '这张是空的'],
	['page.jpg', '<!doctype html>', '这张不是照片'],
	['clip.png', '\x00\x00\x00\x20ftypisom', '这张是视频'],
	['apple.jpg', '\x00\x00\x00\x18ftypheic', '这张是 HEIC 格式'],
	['fun.jpg', 'GIF89a', '这张是动图'],
])('%s is refused for what it is, not for its name', async (path, head, says) => {
	phone.files.set(path, head)
	const { photos, problem } = await choosePhotos(0)
	expect(photos).toEqual([])
	expect(problem).toMatch(new RegExp(`^${says}`))
})

test('one that is too large for the check is refused before it is sent', async () => {
	phone.files.set('huge.jpg', JPEG)
	phone.sizes.set('huge.jpg', 10 * 1024 * 1024 + 1)
	expect((await choosePhotos(0)).problem).toMatch(/^这张太大了/)
	phone.sizes.set('huge.jpg', 10 * 1024 * 1024)
	expect((await choosePhotos(0)).problem).toBe('')
})

test('the good ones stay, and each bad one is said by its place', async () => {
	phone.files.set('one', JPEG).set('two', '').set('three', JPEG).set('four', 'hello')
	const { photos, problem } = await choosePhotos(0)
	expect(photos).toEqual([{ path: 'saved:one' }, { path: 'saved:three' }])
	expect(problem).toMatch(/^第 2 张是空的.*第 4 张不是照片/)
})

test.each([
	['saveFile:fail the maximum size of the file storage limit is exceeded', /满了/],
	['saveFile:fail tempFilePath file not exist', /读不出来/],
])('%s is said in words', async (errMsg, says) => {
	phone.files.set('one', JPEG)
	phone.saveFault = { errMsg }
	expect((await choosePhotos(0)).problem).toMatch(says)
})

test.each([
	['what is small', 90_000, undefined, 'saved:a.jpg'],
	['what a camera makes', 8_000_000, undefined, 'saved:a.jpg@1280x80'],
	['what is full of leaves', 8_000_000, { 80: 700_000, 60: 400_000 }, 'saved:a.jpg@1280x40'],
	['what nothing makes small', 8_000_000, { 80: 9e5, 60: 9e5, 40: 9e5, 30: 5e5 }, 'saved:a.jpg@640x30'],
])('%s goes out with 1,280 px and 300 KB at most', async (_, size, bytes, path) => {
	phone.files.set('a.jpg', JPEG)
	phone.sizes.set('a.jpg', size)
	const left: Readonly<Record<number, number>> = bytes ?? {}
	phone.bytesAfter = (quality) => left[quality] ?? 200_000
	expect((await choosePhotos(0)).photos).toEqual([{ path }])
})

test('a phone that cannot draw it smaller sends it as it is', async () => {
	phone.files.set('a.jpg', JPEG)
	phone.sizes.set('a.jpg', 8_000_000)
	phone.bytesAfter = () => {
		throw new Error('compressImage:fail')
	}
	expect((await choosePhotos(0)).photos).toEqual([{ path: 'saved:a.jpg' }])
})

test('a photo that is taken out of the form leaves the phone', () => {
	expect(withoutPhoto([{ path: 'a' }, { path: 'b' }], 0)).toEqual([{ path: 'b' }])
	expect(phone.forgotten).toEqual(['a'])
})
