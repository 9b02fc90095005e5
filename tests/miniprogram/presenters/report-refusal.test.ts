import { partToShow } from '../../../miniprogram/presenters/report-refusal'

const CALL = { who: '第一网格网格长白玉兰', phone: '13800000010' }

test('whom to ring comes first, then what is missing in the order of the page', () => {
  expect(partToShow({ place: '请选在什么地方', phone: '这个号码不对' }, [])).toBe('place')
  expect(partToShow({ behalfPhone: '这个号码不对' }, [])).toBe('people')
  expect(partToShow({ phone: '这个号码不对', words: '请写几个字' }, [])).toBe('words')
  expect(partToShow({ words: '请写几个字' }, [CALL])).toBe('calls')
  expect(partToShow({}, [])).toBeUndefined()
})
