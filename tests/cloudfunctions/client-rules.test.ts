import { databaseSchema } from '../../cloudfunctions/stores/schema'
import { allows } from '../../local/cloudbase/rules/client-rules'
import { clientRules } from '../../local/server/client-rules'
import { GRID_LEADER, STRANGER, VILLAGER } from '../support/demo'
import { startDemo } from '../support/filled-product'
import { uploadedPhoto } from '../support/photo'
import { CLERK, type Product } from '../support/product'

let product: Product
beforeAll(async () => {
	product = await startDemo()
})
afterAll(() => product.close())

const asClient = async (openid: string, path: string, body?: string) => {
	const response = await fetch(`${product.cloud.url}/client/${path}`, {
		method: 'POST',
		headers: { 'x-openid': openid },
		...(body !== undefined && { body }),
	})
	return [response.status, ((await response.json()) as { code?: string }).code]
}
const COLLECTIONS = Object.keys(databaseSchema.collections)

test('each collection has its rule, and no client may read or write any, whoever it is', async () => {
	expect(Object.keys(clientRules.database).sort()).toEqual([...COLLECTIONS].sort())
	for (const openid of [STRANGER, VILLAGER, CLERK])
		for (const collection of [...COLLECTIONS, 'unheard'])
			for (const access of ['read', 'write'])
				expect([collection, await asClient(openid, `database/${collection}?access=${access}`)]).toEqual([
					collection,
					[403, 'DATABASE_PERMISSION_DENIED'],
				])
})

test('a client uploads to its own folder alone, changes nobody’s file, and reads none but by a link', async () => {
	const own = await uploadedPhoto(product, VILLAGER)
	const path = own.split('/').slice(3).join('/')
	for (const openid of [VILLAGER, GRID_LEADER])
		expect(await asClient(openid, `file?path=${path}`)).toEqual([403, 'STORAGE_EXCEED_AUTHORITY'])
	const before = product.cloud.files.read(path)
	for (const [openid, at] of [
		[GRID_LEADER, path],
		[VILLAGER, 'photos/0123456789abcdef.jpg'],
		[VILLAGER, 'portraits/p-1.jpg'],
		[VILLAGER, 'prints/a.pdf'],
		[VILLAGER, `users/${GRID_LEADER}/a.jpg`],
		[VILLAGER, `users/${VILLAGER}/deeper/a.jpg`],
	] as const)
		expect([at, await asClient(openid, `upload?path=${at}`, 'x')]).toEqual([
			at,
			[403, 'STORAGE_EXCEED_AUTHORITY'],
		])
	expect(product.cloud.files.read(path)).toEqual(before)
})

test('the rules say so by themselves, too, in what CloudBase takes', () => {
	const { write } = clientRules.storage
	const may = (openid: string, owner: string, path: string): boolean =>
		allows(write, { auth: { openid }, resource: { openid: owner, path } })
	expect(may('a', 'a', 'users/a/1.jpg')).toBe(true)
	expect(may('a', 'b', 'users/a/1.jpg')).toBe(false)
	for (const path of ['photos/1.jpg', 'portraits/p.jpg', 'users/1.jpg', 'x/users/a/1.jpg', 'users/a/b/1.jpg'])
		expect(may('a', 'a', path)).toBe(false)
	expect(() =>
		allows('get(`database.x`)', { auth: { openid: 'a' }, resource: { openid: 'a', path: '' } }),
	).toThrow('does not read the rule')
	// https://docs.cloudbase.net/storage/security-rules: a rule is at most so long.
	expect(JSON.stringify(clientRules.storage).length).toBeLessThanOrEqual(1024)
})
