import type * as Drafts from '../../../miniprogram/services/drafts'
import type * as Outbox from '../../../miniprogram/services/outbox'
import { settledCloud } from '../../model/walk'
import { RESIDENTS } from '../../model/world/roster'
import type { MemoryCloud } from '../../support/memory-ports/memory-cloud'
import { fakeWx, offline, type FakeWx } from '../../support/fake-wx'

const ME = RESIDENTS[0]!.openid
const PHOTOS = 5

/** Where the network goes, or WeChat is closed: at which step, the how many-th of them, and whether the cloud still got it. */
interface Cut {
	step: 'account.uploads' | 'report.submit' | 'upload'
	nth: number
	arrives: boolean
}

let cloud: MemoryCloud
let phone: FakeWx
let cut: Cut | null
let isKilled: boolean
let steps: Record<Cut['step'], number>

/** The phone's own services against the use cases: what leaves the phone comes in there, but where it is cut. */
beforeEach(async () => {
	cloud = await settledCloud()
	phone = fakeWx()
	cut = null
	steps = { 'account.uploads': 0, 'report.submit': 0, upload: 0 }
	Object.assign(phone.api.cloud, {
		callFunction: ({ name, data }: { name: string; data: { method: string; input: unknown } }) => {
			const step = `${name}.${data.method}` as Cut['step']
			return through(step, async () => ({ result: await cloud.call(ME, name, data.method, data.input) }))
		},
		uploadFile: ({ cloudPath }: { cloudPath: string }) =>
			through('upload', async () => ({
				fileID: cloudPath.endsWith('.mp3') ? cloud.uploadVoice(cloudPath) : cloud.upload(cloudPath),
			})),
	})
})

async function through<T>(step: Cut['step'], send: () => Promise<T>): Promise<T> {
	const isCut = cut?.step === step && ++steps[step] === cut.nth
	if (!isCut) return send()
	if (cut?.arrives) await send()
	// A user who closed WeChat hears nothing any more; any other is told by the platform that it failed.
	return isKilled ? new Promise(() => undefined) : offline()
}

/** WeChat is opened: everything in it begins anew, and what the phone keeps is there. */
function opened(): { drafts: typeof Drafts; outbox: typeof Outbox } {
	const app = {} as { drafts: typeof Drafts; outbox: typeof Outbox }
	jest.isolateModules(() => {
		app.drafts = jest.requireActual<typeof Drafts>('../../../miniprogram/services/drafts')
		app.outbox = jest.requireActual<typeof Outbox>('../../../miniprogram/services/outbox')
	})
	return app
}

function written({ drafts }: ReturnType<typeof opened>, text: string): Drafts.Draft {
	const photos = Array.from({ length: PHOTOS }, (_, at) => ({ path: `saved:${text}-${at}.jpg` }))
	const voice = { path: `saved:${text}.mp3`, seconds: 23 }
	return drafts.saveDraft({ ...drafts.newDraft(), category: 'heating', text, photos, voice })
}

const CUTS: [where: string, Cut][] = [
	['before it is sent', { step: 'account.uploads', nth: 1, arrives: false }],
	['during the call', { step: 'report.submit', nth: 1, arrives: false }],
	['after the cloud wrote it, before it said so', { step: 'report.submit', nth: 1, arrives: true }],
	['during the second photo of five', { step: 'upload', nth: 2, arrives: false }],
	[
		'after the second photo of five was kept, before that was said',
		{ step: 'upload', nth: 2, arrives: true },
	],
	['before the recording', { step: 'account.uploads', nth: 2, arrives: false }],
	['during the recording', { step: 'upload', nth: 6, arrives: false }],
	['after the recording was kept, before that was said', { step: 'upload', nth: 6, arrives: true }],
]

test.each(CUTS.flatMap(([where, at]) => [false, true].map((killed) => [where, killed, at] as const)))(
	'%s (WeChat closed: %s): the report is there once, with its photos and its sound',
	async (_, killed, at) => {
		isKilled = killed
		cut = at
		const before = opened()
		const sending = before.outbox.sendDraft(written(before, '暖气管漏水'))
		if (killed) await until(() => steps[at.step] === at.nth)
		else await expect(sending).rejects.toMatchObject({ code: 'OFFLINE' })

		cut = null
		const after = killed ? opened() : before
		expect(await after.outbox.sendWaiting()).toHaveLength(1)
		expect(after.drafts.listDrafts()).toEqual([])
		expectWhole(['暖气管漏水'])
	},
)

test('WeChat is closed while twenty drafts go out: each is there once, with its photos and its sound', async () => {
	isKilled = true
	const before = opened()
	const texts = Array.from({ length: 20 }, (_, at) => `第 ${at + 1} 件`)
	for (const text of texts) before.drafts.saveDraft({ ...written(before, text), state: 'waiting' })
	cut = { step: 'report.submit', nth: 7, arrives: true }
	void before.outbox.sendWaiting()
	await until(() => steps['report.submit'] === 7)
	expect(before.drafts.waitingDrafts()).toHaveLength(14)

	cut = null
	const after = opened()
	expect(await after.outbox.sendWaiting()).toHaveLength(14)
	expect(after.drafts.listDrafts()).toEqual([])
	expectWhole(texts)
})

function expectWhole(texts: readonly string[]): void {
	const reports = cloud.reports.all()
	expect(reports.map(({ text }) => text).sort()).toEqual([...texts].sort())
	const files = reports.flatMap(({ photos, voice }) => [...photos, voice?.fileId ?? 'none'])
	expect(reports.map(({ photos, voice }) => [photos.length, voice?.seconds])).toEqual(
		texts.map(() => [PHOTOS, 23]),
	)
	expect(new Set(files).size).toBe(texts.length * (PHOTOS + 1))
	for (const { history } of reports) expect(history).toHaveLength(1)
}

async function until(holds: () => boolean): Promise<void> {
	for (let tries = 0; tries < 400 && !holds(); tries += 1) await new Promise((done) => setTimeout(done, 5))
	expect(holds()).toBe(true)
	// What arrives still does.
	await new Promise((done) => setTimeout(done, 20))
}
