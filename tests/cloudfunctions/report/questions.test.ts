import type { Question } from '#shared/report/question'
import {
	DISPATCHER,
	GRID_LEADER,
	NEIGHBOUR,
	refusalOf,
	submitted,
	VILLAGER,
	walk,
	type ReportView,
} from '../../support/demo'
import { startDemo } from '../../support/filled-product'
import { CLERK, type Product } from '../../support/product'

let product: Product
beforeEach(async () => {
	product = await startDemo()
})
afterEach(() => product.close())

const BUILDING: Question = { code: 'block', text: '哪栋楼？', kind: 'words', beforeSending: true }

const seen = async (openid: string, { id }: ReportView) =>
	(await product.ask(openid, 'report', 'show', { id })).report

/** The clerk lets water ask these, and nothing else. */
async function asks(questions: Question[]): Promise<void> {
	const { version, category } = await product.ask(CLERK, 'category', 'show', { code: 'water' })
	await product.ask(CLERK, 'category', 'save', { version, category: { ...category, questions } })
}

const ANSWERS = [
	{ question: 'animal', value: 'sheep' },
	{ question: 'count', value: 12 },
]

test('answered after it has arrived: the leader reads it under the words, nobody else does', async () => {
	const report = await submitted(product, { category: 'livestock' })
	expect(report.questions?.map(({ code, answer }) => [code, answer])).toEqual([
		['animal', undefined],
		['count', undefined],
	])
	const sent = { id: report.id, version: report.version, answers: ANSWERS }
	const { report: answered } = await product.ask(VILLAGER, 'report', 'add', sent)
	// A repetition is answered, and counts once.
	const { report: again } = await product.ask(VILLAGER, 'report', 'add', sent)
	expect(again.version).toBe(answered.version)

	const leaders = await seen(GRID_LEADER, report)
	expect(leaders.questions?.map(({ answer }) => answer?.words)).toEqual(['羊', '12 只'])
	expect(leaders.history.at(-1)).toMatchObject({ event: 'add', note: '是什么牲畜：羊；有几只：12 只' })
	const inbox = await product.ask(GRID_LEADER, 'report', 'inbox', {})
	expect(inbox.items.find(({ id }) => id === report.id)).toMatchObject({ added: true })
	const neighbours = await seen(NEIGHBOUR, report)
	expect(neighbours).toMatchObject({ publicOnly: true })
	expect(neighbours.questions).toBeUndefined()
	expect(JSON.stringify(neighbours)).not.toContain('羊')

	const mended = await walk(product, again, [
		[VILLAGER, 'add', { answers: [{ question: 'count', value: 13 }] }],
	])
	expect(mended.questions?.map(({ answer }) => answer?.value)).toEqual(['sheep', 13])
})

test('those above a private one read no answer', async () => {
	const { version, category } = await product.ask(CLERK, 'category', 'show', { code: 'dispute' })
	const questions: Question[] = [{ code: 'block', text: '哪栋楼？', kind: 'words' }]
	await product.ask(CLERK, 'category', 'save', { version, category: { ...category, questions } })
	const report = await submitted(product, { category: 'dispute' })
	await walk(product, report, [[VILLAGER, 'add', { answers: [{ question: 'block', value: '三号楼' }] }]])
	expect((await seen(GRID_LEADER, report)).questions?.[0]?.answer?.words).toBe('三号楼')
	const outline = await seen(DISPATCHER, report)
	expect(outline.outlineOnly).toBe(true)
	expect(JSON.stringify(outline)).not.toContain('三号楼')
})

test('what does not fit is refused beside its question, and nothing is kept', async () => {
	const report = await submitted(product, { category: 'livestock' })
	const wrong = [
		{ question: 'animal', value: 'whale' },
		{ question: 'count', value: 0 },
		{ question: 'colour', value: '红' },
	]
	expect(await refusalOf(product, report, [VILLAGER, 'add', { answers: wrong }])).toMatchObject({
		code: 'INVALID_INPUT',
		fields: {
			'answers.animal': '请从下面选一个',
			'answers.count': '请填 1 到 5000 之间的数字',
			'answers.colour': '这一类没有问这个，请重新打开再答',
		},
	})
	const notTheirs = [{ question: 'animal', value: 'sheep' }]
	expect(await refusalOf(product, report, [NEIGHBOUR, 'add', { answers: notTheirs }])).toMatchObject({
		code: 'NO_PERMISSION',
	})
	expect((await seen(VILLAGER, report)).version).toBe(report.version)
})

test('words are checked before they are kept', async () => {
	await asks([{ code: 'block', text: '哪栋楼？', kind: 'words' }])
	const report = await submitted(product, { category: 'water' })
	const answers = [{ question: 'block', value: '加微信领红包' }]
	product.cloud.contentSafety.mark('加微信领红包', 'risky')
	expect(await refusalOf(product, report, [VILLAGER, 'add', { answers }])).toMatchObject({
		code: 'TEXT_REJECTED',
		fields: { 'answers.block': expect.any(String) as string },
	})
})

test('what cannot be routed without is asked before sending; a report keeps the questions it had', async () => {
	const before = await submitted(product, { category: 'water' })
	await asks([BUILDING])
	const { categories } = await product.ask(VILLAGER, 'category', 'list', {})
	expect(categories.find(({ code }) => code === 'water')?.questions).toEqual([BUILDING])
	expect(categories.find(({ code }) => code === 'heating')?.questions).toBeUndefined()
	const input = { clientKey: 'asked-before-sending', category: 'water', text: '停水了' }
	expect(await product.call(VILLAGER, 'report', 'submit', input)).toMatchObject({
		error: {
			code: 'MISSING_INPUT',
			fields: { 'answers.block': '这个要先填，不然不知道该交给谁' },
		},
	})
	const answers = [{ question: 'block', value: '三号楼' }]
	const { report } = await product.ask(VILLAGER, 'report', 'submit', { ...input, answers })
	expect((await seen(GRID_LEADER, report)).questions).toEqual([
		{ ...BUILDING, answer: { value: '三号楼', words: '三号楼' } },
	])
	expect((await seen(VILLAGER, before)).questions?.map(({ code }) => code)).toEqual(['whose'])
})

test('sent before the category began to ask, and arrived: sent again it is answered', async () => {
	const input = { clientKey: 'sent-before-asking', category: 'water', text: '停水了' }
	const { report } = await product.ask(VILLAGER, 'report', 'submit', input)
	await asks([BUILDING])
	const { report: again } = await product.ask(VILLAGER, 'report', 'submit', input)
	expect(again.id).toBe(report.id)
})

test('a clerk’s questions are checked when they are saved, field by field', async () => {
	const { version, category } = await product.ask(CLERK, 'category', 'show', { code: 'water' })
	const save = (questions: Question[]) =>
		product.call(CLERK, 'category', 'save', { version, category: { ...category, questions } })
	const number: Question = { code: 'n', text: '几只？', kind: 'number', min: 9, max: 8 }
	expect(await save([number])).toMatchObject({
		error: { code: 'INVALID_INPUT', fields: { 'category.questions.0.max': '最大的数不能比最小的数小' } },
	})
	const one: Question = { code: 'o', text: '哪个？', kind: 'oneOf', options: [{ code: 'a', label: '甲' }] }
	expect(await save([one])).toMatchObject({
		error: {
			code: 'INVALID_INPUT',
			fields: { 'category.questions.0.options': expect.any(String) as string },
		},
	})
	expect(await save([BUILDING, BUILDING, BUILDING, BUILDING])).toMatchObject({
		error: { code: 'INVALID_INPUT' },
	})
	await asks([BUILDING])
	const { items } = await product.ask(CLERK, 'category', 'versions', {})
	expect(items[0]).toMatchObject({ changed: ['questions'] })
})

test('nobody in a house of their own is asked for the building', async () => {
	const { questions } = await submitted(product, { category: 'heating' })
	expect(questions?.map(({ code }) => code)).toEqual(['whose', 'degrees'])
	const elsewhere = await submitted(product, { category: 'heating', place: { text: '柳树川村' } })
	expect(elsewhere.questions?.map(({ code }) => code)).toContain('building')
})
