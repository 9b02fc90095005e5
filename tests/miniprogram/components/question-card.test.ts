import { QUESTION_CARD_WORDS as WORDS } from '#shared/words/questions'
import { show, until } from '../../support/component'

const WHOSE = {
	code: 'whose',
	text: '谁家？',
	kind: 'oneOf',
	options: [
		{ code: 'own', label: '我家' },
		{ code: 'some', label: '邻居家' },
	],
}
const ANSWERED = { ...WHOSE, answer: { value: 'own', words: '我家' } }

test('asks what is unanswered, and sends what was chosen', async () => {
	const card = show('question-card', { questions: [WHOSE] })
	await until(() => card.text().includes('邻居家'))
	const answers = card.heard('answer')
	await card.tap(card.all('send >>> .button')[0]!)
	await until(() => card.text().includes(WORDS.nothing))
	await card.tap(card.all('card >>> .choice')[1]!)
	await card.tap(card.all('send >>> .button')[0]!)
	await until(() => answers.length > 0)
	expect(answers).toEqual([{ answers: [{ question: 'whose', value: 'some' }] }])
})

test('once all is answered it stands behind a button, until what was sent went wrong', async () => {
	const card = show('question-card', { questions: [ANSWERED] })
	await until(() => card.text().includes(WORDS.mend))
	expect(card.text()).not.toContain(WORDS.head)
	const wrong = show('question-card', { questions: [ANSWERED], problem: '网络没有连上' })
	await until(() => wrong.text().includes('网络没有连上'))
	expect(wrong.text()).toContain(WORDS.head)
})
