import { request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { startTestCloud, type TestCloud } from './support/test-cloud'

describe('the cloud is reached from this machine only', () => {
  let cloud: TestCloud

  beforeAll(async () => {
    cloud = await startTestCloud({ collections: {} }, [], {
      routes: async (_request, response, url) => {
        if (url.pathname !== '/healthz') return false
        response.end('well')
        return true
      },
    })
  })
  afterAll(() => cloud.end())

  const statusWith = (headers: Record<string, string>, path = '/healthz'): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const asked = request(`${cloud.url}${path}`, { headers }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      asked.on('error', reject)
      asked.end()
    })

  test('its own name is answered', async () => {
    const { port } = new URL(cloud.url)
    expect(await statusWith({})).toBe(200)
    expect(await statusWith({ host: `localhost:${port}` })).toBe(200)
    expect(await statusWith({ origin: 'http://localhost:1234' })).toBe(200)
    expect(await statusWith({}, '/nothing')).toBe(404)
  })

  test.each([
    { host: 'evil.example' },
    { host: '127.0.0.1.evil.example' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ])('a request with %j is refused', async (headers) => {
    expect(await statusWith(headers as Record<string, string>)).toBe(403)
  })

  test('no other address of this machine listens', async () => {
    const { port } = new URL(cloud.url)
    const addresses = Object.values(networkInterfaces())
      .flatMap((entries) => entries ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
    const open = await Promise.all(addresses.map(({ address }) => accepts(address, Number(port))))
    expect(open).not.toContain(true)
    expect(await accepts('127.0.0.1', Number(port))).toBe(true)
  })
})

function accepts(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 })
    const end = (open: boolean): void => {
      socket.destroy()
      resolve(open)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
    socket.once('timeout', () => end(false))
  })
}
