import { guideLine } from '../../../local/preview/console/guide-line'

const people = { villager: '王秀英', leader: '李强', holder: '李强' }

test('what to do first follows the report: passed on, it names who has it now, and that a phone is to be given to them', () => {
	expect(guideLine(1, people)).toBe('现在到李强的手机上点“待办”，打开那件事，点“受理”')
	const passedOn = guideLine(1, { ...people, holder: '赵国栋' })
	expect(passedOn).toMatch(/^这件事已经到了赵国栋那里，先在一部手机上面换成赵国栋。现在到赵国栋的手机上/)
	expect(guideLine(2, { ...people, holder: '赵国栋' })).not.toContain('李强')
	expect(guideLine(3, { ...people, holder: '赵国栋' })).not.toContain('赵国栋')
})
