import { show } from '../../support/component'

const screen = {
	picture: 'heating',
	categoryName: '供暖',
	number: '编号 20261121-0001',
	status: 'processing',
	statusText: '处置中',
	progress: [{ name: '上报', sign: '✓', state: 'done' }],
	clauses: [['网格长白玉兰', '正在处理']],
	supervised: true,
	noteDue: '明天 18:00 前要说一次进展',
	told: false,
	rating: '',
	clock: { text: '办完还剩 2 小时', due: '今天 18:00 前', late: false },
	text: '供暖管道漏水',
	photos: [],
	place: '柳树川村第一网格',
	reporter: '高志强',
	house: { address: '柳树川村1组1号', headName: '高永', tie: '' },
	calls: [
		{ text: '打给报事人', name: '高志强', phone: '13900000001' },
		{ text: '打给户主', name: '高永', phone: '13900000002' },
	],
	owner: { title: '网格长', name: '白玉兰', phone: '13800000010', note: '第一网格' },
	helpers: '物业',
	trail: ['地点：按门牌码，在柳树川村', '归柳树川村第一网格的网格长管'],
	steps: [
		{ key: '2', title: '开始处置', at: '今天 09:00', words: '', photos: [] },
		{
			key: '1',
			title: '上报',
			by: '高志强',
			at: '今天 08:00',
			words: '请快一点',
			photos: ['a.png', 'b.png'],
		},
	],
}

test('tells how it stands, why it came here and what happened, the newest first', async () => {
	const body = show('report-body', { screen })
	expect(body.all('reason')).toEqual([])
	await body.tap(body.one('fold-line'))
	expect(body.one('sentence').dom.textContent).toBe('网格长白玉兰正在处理')
	expect(body.all('reason').map(({ dom }) => dom.textContent)).toEqual([
		'1地点：按门牌码，在柳树川村',
		'2归柳树川村第一网格的网格长管',
	])
	expect(body.all('card >>> .step-title').map(({ dom }) => dom.textContent)).toEqual(['开始处置', '上报'])
	expect(body.all('card >>> .step-now')).toHaveLength(1)
	expect(body.text()).toContain('上级督办')
	expect(body.text()).toContain('明天 18:00 前要说一次进展')
})

test('says whose house it is, and whether the reporter is known to live there', () => {
	const house = { address: '柳树川村1组1号', headName: '高永', tie: '报事人自称住在那里，还没有确认' }
	const body = show('report-body', { screen: { ...screen, house } })
	expect(body.text()).toContain('住址柳树川村1组1号')
	expect(body.text()).toContain('户主高永')
	expect(body.one('tie').dom.textContent).toBe(house.tie)
})

test('the reporter, the house and the one in charge can be called', async () => {
	const body = show('report-body', { screen })
	const calls = body.heard('call')
	for (const button of body.all('card >>> .button')) await body.tap(button)
	expect(calls).toEqual([{ phone: '13900000001' }, { phone: '13900000002' }, { phone: '13800000010' }])
})

/** The owner knows their own number. */
const OWN = { ...screen.owner, phone: '' }

test('one tap leads to the point on the map', async () => {
	const at = { lng: 121.95, lat: 46.07, name: '小学后面', address: '柳树川村' }
	const body = show('report-body', { screen: { ...screen, calls: [], at, owner: OWN } })
	const ways = body.heard('navigate')
	expect(body.text()).toContain('导航过去小学后面')
	await body.tap(body.one('fact-call >>> .button'))
	expect(ways).toHaveLength(1)
})

test('a photo of a step opens among its neighbours', async () => {
	const body = show('report-body', { screen })
	const photos = body.heard('photo')
	await body.tap(body.all('card >>> .photo')[1]!)
	expect(photos).toEqual([{ src: 'b.png', all: ['a.png', 'b.png'] }])
})

test('whoever handles it is not offered their own number', () => {
	const body = show('report-body', { screen: { ...screen, calls: [], owner: OWN } })
	expect(body.all('card >>> .button')).toEqual([])
})

test('a long text is folded until somebody wants all of it', async () => {
	const body = show('report-body', { screen: { ...screen, beginning: '供暖…' } })
	expect(body.one('said').dom.textContent).toBe('供暖…')
	await body.tap(body.one('fold'))
	expect(body.one('said').dom.textContent).toBe('供暖管道漏水')
})

test('what a page says above already stands there once', () => {
	const said = { head: '想问您', words: '是哪一间屋？' }
	expect(show('report-body', { screen: { ...screen, said } }).text()).toContain('是哪一间屋？')
	expect(show('report-body', { screen: { ...screen, said }, hideSaid: true }).text()).not.toContain(
		'是哪一间屋？',
	)
})
