import { choosePoint, showPoint } from '../../../miniprogram/services/location'

const wxWith = (api: object): void => void Object.assign(globalThis, { wx: api })
const failing = (errMsg: string) => () => Promise.reject(Object.assign(new Error(errMsg), { errMsg }))

test.each([
	['with a name', { name: '小学', address: '柳树川村' }, { name: '小学' }],
	['with an address alone', { name: '', address: '柳树川村' }, { name: '柳树川村' }],
	['with neither', { name: '', address: '' }, {}],
])('takes a point %s', async (_, words, named) => {
	wxWith({ chooseLocation: async () => ({ longitude: 121.95, latitude: 46.07, ...words }) })
	expect(await choosePoint()).toEqual({ lng: 121.95, lat: 46.07, ...named })
})

test.each([
	['chooseLocation:fail cancel', null],
	['chooseLocation:fail auth deny', 'refused'],
	['chooseLocation:fail:auth denied', 'refused'],
	['chooseLocation:fail privacy permission is not authorized', 'refused'],
	['chooseLocation:fail system permission denied', 'refused'],
])('%s', async (errMsg, expected) => {
	const showModal = jest.fn(() => Promise.resolve({ confirm: false }))
	wxWith({ chooseLocation: failing(errMsg), showModal })
	expect(await choosePoint()).toBe(expected)
	expect(showModal).toHaveBeenCalledTimes(expected === null ? 0 : 1)
})

test('a fault is none of these', async () => {
	wxWith({ chooseLocation: failing('chooseLocation:fail the api need to be declared') })
	await expect(choosePoint()).rejects.toThrow()
})

test('leads there', async () => {
	const opened: unknown[] = []
	wxWith({ openLocation: async (options: unknown) => opened.push(options) })
	await showPoint({ lng: 121.95, lat: 46.07, name: '小学' }, '柳树川村')
	expect(opened).toEqual([{ longitude: 121.95, latitude: 46.07, name: '小学', address: '柳树川村' }])
})
