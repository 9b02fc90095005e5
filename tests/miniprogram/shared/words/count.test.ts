import { COUNTED_TO, countWords } from '#shared/words/count'
import { MESSAGES_SAYS } from '#shared/words/pages/messages'

test.each([
	[0, '0'],
	[1, '1'],
	[99, '99'],
	[COUNTED_TO, '99+'],
])('a count of %i is shown as %s', (count, words) => {
	expect(countWords(count)).toBe(words)
})

test('so are unread messages', () => {
	expect(MESSAGES_SAYS.head(0)).toBe('都看过了')
	expect(MESSAGES_SAYS.head(COUNTED_TO)).toBe('99+ 条没看过')
	expect(MESSAGES_SAYS.news(3)).toBe('有 3 条新消息')
})
