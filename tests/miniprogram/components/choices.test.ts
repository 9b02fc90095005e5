import { show } from '../../support/component'

const options = [
	{ value: 'home', label: '我家这里', hint: '柳树川村 第一网格' },
	{ value: 'elsewhere', label: '别的地方' },
]

test('a list of choices marks the chosen one and tells of another', async () => {
	const list = show('choice-list', { options, value: 'home' })
	const changes = list.heard('change')
	expect(list.all('choice-on').map(({ dom }) => dom.textContent)).toEqual(['我家这里柳树川村 第一网格'])
	await list.tap(list.all('choice')[1]!)
	expect(changes).toEqual([{ value: 'elsewhere' }])
})

test('a row of choices tells of another, and not of the same again', async () => {
	const row = show('choice-row', { label: '哪一段', options, value: 'home' })
	const changes = row.heard('change')
	expect(row.all('choice-on').map(({ dom }) => dom.textContent)).toEqual(['我家这里'])
	await row.tap(row.all('choice')[0]!)
	await row.tap(row.all('choice')[1]!)
	expect(changes).toEqual([{ value: 'elsewhere' }])
})

test('a switch says whether it is on, and turns at a tap', async () => {
	const off = show('switch-row', { label: '邻居也能看到这段话', hint: '请不要写姓名和电话', on: false })
	const changes = off.heard('change')
	expect([off.text(), off.all('tick')]).toEqual(['邻居也能看到这段话请不要写姓名和电话', []])
	await off.tap(off.one('row'))
	const on = show('switch-row', { label: '邻居也能看到这段话', on: true })
	expect(on.all('tick')).toHaveLength(1)
	expect(changes).toEqual([{ on: true }])
})

test('the categories are cards with a picture, a name and what belongs to it', async () => {
	const grid = show('category-grid', {
		categories: [
			{ code: 'heating', name: '供暖', hint: '暖气不热、管道漏水', icon: 'heating' },
			{ code: 'road', name: '道路', hint: '路面塌陷', icon: 'road' },
		],
	})
	const chosen = grid.heard('choose')
	expect(grid.all('cell').map(({ dom }) => dom.textContent.trim())).toEqual([
		'供暖暖气不热、管道漏水',
		'道路路面塌陷',
	])
	await grid.tap(grid.all('cell')[1]!)
	expect(chosen).toEqual([{ code: 'road' }])
})

test('of a list of checks several may be chosen, and taken back', async () => {
	const list = show('check-list', { options, values: ['home'] })
	const changes = list.heard('change')
	expect(list.all('choice-on').map(({ dom }) => dom.textContent)).toEqual(['我家这里柳树川村 第一网格'])
	await list.tap(list.all('choice')[1]!)
	await list.tap(list.all('choice')[0]!)
	expect(changes).toEqual([{ values: ['home', 'elsewhere'] }, { values: [] }])
})

test('a picture is chosen from all of them', async () => {
	const pictures = [
		{ value: 'water', label: '供水' },
		{ value: 'road', label: '道路' },
	]
	const choice = show('picture-choice', { options: pictures, value: 'water', label: '图案' })
	const changes = choice.heard('change')
	expect(choice.all('picture')).toHaveLength(2)
	expect(choice.all('picture-on')).toHaveLength(1)
	await choice.tap(choice.all('picture')[1]!)
	expect(changes).toEqual([{ value: 'road' }])
})
