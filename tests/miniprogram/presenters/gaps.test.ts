import { gapLine } from '../../../miniprogram/presenters/gap-lines'
import { NO_GAPS, withGaps } from '../../../miniprogram/presenters/gap-tally'
import { gapGroups } from '../../../miniprogram/presenters/gaps-screen'
import type { Gap } from '../../../miniprogram/services/gaps'

const TODAY = '2026-09-16'
const area = { code: 'g', name: '第一网格', level: 'grid' as const, levelName: '网格' }
const at = { area, where: '前进村 › 第一网格' }
const unbound = (name: string): Gap => ({
	kind: 'unbound',
	...at,
	name,
	post: 'gridMember',
	title: '网格员',
	standing: 'holder',
	phone: '13800000001',
})

test.each<[gap: Gap, head: string, lines: string[]]>([
	[{ kind: 'noLeader', ...at, why: 'never' }, at.where, ['从来没有任命过']],
	[{ kind: 'noLeader', ...at, why: 'notYet', until: '2026-10-01' }, at.where, ['还没有到任，10月1日起有人']],
	[
		{ kind: 'noLeader', ...at, why: 'ended', name: '甲', since: '2025-07-01' },
		at.where,
		['甲的任期已满，2025年7月1日起没有人'],
	],
	[
		{ kind: 'noLeader', ...at, why: 'away', name: '甲', since: '2026-09-14', until: '2026-09-17' },
		at.where,
		['甲9月14日起请假，没有人代班，明天起有人'],
	],
	[{ kind: 'noGrid', ...at, households: 3 }, at.where, ['3 户']],
	[{ kind: 'noGrid', ...at, households: 3, endedOn: '2026-09-01' }, at.where, ['3 户，网格最后一天是9月1日']],
	[{ kind: 'size', ...at, households: 22, least: 300, most: 500 }, at.where, ['22 户，少 278 户']],
	[{ kind: 'size', ...at, households: 620, least: 300, most: 500 }, at.where, ['620 户，多 120 户']],
	[
		{
			kind: 'staffing',
			...at,
			roles: [
				{ role: 'police', count: 0, least: 1 },
				{ role: 'unitLeader', count: 16, least: 10, most: 15 },
			],
			unspecified: 2,
		},
		at.where,
		['社区民警 0 名，缺 1 名', '楼栋长、单元长 16 名，多 1 名', '有 2 名网格员没有写专职还是兼职'],
	],
	[
		{ kind: 'noPhone', ...at, name: '乙', post: 'gridLeader', title: '网格长', standing: 'deputy' },
		'乙',
		['前进村 › 第一网格 网格长（代班）'],
	],
	[unbound('丙'), '丙', ['前进村 › 第一网格 网格员']],
])('%j', (gap, head, lines) => {
	expect(gapLine(gap, TODAY)).toMatchObject({
		head,
		lines,
		phone: gap.kind === 'unbound' ? gap.phone : '',
		areaCode: ['noLeader', 'size', 'staffing'].includes(gap.kind) ? gap.area.code : '',
	})
})

test('answers add up, by kind, and of very many only the first are kept', () => {
	const looked = { areas: 40, grids: 30, households: 9000 }
	const many = Array.from({ length: 150 }, (_, index) => unbound(`人${index}`))
	const size: Gap = { kind: 'size', ...at, households: 1, least: 300, most: 500 }
	const tally = withGaps(withGaps(NO_GAPS, { gaps: [...many, size], looked }), { gaps: many, looked })
	expect(tally).toMatchObject({
		grids: 60,
		households: 18000,
		counts: { unbound: 300, size: 1, noLeader: 0 },
	})
	expect(tally.kept.unbound).toHaveLength(200)

	const groups = gapGroups(tally, { kind: 'unbound', shown: 20 }, TODAY)
	expect(groups.map(({ name, count, isOpen }) => [name, count, isOpen])).toEqual([
		['网格户数不合适', '1 个网格', false],
		['未开通：没有绑定微信', '300 人', true],
	])
	expect(groups[1]).toMatchObject({ more: true, note: '' })
	expect(groups[1]?.lines).toHaveLength(20)
	expect(gapGroups(tally, { kind: 'unbound', shown: 200 }, TODAY)[1]).toMatchObject({
		more: false,
		note: '还有 100 条没有列出来，请选下一级看',
	})
})

test('a kind that follows from the norm says what the norm is', () => {
	const staffing: Gap = { kind: 'staffing', ...at, roles: [], unspecified: 0 }
	const size: Gap = { kind: 'size', ...at, households: 1, least: 300, most: 500 }
	const looked = { areas: 1, grids: 1, households: 1 }
	const groups = gapGroups(
		withGaps(NO_GAPS, { gaps: [size, staffing], looked }),
		{ kind: '', shown: 20 },
		TODAY,
	)
	// A number stays in one piece, and on the line of what it counts.
	expect(groups.map(({ todo }) => todo.replace(/\u00a0/g, '_').replace(/\u2060–\u2060/g, '–'))).toEqual([
		'一个网格应有 300–500_户。请看看要不要拆分或合并网格。',
		'一个网格应有专职网格员 1_名、兼职网格员 2–3_名、社区民警 1_名、楼栋长、单元长 10–15_名。请补人或者调人，改好名册再导入。',
	])
})
