import { aboutFor } from '../../../../../cloudfunctions/modules/messages/rules/message'
import { category, reportWith } from '../../../../support/reports'

const long = '我家暖气从昨天夜里开始一直不热，孩子都冻感冒了'
const report = { ...reportWith({}, category('livestock')), text: long }
const placed = { ...report, place: { ...report.place, text: '村委会后面第二排' } }

test('whoever reads it all finds the first words, by whole characters, and the place', () => {
	const about = aboutFor(placed, 'all')
	expect(about.words).toBe(`${Array.from(long).slice(0, 20).join('')}…`)
	expect(about.place).toMatch(/ · 村委会后面第二排$/)
	const odd = { ...report, text: `${'暖'.repeat(19)}𠮷热` }
	expect(aboutFor(odd, 'all').words).toBe(`${'暖'.repeat(19)}𠮷…`)
	expect(aboutFor({ ...report, text: ' \n ' }, 'all')).not.toHaveProperty('words')
})

test('neighbours find where it is public, and no word', () => {
	const about = aboutFor(placed, 'public')
	expect(about).not.toHaveProperty('words')
	expect(about.place).not.toContain('村委会')
})

test.each(['outline', 'nothing'] as const)('whoever reads %s finds nothing', (reading) => {
	expect(aboutFor(placed, reading)).toEqual({})
})

test('of a private matter nobody finds anything in a message', () => {
	const dispute = { ...reportWith({}, category('dispute')), text: long }
	for (const reading of ['all', 'outline', 'public', 'nothing'] as const)
		expect(aboutFor(dispute, reading)).toEqual({})
})
