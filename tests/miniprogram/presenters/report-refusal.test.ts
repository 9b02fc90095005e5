import { ERROR_WORDS } from '../../../miniprogram/shared/words/errors'
import { partToShow, refusedWith } from '../../../miniprogram/presenters/report-refusal'
import { CallError } from '../../../miniprogram/services/call-error'

const CALL = { who: '第一网格网格长白玉兰', phone: '13800000010' }

test('whom to ring comes first, then what is missing in the order of the page', () => {
	expect(partToShow({ place: '请说在什么地方', phone: '这个号码不对' }, [])).toBe('place')
	expect(partToShow({ behalfPhone: '这个号码不对' }, [])).toBe('people')
	expect(partToShow({ phone: '这个号码不对', words: '请写几个字' }, [])).toBe('words')
	expect(partToShow({ words: '请写几个字' }, [CALL])).toBe('calls')
	expect(partToShow({}, [])).toBeUndefined()
})

test('what waits says why only where it is not the network: the storage is full', () => {
	const full = new CallError({ code: 'STORAGE_FULL', message: ERROR_WORDS.STORAGE_FULL })
	expect(refusedWith(full)).toMatchObject({
		waiting: true,
		problem: expect.stringContaining('存满了') as string,
	})
	expect(refusedWith(new CallError({ code: 'OFFLINE', message: '没有网络' }))).toMatchObject({
		waiting: true,
		problem: '',
	})
})
