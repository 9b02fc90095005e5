import { STRANGER } from '../../support/demo'
import { startProduct } from '../../support/product'

const NEED = { clientKey: 'early-key-1', category: 'water', text: '停水了' }

test('before the first dispatcher is appointed a submit is answered that it is not open yet', async () => {
	const product = await startProduct()
	expect(await product.call(STRANGER, 'report', 'submit', NEED)).toMatchObject({
		ok: false,
		error: { code: 'NOT_OPEN_YET', message: expect.stringContaining('还没有开通') as string },
	})
	await product.seedDemo()
	const { report } = await product.ask(STRANGER, 'report', 'submit', NEED)
	expect(report.owner).toMatchObject({ post: 'dispatcher', areaName: '科尔沁右翼前旗' })
	expect(report.trail[0]).toBe('地点：没有说明')
	await product.close()
})
