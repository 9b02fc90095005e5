import type { Output } from '../../../cloudfunctions/modules/contract'
import { settledCloud } from '../../model/walk'
import { RESIDENTS, STAFF } from '../../model/world/roster'
import type { MemoryCloud } from '../../support/memory-ports/memory-cloud'

type View = Output<'report', 'show'>['report']

const openidOf = (name: string): string => [...STAFF, ...RESIDENTS].find((one) => one.name === name)!.openid
const [REPORTER, LEADER] = ['村民1', '格长甲']

let cloud: MemoryCloud
let files = 0
beforeEach(async () => {
	cloud = await settledCloud()
})

const ask = (who: string, verb: string, input: object) => cloud.call(openidOf(who), 'report', verb, input)

async function done(who: string, verb: string, input: object): Promise<View> {
	const answer = await ask(who, verb, input)
	if (!answer.ok) throw new Error(`${verb}: ${JSON.stringify(answer.error)}`)
	return (answer.data as { report: View }).report
}

const act = (who: string, verb: string, { id, version }: View, input: object = {}) =>
	done(who, verb, { id, version, ...input })

const spokenBy = (who: string, seconds: number) => ({
	voice: { fileId: cloud.uploadVoice(`users/${openidOf(who)}/${++files}.mp3`), seconds },
})

const submitted = () =>
	done(REPORTER, 'submit', { clientKey: `spoken-key-${++files}`, category: 'heating', text: '暖气不热' })

test('all of a report may be spoken: what is added, taken on, told, asked and answered, and what was done', async () => {
	let report = await submitted()
	report = await act(REPORTER, 'add', report, spokenBy(REPORTER, 3))
	report = await act(LEADER, 'accept', report, spokenBy(LEADER, 4))
	report = await act(LEADER, 'note', report, spokenBy(LEADER, 5))
	report = await act(LEADER, 'ask', report, { note: '哪一间？' })
	report = await act(REPORTER, 'answer', report, spokenBy(REPORTER, 6))
	expect(report.status).toBe('processing')
	report = await act(LEADER, 'resolve', report, spokenBy(LEADER, 7))
	for (const who of [REPORTER, LEADER]) {
		const { history } = await done(who, 'show', { id: report.id })
		expect(history.flatMap(({ event, voice }) => (voice ? [[event, voice.seconds]] : []))).toEqual([
			['add', 3],
			['accept', 4],
			['note', 5],
			['answer', 6],
			['resolve', 7],
		])
		for (const { voice } of history) if (voice) expect(voice.link).toMatch(/\.mp3$/)
	}
	const own = await cloud.call(openidOf(REPORTER), 'account', 'ownReports', {})
	expect(own).toMatchObject({ data: { items: [{ voices: 2 }] } })
})

test('settled on the spot by voice; the same sent again counts once', async () => {
	const { id, version } = await submitted()
	const said = { id, version, ...spokenBy(LEADER, 9) }
	const once = await done(LEADER, 'settle', said)
	expect((await done(LEADER, 'settle', said)).history).toHaveLength(once.history.length)
})

test.each(['settle', 'note', 'add', 'answer', 'resolve'])(
	'%s with nothing said asks for it',
	async (verb) => {
		let report = await submitted()
		const asked = verb === 'answer'
		if (asked || verb === 'resolve') report = await act(LEADER, 'accept', report)
		if (asked) report = await act(LEADER, 'ask', report, { note: '哪一间？' })
		const who = verb === 'add' || asked ? REPORTER : LEADER
		const { id, version } = report
		expect(await ask(who, verb, { id, version })).toMatchObject({
			error: { code: 'MISSING_INPUT', fields: { note: expect.any(String) as string } },
		})
	},
)

test.each(['ask', 'reject', 'supervise', 'start'])('%s takes no recording', async (verb) => {
	const { id, version } = await submitted()
	const input = { id, version, note: '写的', rejectReason: 'notOurs', ...spokenBy(LEADER, 3) }
	expect(await ask(LEADER, verb, input)).toMatchObject({ error: { code: 'INVALID_INPUT' } })
})
