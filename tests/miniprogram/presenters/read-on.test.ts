import { newLines, readOn } from '../../../miniprogram/presenters/read-on'
import { CallError } from '../../../miniprogram/services/call-error'

function listPage(cursor: string) {
	const data = { cursor, more: false, stuck: '' }
	return { data, setData: (next: Partial<typeof data>) => Object.assign(data, next) }
}

test('reads the part after the cursor', async () => {
	const page = listPage('after-20')
	const next = jest.fn(() => Promise.resolve())
	await readOn(page, next)
	expect(next.mock.calls).toEqual([['after-20']])
	expect(page.data.more).toBe(false)
})

test('reads nothing at the end of the list', async () => {
	const next = jest.fn(() => Promise.resolve())
	await readOn(listPage(''), next)
	expect(next).not.toHaveBeenCalled()
})

test('reads one part at a time, however often the bottom is reached', async () => {
	const page = listPage('after-20')
	let arrive: () => void = () => undefined
	const next = jest.fn(() => new Promise<void>((resolve) => (arrive = resolve)))
	const first = readOn(page, next)
	await readOn(page, next)
	arrive()
	await first
	expect(next).toHaveBeenCalledTimes(1)
})

test('says why a part did not come, and lets it be tried again', async () => {
	const page = listPage('after-20')
	const lost = new CallError({ code: 'OFFLINE', message: '网络不通' })
	await readOn(page, () => Promise.reject(lost))
	expect(page.data.stuck).toBe('网络不通')
	expect(page.data).toMatchObject({ cursor: 'after-20', more: false })
})

test('what reads as before is not handed over again', () => {
	const line = (id: string, text = id) => ({ id, text })
	const shown = [line('a'), line('b')]
	expect(newLines('lines', shown, [...shown, line('c')])).toEqual({ 'lines[2]': line('c') })
	expect(newLines('lines', shown, [line('a'), line('b', 'other'), line('c')])).toEqual({
		'lines[1]': line('b', 'other'),
		'lines[2]': line('c'),
	})
	expect(newLines('lines', shown, [line('b')])).toEqual({ lines: [line('b')] })
	expect(newLines('lines', [], [])).toEqual({ lines: [] })
})
