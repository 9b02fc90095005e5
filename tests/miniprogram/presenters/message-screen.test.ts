import { withMessages } from '../../../miniprogram/presenters/message-screen'
import type { MessageItem } from '../../../miniprogram/services/message'

const NOW = Date.parse('2026-09-16T10:00:00+08:00')
const message = (id: string, reportId: string, more: Partial<MessageItem> = {}): MessageItem => ({
	id,
	reportId,
	at: '2026-09-16T09:00:00+08:00',
	reader: 'reporter',
	text: `${id}说的话`,
	about: { words: '暖气不热' },
	read: true,
	...more,
})

test('one line a report, in the place of its last message; what came before folds under it', () => {
	const lines = withMessages([], [message('m5', 'r1'), message('m4', 'r2'), message('m3', 'r1')], NOW)
	expect(lines).toMatchObject([
		{ reportId: 'r1', text: 'm5说的话', words: '暖气不热', more: '这件事还有 1 条', isOpen: false },
		{ reportId: 'r2', text: 'm4说的话', more: '', earlier: [] },
	])
	expect(lines[0]?.earlier.map(({ id }) => id)).toEqual(['m3'])
})

test('what a later page brings joins its line and moves nothing; a line that was opened stays open', () => {
	const first = withMessages([], [message('m5', 'r1'), message('m4', 'r2')], NOW)
	const opened = first.map((line) => ({ ...line, isOpen: true }))
	const all = withMessages(opened, [message('m2', 'r2'), message('m1', 'r3'), message('m0', 'r2')], NOW)
	expect(all.map(({ reportId, isOpen }) => [reportId, isOpen])).toEqual([
		['r1', true],
		['r2', true],
		['r3', false],
	])
	expect(all[1]).toMatchObject({ text: 'm4说的话', more: '这件事还有 2 条' })
})

test('a line is unread while anything of it is', () => {
	const lines = withMessages([], [message('m2', 'r1'), message('m1', 'r1', { read: false })], NOW)
	expect(lines[0]?.unread).toBe(true)
})

test('it opens the page of whoever reads it, and says nothing of what they may not read', () => {
	const staff = message('m1', 'r1', { reader: 'staff', about: {} })
	expect(withMessages([], [staff], NOW)[0]).toMatchObject({
		url: '/packages/staff/handle/index?id=r1',
		words: '',
		place: '',
	})
})

test('what is about no report is marked as read where it stands: no page of a report does it', () => {
	const readers = ['reporter', 'staff', 'neighbour', 'keeper', 'clerk', 'member'] as const
	const lines = withMessages(
		[],
		readers.map((reader) => message(reader, reader, { reader })),
		NOW,
	)
	expect(lines.map(({ isNews }) => isNews)).toEqual([false, false, false, true, true, true])
})
