import * as drafts from '../../../miniprogram/services/drafts'
import * as outbox from '../../../miniprogram/services/outbox'
import { fakeWx, offline, ok, refused, uploadPaths, type FakeWx } from '../../support/fake-wx'

let phone: FakeWx

beforeEach(() => {
	phone = fakeWx()
	phone.answer('account.uploads', uploadPaths)
})

function written(): drafts.Draft {
	return drafts.saveDraft({ ...drafts.openDraft(), category: 'heating', text: ' 暖气管漏水 ' })
}

/** A cloud that makes one report a key, and may lose its answer. */
function cloudWithKeys(answersLost: number): Map<string, string> {
	const made = new Map<string, string>()
	let lost = answersLost
	phone.answer('report.submit', (input) => {
		const { clientKey } = input as { clientKey: string }
		if (!made.has(clientKey)) made.set(clientKey, `r${made.size + 1}`)
		if (lost-- > 0) offline()
		return ok({ report: { id: made.get(clientKey) } })
	})
	return made
}

test('a draft that arrived leaves the phone', async () => {
	cloudWithKeys(0)
	await expect(outbox.sendDraft(written())).resolves.toEqual({ id: 'r1' })
	expect(drafts.listDrafts()).toEqual([])
	expect(phone.sent('report.submit')).toEqual([
		{ clientKey: expect.any(String) as string, category: 'heating', text: '暖气管漏水' },
	])
})

test('on a full phone what is written is there until WeChat closes, which is said once, and it can be sent', async () => {
	cloudWithKeys(0)
	const before = written()
	phone.room = 10
	const draft = drafts.saveDraft({ ...before, text: '暖气管漏水，水流到楼下了' })
	drafts.saveDraft({ ...draft, placeNote: '三楼' })
	expect(drafts.openDraft()).toMatchObject({ text: '暖气管漏水，水流到楼下了', placeNote: '三楼' })
	expect(phone.said).toEqual([expect.stringMatching(/满了.*发出去/)])
	await expect(outbox.sendDraft(drafts.openDraft())).resolves.toEqual({ id: 'r1' })
	expect(drafts.listDrafts()).toEqual([])
	phone.room = 350_000
	drafts.saveDraft({ ...drafts.openDraft(), text: '又有地方了' })
	expect(phone.stored.get('drafts')).toMatchObject([{ text: '又有地方了' }])
})

test('when the answer is lost it waits, and sending again makes no second report', async () => {
	const made = cloudWithKeys(1)
	const draft = written()
	await expect(outbox.sendDraft(draft)).rejects.toMatchObject({ code: 'OFFLINE' })
	expect(drafts.waitingDrafts().map(({ text }) => text)).toEqual([' 暖气管漏水 '])
	await expect(outbox.sendDraft(draft)).resolves.toEqual({ id: 'r1' })
	expect(made.size).toBe(1)
	expect(drafts.listDrafts()).toEqual([])
})

test('it goes out by itself when the network is back, and tells so', async () => {
	const made = cloudWithKeys(1)
	const draft = written()
	await expect(outbox.sendDraft(draft)).rejects.toThrow()
	const arrivals: string[] = []
	const stop = outbox.onArrival((key, { id }) => arrivals.push(`${key}=${id}`))
	outbox.sendWaitingWhenOnline()
	phone.online()
	await until(() => arrivals.length > 0)
	stop()
	expect(arrivals).toEqual([`${draft.clientKey}=r1`])
	expect(made.size).toBe(1)
	await expect(outbox.sendDraft(draft)).resolves.toEqual({ id: 'r1' })
})

test('pressed twice, it is sent once', async () => {
	cloudWithKeys(0)
	const draft = written()
	await Promise.all([outbox.sendDraft(draft), outbox.sendDraft(draft)])
	expect(phone.sent('report.submit')).toHaveLength(1)
})

test('a photo that is uploaded is not uploaded again, so that the content stays the same', async () => {
	cloudWithKeys(1)
	const draft = drafts.saveDraft({ ...written(), photos: [{ path: 'file://one.png' }] })
	await expect(outbox.sendDraft(draft)).rejects.toThrow()
	await outbox.sendDraft(draft)
	const [first, second] = phone.sent('report.submit')
	expect(phone.uploads).toHaveLength(1)
	expect(phone.uploads[0]).toMatch(/^uploads\/me\/\w+\.png$/)
	expect(second).toEqual(first)
})

test('photos that are gone from the cloud go up once more when the draft is sent again', async () => {
	phone.answer('report.submit', () => refused('NO_PHOTO', '照片用不了'))
	const draft = drafts.saveDraft({
		...written(),
		photos: [{ path: 'file://one.png' }, { path: 'file://two.png' }],
	})
	await expect(outbox.sendDraft(draft)).rejects.toMatchObject({ code: 'NO_PHOTO' })
	cloudWithKeys(0)
	await outbox.sendDraft(drafts.openDraft())
	expect(phone.uploads).toHaveLength(4)
	expect(phone.sent('account.uploads')).toHaveLength(2)
})

const SAID = { path: 'saved:said.mp3', seconds: 23 }

test('a recording goes up once after the photos, and leaves the phone once it has arrived', async () => {
	cloudWithKeys(1)
	const draft = drafts.saveDraft({
		...written(),
		text: '',
		photos: [{ path: 'file://one.png' }],
		voice: SAID,
	})
	await expect(outbox.sendDraft(draft)).rejects.toThrow()
	// What the page has of it does not know yet that it is up there.
	await outbox.sendDraft(draft)
	expect(phone.uploads).toHaveLength(2)
	expect(phone.uploads[1]).toMatch(/\.mp3$/)
	const [first, second] = phone.sent('report.submit')
	expect(first).toMatchObject({ voice: { fileId: `cloud://test/${phone.uploads[1] ?? ''}`, seconds: 23 } })
	expect(first).not.toHaveProperty('text')
	expect(second).toEqual(first)
	expect(phone.forgotten).toContain(SAID.path)
})

test('a recording that is gone from the cloud goes up once more', async () => {
	phone.answer('report.submit', () => refused('NO_VOICE', '录音用不了'))
	const draft = drafts.saveDraft({ ...written(), voice: SAID })
	await expect(outbox.sendDraft(draft)).rejects.toMatchObject({ code: 'NO_VOICE' })
	expect(drafts.openDraft().voice).toEqual(SAID)
	cloudWithKeys(0)
	await outbox.sendDraft(drafts.openDraft())
	expect(phone.uploads).toHaveLength(2)
})

test('when a photo cannot be uploaded nothing is submitted and nothing is lost', async () => {
	cloudWithKeys(0)
	phone.uploadFault = { errMsg: 'uploadFile:fail', errCode: -1 }
	const draft = drafts.saveDraft({ ...written(), photos: [{ path: 'file://one.jpg' }] })
	await expect(outbox.sendDraft(draft)).rejects.toMatchObject({ code: 'OFFLINE' })
	expect(phone.sent('report.submit')).toEqual([])
	expect(drafts.waitingDrafts()).toHaveLength(1)
})

test.each(['INTERNAL', 'STORAGE_FULL', 'OFFLINE', 'TIMEOUT'] as const)(
	'after %s it waits and goes out later',
	async (code) => {
		const refusing = (at: 'INTERNAL' | 'STORAGE_FULL') => () => refused(at, '系统出错')
		const faults = { INTERNAL: refusing('INTERNAL'), STORAGE_FULL: refusing('STORAGE_FULL') }
		const fault = { ...faults, OFFLINE: offline, TIMEOUT: late }[code]
		phone.answer('report.submit', () => fault())
		await expect(outbox.sendDraft(written())).rejects.toMatchObject({ code })
		expect(drafts.waitingDrafts()).toHaveLength(1)
		const made = cloudWithKeys(0)
		expect(await outbox.sendWaiting()).toEqual([{ id: 'r1' }])
		expect([made.size, drafts.listDrafts()]).toEqual([1, []])
	},
)

test('a fault with one that waits does not hold up the next', async () => {
	phone.answer('report.submit', () => offline())
	const [one, other] = ['一件', '另一件'].map((text) => drafts.saveDraft({ ...drafts.newDraft(), text }))
	for (const draft of [one, other]) if (draft) await expect(outbox.sendDraft(draft)).rejects.toThrow()
	phone.answer('report.submit', (input) =>
		(input as { text: string }).text === '一件'
			? refused('INTERNAL', '系统出错')
			: ok({ report: { id: 'r2' } }),
	)
	expect(await outbox.sendWaiting()).toEqual([{ id: 'r2' }])
	expect(drafts.waitingDrafts()).toMatchObject([{ text: '一件' }])
})

test('the photos of a draft that was sent, or thrown away, leave the phone', async () => {
	cloudWithKeys(0)
	const photos = [{ path: 'saved:one.png' }, { path: 'saved:two.png' }]
	await outbox.sendDraft(drafts.saveDraft({ ...written(), photos }))
	expect(phone.forgotten).toEqual(['saved:one.png', 'saved:two.png'])
	const thrown = drafts.saveDraft({ ...drafts.newDraft(), photos: [{ path: 'saved:three.png' }] })
	drafts.dropDraft(thrown.clientKey)
	expect(phone.forgotten.at(-1)).toBe('saved:three.png')
	expect(drafts.listDrafts()).toEqual([])
})

test('a draft that waits is taken back to be mended: it stays in the list and does not go out half mended', async () => {
	phone.answer('report.submit', () => offline())
	await expect(outbox.sendDraft(written())).rejects.toThrow()
	const [waiting] = drafts.waitingDrafts() as [drafts.Draft]
	const draft = drafts.takeBack(waiting)
	cloudWithKeys(0)
	expect(await outbox.sendWaiting()).toEqual([])
	expect(drafts.unsentDrafts()).toMatchObject([{ clientKey: waiting.clientKey, state: 'writing' }])
	await outbox.sendDraft({ ...draft, text: '东屋暖气管漏水' })
	expect(phone.sent('report.submit').at(-1)).toMatchObject({ text: '东屋暖气管漏水' })
	expect(drafts.listDrafts()).toEqual([])
})

test('a refused draft can be corrected', async () => {
	phone.answer('report.submit', () => refused('MISSING_INPUT', '还差一项没有填', { text: '请写几个字' }))
	const draft = written()
	await expect(outbox.sendDraft(draft)).rejects.toMatchObject({ code: 'MISSING_INPUT' })
	expect(drafts.waitingDrafts()).toEqual([])
	expect(drafts.openDraft().clientKey).toBe(draft.clientKey)
})

const REJECTED = '文字没有通过审核，没有发出去。写好的内容还在，请改一改再发'

test('words that the check rejected stay in the draft with the reason, also when it was sent in the background', async () => {
	phone.answer('report.submit', () => offline())
	await expect(outbox.sendDraft(written())).rejects.toMatchObject({ code: 'OFFLINE' })
	phone.answer('report.submit', () => refused('TEXT_REJECTED', REJECTED, { text: '请换个说法' }))
	expect(await outbox.sendWaiting()).toEqual([])
	expect(drafts.waitingDrafts()).toEqual([])
	expect(drafts.unsentDrafts()).toMatchObject([{ text: ' 暖气管漏水 ', state: 'writing', problem: REJECTED }])
	cloudWithKeys(0)
	const [draft] = drafts.unsentDrafts() as [drafts.Draft]
	await outbox.sendDraft({ ...draft, text: '暖气管又漏了' })
	expect(drafts.listDrafts()).toEqual([])
})

function late(): never {
	throw Object.assign(new Error('callFunction:fail timeout'), { errMsg: 'callFunction:fail timeout' })
}

async function until(holds: () => boolean): Promise<void> {
	for (let tries = 0; tries < 100 && !holds(); tries += 1) await new Promise((done) => setTimeout(done, 5))
}
