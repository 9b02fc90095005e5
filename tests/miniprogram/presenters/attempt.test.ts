import { attempt } from '../../../miniprogram/presenters/attempt'
import { CallError } from '../../../miniprogram/services/call-error'

function pageWith(busy = false) {
	const data = { busy, problem: '上一次没办成' }
	return { data, setData: (next: Partial<typeof data>) => Object.assign(data, next) }
}

test('does it, and is busy meanwhile', async () => {
	const page = pageWith()
	let meanwhile = { ...page.data }
	const done = await attempt(page, () => Promise.resolve((meanwhile = { ...page.data })))
	expect([done, meanwhile, page.data]).toEqual([
		true,
		{ busy: true, problem: '' },
		{ busy: false, problem: '' },
	])
})

test('does one thing at a time', async () => {
	const act = jest.fn(() => Promise.resolve())
	expect(await attempt(pageWith(true), act)).toBe(false)
	expect(act).not.toHaveBeenCalled()
})

test('says why it was not done; a bug is thrown on', async () => {
	const page = pageWith()
	const refused = new CallError({ code: 'NO_PERMISSION', message: '不能改' })
	expect(await attempt(page, () => Promise.reject(refused))).toBe(false)
	expect(page.data).toEqual({ busy: false, problem: '不能改' })
	await expect(attempt(page, () => Promise.reject(new TypeError('bug')))).rejects.toThrow('bug')
	expect(page.data.busy).toBe(false)
})
