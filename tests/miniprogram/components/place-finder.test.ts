import { show } from '../../support/component'

const below = [
	{ value: 'g1', label: '第一网格', hint: '' },
	{ value: 'g2', label: '第二网格', hint: '网格' },
]

test('leads down the levels and up again', async () => {
	const finder = show('place-finder', {
		levelsHead: '一级一级选',
		above: '某镇 › 某村',
		upText: '上一级',
		below,
	})
	const opened = finder.heard('open')
	const up = finder.heard('up')
	await finder.tap(finder.all('area')[1]!)
	await finder.tap(finder.one('up'))
	expect(opened).toEqual([{ value: 'g2' }])
	expect(up).toHaveLength(1)
})

test('without a head for the levels names are typed, and nothing else', () => {
	const finder = show('place-finder', { label: '写村名', searchText: '查找', below })
	expect(finder.all('area')).toEqual([])
	expect(finder.all('up')).toEqual([])
})

test('says what the search said', () => {
	expect(show('place-finder', { note: '没有找到这个地方' }).one('note').dom.textContent).toBe(
		'没有找到这个地方',
	)
})
