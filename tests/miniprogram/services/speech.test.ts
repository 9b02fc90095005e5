import type * as BuiltIn from '../../../miniprogram/services/sound/built-in'
import type * as Dictation from '../../../miniprogram/services/sound/dictation'
import type * as Reader from '../../../miniprogram/services/sound/reader'
import { withHeard } from '../../../miniprogram/shared/text/with-heard'
import { fakeWx, type FakeWx } from '../../support/fake-wx'

/** What the county has built in. */
const built: { plugin: BuiltIn.SpeechPlugin | null; files: string[] } = { plugin: null, files: [] }

let { canDictate, dictate } = {} as typeof Dictation
let { canRead, readAloud, stopReading } = {} as typeof Reader
beforeAll(() => {
	jest.doMock('../../../miniprogram/services/sound/built-in', () => ({
		speechPlugin: () => built.plugin,
		SPOKEN_FILES: { includes: (code: string) => built.files.includes(code) },
	}))
	jest.isolateModules(() => {
		;({ canDictate, dictate } = jest.requireActual<typeof Dictation>(
			'../../../miniprogram/services/sound/dictation',
		))
		;({ canRead, readAloud, stopReading } = jest.requireActual<typeof Reader>(
			'../../../miniprogram/services/sound/reader',
		))
	})
})

let phone: FakeWx
let played: string[]
let ended: () => void
beforeEach(() => {
	phone = fakeWx()
	played = []
	Object.assign(built, { plugin: null, files: [] })
	Object.assign(phone.api, {
		canIUse: () => false,
		setInnerAudioOption: () => Promise.resolve(),
		createInnerAudioContext: () => {
			const audio = {
				src: '',
				play: () => void played.push(audio.src),
				destroy: () => undefined,
				onEnded: (tell: () => void) => (ended = tell),
				onError: () => undefined,
			}
			return audio
		},
	})
})

const speaks = (answer: 'success' | 'fail'): BuiltIn.SpeechPlugin => ({
	textToSpeech: ({ content, success, fail }) =>
		answer === 'success' ? success({ filename: `said:${content}` }) : fail(),
})
const CARD = { text: '网格长白玉兰', code: 'card' } as const

test('without plugin and recording nobody reads, and nothing is offered', () => {
	expect([canRead('card'), canDictate()]).toEqual([false, false])
})

test('the plugin reads all of it; the recording of its fixed sentence stands in where it fails or is not there', async () => {
	const ends: boolean[] = []
	const read = () => readAloud(CARD, (failed) => ends.push(failed))
	built.plugin = speaks('success')
	expect(canRead('card')).toBe(true)
	await read()
	built.plugin = speaks('fail')
	await read()
	built.files = ['card']
	await read()
	built.plugin = null
	expect([canRead('card'), canRead('message')]).toEqual([true, false])
	await read()
	ended()
	expect(played).toEqual(['said:网格长白玉兰', '/assets/spoken/card.mp3', '/assets/spoken/card.mp3'])
	// Each one ended: stopped by the next, failed, stopped by the next, at its end.
	expect(ends).toEqual([false, true, false, false])
})

test('whoever stops before the plugin has answered hears nothing afterwards', async () => {
	let answer = (): void => undefined
	built.plugin = { textToSpeech: ({ success }) => (answer = () => success({ filename: 'late.mp3' })) }
	const ends: boolean[] = []
	const reading = readAloud(CARD, (failed) => ends.push(failed))
	stopReading()
	answer()
	await reading
	expect([played, ends]).toEqual([[], [false]])
})

const recognition: BuiltIn.Recognition = {
	start: () => recognition.onStart(),
	stop: () => undefined,
	onStart: () => undefined,
	onRecognize: () => undefined,
	onStop: () => undefined,
	onError: () => undefined,
}
const FILE = { tempFilePath: 'heard.mp3', duration: 4000, fileSize: 9000 }
const KEPT = { path: 'saved:heard.mp3', seconds: 4 }

test.each<[string, () => void, object]>([
	[
		'words',
		() => recognition.onStop({ result: '停水了', ...FILE }),
		{ text: '停水了', voice: KEPT, problem: '' },
	],
	[
		'nothing, and the recording stays',
		() => recognition.onStop({ result: '', ...FILE }),
		{ text: '', voice: KEPT, problem: '没有听成字。请录一段话，或者写几个字。' },
	],
	[
		'a fault',
		() => recognition.onError({ retcode: -30011, msg: 'x' }),
		{ text: '', voice: null, problem: '没有听成字。请录一段话，或者写几个字。' },
	],
])('of what is said come %s', async (_, happens, heard) => {
	built.plugin = { getRecordRecognitionManager: () => recognition }
	expect(canDictate()).toBe(true)
	const words: string[] = []
	let began = 0
	const listening = dictate({ onStart: () => (began += 1), onWords: (said) => words.push(said) })
	await new Promise((resolve) => setImmediate(resolve))
	recognition.onRecognize({ result: '停水' })
	happens()
	expect(await listening).toEqual(heard)
	expect([began, words]).toEqual([1, ['停水']])
})

test.each([
	['', '停水了', '停水了'],
	['昨天', '停水了', '昨天，停水了'],
	['昨天停了。', '今天又停了', '昨天停了。今天又停了'],
	['昨天', '', '昨天'],
])('%j with %j heard behind it', (before, heard, all) => expect(withHeard(before, heard)).toBe(all))
