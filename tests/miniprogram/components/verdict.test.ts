import { show } from '../../support/component'

const words = {
	solvedAsk: '解决了吗？',
	satisfiedAsk: '满意吗？',
	solved: [
		{ value: 'yes', label: '解决了' },
		{ value: 'no', label: '没解决' },
	],
	satisfied: [{ value: 'fairly', label: '基本满意' }],
}

test('asks both questions and tells each answer with its question', async () => {
	const verdict = show('verdict', { words })
	const changes = verdict.heard('change')
	for (const answer of verdict.all('answer')) await verdict.tap(answer)
	expect(verdict.text()).toBe('解决了吗？解决了没解决满意吗？基本满意')
	expect(changes).toEqual([
		{ question: 'solved', value: 'yes' },
		{ question: 'solved', value: 'no' },
		{ question: 'satisfied', value: 'fairly' },
	])
})

test('marks the answers given', () => {
	const verdict = show('verdict', { words, solved: 'yes', satisfied: 'fairly' })
	const marked = verdict.all('answer-on').map(({ dom }) => dom.textContent)
	expect(marked).toEqual(['解决了', '基本满意'])
})
