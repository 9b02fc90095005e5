import { logFault, withoutPeople } from '../../../cloudfunctions/rpc/log'

const said = (message: string): string => withoutPeople(new Error(message)).split('\n')[0] ?? ''

test.each([
	['no free number after 20 tries', 'no free number after 20 tries'],
	['E11000 dup key: { openid: "oGZUI0egBJY1zhBYw2KhdUfwVJJE" }', 'E11000 dup key: …'],
	['nobody is oGZUI0egBJY1zhBYw2KhdUfwVJJE', 'nobody is …'],
	['demo-villager-1 is not bound', '… is not bound'],
	["no person 'wang-jianguo'", 'no person …'],
	['the phone 13812345678 of 王建国 at 柳树川村1组3号 is taken', 'the phone … of … at …1…3… is taken'],
	['the phone 138 1234 5678 is taken', 'the phone … is taken'],
	['cloud://env-1/users/oGZUI0egBJY1zhBYw2KhdUfwVJJE/a.jpg is gone', 'cloud://env-1/users/…/a.jpg is gone'],
])('of %j nothing of people is logged', (message, left) => {
	expect(said(message)).toBe(`Error: ${left}`)
})

test('a fault tells its kind, its code and where it was thrown', () => {
	const fault = Object.assign(new TypeError('x is undefined'), { code: 'DATABASE_REQUEST_FAILED' })
	const [first, second] = withoutPeople(fault).split('\n')
	expect(first).toBe('TypeError DATABASE_REQUEST_FAILED: x is undefined')
	expect(second).toContain('log.test.ts')
	expect(withoutPeople('王建国 13812345678')).toBe('string')
})

test('a line is JSON with the place', () => {
	const print = jest.spyOn(console, 'error').mockImplementation(() => undefined)
	logFault({ requestId: 'r-1' }, new Error('no answer'))
	const [line] = print.mock.calls[0] as [string]
	print.mockRestore()
	expect(JSON.parse(line)).toMatchObject({
		requestId: 'r-1',
		fault: expect.stringMatching(/^Error: no answer/) as string,
	})
})
