import { reportScreen } from '../../../miniprogram/presenters/report-screen'
import { NOW, view } from '../../support/report-view'

test('the face of whoever is in charge stays after an event, as long as it is the same person', () => {
	const opened = { ...view, owner: { ...view.owner, photo: 'https://face' } }
	const shown = reportScreen(opened, NOW, 'staff')
	expect(shown.owner?.photo).toBe('https://face')
	expect(reportScreen(view, NOW, 'staff', shown).owner?.photo).toBe('https://face')
	const other = { ...view, owner: { ...view.owner, name: '白玉兰' } }
	expect(reportScreen(other, NOW, 'staff', shown).owner).toMatchObject({ photo: '', initial: '白' })
})

test('tells whoever goes there whose house it is and whom to ring up, each number once', () => {
	const house = { address: '柳树川村1组1号', headName: '高永', phone: '13900000002' }
	const screen = reportScreen({ ...view, house }, NOW, 'staff')
	expect(screen.house).toEqual({ address: house.address, headName: '高永', tie: '' })
	expect(screen.calls).toEqual([
		{ text: '打给报事人', name: '高志强', phone: '13900000001' },
		{ text: '打给户主', name: '高永', phone: '13900000002' },
	])
	const same = { ...view, house: { ...house, phone: '13900000001' } }
	expect(reportScreen(same, NOW, 'staff').calls.map(({ text }) => text)).toEqual(['打给报事人'])
	const silent = { ...view, reporter: {}, house }
	expect(reportScreen(silent, NOW, 'staff').calls.map(({ text }) => text)).toEqual(['打给户主'])
})

test('says what is not certain of whoever reports from a house', () => {
	const house = { address: '柳树川村1组1号', headName: '高永' }
	const tie = (of: 'pending' | 'none') =>
		reportScreen({ ...view, house: { ...house, tie: of } }, NOW, 'staff').house?.tie
	expect(tie('pending')).toBe('报事人自称住在柳树川村1组1号，还没有确认')
	expect(tie('none')).toBe('报事人扫的是这一户的联系卡，不一定住在这里')
})

test('whoever looks on may ring whom it lies with; they themselves are not offered their own number', () => {
	const phoneFor = (isYou: boolean) =>
		reportScreen({ ...view, owner: { ...view.owner, isYou } }, NOW, 'staff').owner?.phone
	expect([phoneFor(false), phoneFor(true)]).toEqual(['13800000015', ''])
})

test('what was said by a resident for somebody: both are named, both can be rung up', () => {
	const reporter = { name: '包玉山', phone: '13600001111', speaker: { name: '高志强', phone: '13900000001' } }
	const screen = reportScreen({ ...view, reporter }, NOW, 'staff')
	expect(screen.reporter).toBe('包玉山（高志强代报的）')
	expect(screen.calls.map(({ phone }) => phone)).toEqual(['13600001111', '13900000001'])
})
