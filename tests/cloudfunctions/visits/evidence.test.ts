import { DAY_MS } from '#shared/clock/china-time'
import { openidOf, Town } from './town'

// Photos of a visit are treated as those of a report: copied, moderated as the copy, shown as the copy, gone with the answers.

let town: Town
let planId: string
let link: string
beforeEach(async () => {
	town = await Town.settled()
	planId = await town.plan({ areaCode: '1-1-1-1', questions: [QUESTION], keepDays: 7 }, 'county')
	const upload = town.cloud.upload(`users/${openidOf('leader')}/door.jpg`)
	const more = { photos: [upload], note: '院里有煤', answers: [{ question: 'people', value: 3 }] }
	await town.went('leader', '赵一', [planId], 'done', more)
	link = upload
})

const QUESTION = { code: 'people', text: '家里几口人', kind: 'number', min: 0, max: 30, unit: '人' } as const

const visits = async (who: string) =>
	(await town.ask(who, 'visit', 'ofHousehold', { householdId: town.houseOf('赵一') })).items

test('whoever keeps the household reads what was said and sees the copy, never what was uploaded', async () => {
	expect(await town.cloud.runModeration()).toMatchObject({ photos: 1 })
	const [item] = await visits('leader')
	expect(item).toMatchObject({
		plan: '敲门行动',
		by: '王己',
		outcome: 'done',
		note: '院里有煤',
		answers: [{ question: '家里几口人', value: '3人' }],
	})
	expect(item?.photos).toHaveLength(1)
	expect(item?.photos[0]).toContain('%2Fphotos%2F')
	expect(item?.photos[0]).not.toContain(openidOf('leader'))
	// Once it has passed, what was uploaded is gone.
	const traceId = item?.photos[0] ?? ''
	expect(await town.cloud.takeVerdict({ traceId, verdict: 'pass' })).toBe('kept')
	expect(await town.cloud.files.heads([link], 4)).toEqual([null])
	expect((await visits('village'))[0]?.photos).toHaveLength(1)
	for (const who of ['leader2', 'member', 'verifier'])
		expect(await town.codeOf(who, 'visit', 'ofHousehold', { householdId: town.houseOf('赵一') })).toBe(
			'NOT_FOUND',
		)
})

test('what was rejected nobody sees', async () => {
	await town.cloud.runModeration()
	const traceId = (await visits('leader'))[0]?.photos[0] ?? ''
	await town.cloud.takeVerdict({ traceId, verdict: 'reject' })
	const [item] = await visits('leader')
	expect(item?.photos).toEqual([])
	expect(item?.hiddenPhotos).toBeDefined()
})

test('after the days of the plan the copy is gone with what was said; that somebody went stays', async () => {
	await town.cloud.runModeration()
	const [copy = ''] = (await visits('leader'))[0]?.photos ?? []
	await town.cloud.takeVerdict({ traceId: copy, verdict: 'pass' })
	// The timer looks every ten minutes.
	town.cloud.now = Math.ceil((town.cloud.now + 7 * DAY_MS) / 600_000) * 600_000
	expect(await town.cloud.forgetAnswers()).toEqual({ visitsForgotten: 1 })
	expect(await visits('leader')).toEqual([
		expect.objectContaining({ outcome: 'done', by: '王己', answers: [], photos: [] }),
	])
	expect(JSON.stringify(await visits('leader'))).not.toContain('院里')
	expect(await town.cloud.runModeration()).toMatchObject({ photos: 0 })
})

const ROOM = { code: 'room', text: '拍一下炉子', kind: 'photo' } as const

test('a photo may be what a question is answered by: proven, copied, and gone as any photo of a visit', async () => {
	const asks = { name: '看炉子', areaCode: '1-1-1-1', questions: [ROOM, QUESTION], keepDays: 7 }
	const other = await town.plan({ ...asks, name: '再看炉子' }, 'county')
	const stoves = await town.plan(asks, 'county')
	const input = (value: string | number) => ({
		planIds: [stoves, other],
		householdId: town.houseOf('钱二'),
		clientKey: 'stove-photo-key',
		outcome: 'done' as const,
		answers: [{ question: 'room', value }],
	})
	const refused = (value: string | number) => town.codeOf('leader', 'visit', 'record', input(value))
	expect(await refused(3)).toBe('INVALID_INPUT')
	expect(await refused('我拍了')).toBe('FOREIGN_PHOTO')
	expect(await refused(town.cloud.upload(`users/${openidOf('member')}/stove.jpg`))).toBe('FOREIGN_PHOTO')
	await town.cloud.runModeration()
	const photo = town.cloud.upload(`users/${openidOf('leader')}/stove.jpg`)
	await town.ask('leader', 'visit', 'record', input(photo))
	await town.ask('leader', 'visit', 'record', input(photo))
	expect(await town.cloud.runModeration()).toMatchObject({ photos: 1 })
	const there = async () =>
		(await town.ask('leader', 'visit', 'ofHousehold', { householdId: town.houseOf('钱二') })).items
	const seen = (await there()).flatMap(({ answers }) => answers)
	expect(seen).toMatchObject([{ question: '拍一下炉子', value: '' }])
	expect(seen[0]?.photo).toContain('%2Fphotos%2F')
	expect((await there()).flatMap(({ photos }) => photos)).toEqual([])
	await town.cloud.takeVerdict({ traceId: seen[0]?.photo ?? '', verdict: 'reject' })
	expect((await there()).flatMap(({ answers }) => answers)).toEqual([])
	town.cloud.now = Math.ceil((town.cloud.now + 7 * DAY_MS) / 600_000) * 600_000
	await town.cloud.forgetAnswers()
	expect(await town.cloud.files.heads([photo], 4)).toEqual([null])
})
