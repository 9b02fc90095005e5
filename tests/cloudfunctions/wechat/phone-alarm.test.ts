import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { phoneAlarm } from '../../../cloudfunctions/wechat/phone-alarm'
import { GRID_LEADER, submitted, VILLAGER } from '../../support/demo'
import { startColdDemo } from '../../support/filled-product'

const LEADERS_PHONE = '13800000010'

const received: { authorization: string | undefined; body: unknown }[] = []
let status = 200
let gateway: Server
let url: string

beforeAll(async () => {
	gateway = createServer((request, response) => {
		let body = ''
		request.on('data', (part: Buffer) => (body += part.toString('utf8')))
		request.on('end', () => {
			received.push({ authorization: request.headers.authorization, body: JSON.parse(body) })
			response.writeHead(status).end()
		})
	})
	await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve))
	url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/ring`
})
afterAll(() => new Promise((resolve) => gateway.close(resolve)))
beforeEach(() => {
	received.length = 0
	status = 200
})

test('the built function rings the county’s gateway in an emergency, and nothing waits on its faults', async () => {
	const printed: string[] = []
	const env = { ALARM_URL: url, ALARM_TOKEN: 'secret', FIRST_CLERK_CODE_HASH: '' }
	const product = await startColdDemo({ env, print: (line) => printed.push(line) })
	const report = await submitted(product, { category: 'fire' })
	expect(received).toMatchObject([
		{ authorization: 'Bearer secret', body: { id: `${report.id}.1.0`, phone: LEADERS_PHONE } },
	])
	expect(JSON.stringify(received)).not.toMatch(new RegExp(`${VILLAGER}|${GRID_LEADER}|白玉兰`))
	status = 503
	const second = await submitted(product, { category: 'fire' })
	expect(second.status).toBe('reported')
	expect(printed.join('\n')).toContain(`{"notRung":"${second.id}.1.0","why":"503"`)
	expect(printed.join('\n')).not.toContain(LEADERS_PHONE)
	await product.close()
})

test('without an address nobody is rung', async () => {
	delete process.env['ALARM_URL']
	await phoneAlarm.ring([{ id: 'a', phone: '1', text: 't' }])
	expect(received).toEqual([])
})
