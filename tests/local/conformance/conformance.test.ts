import { productCases } from '../../../local/conformance/cases/product-cases'
import { allCases, type Verdict } from '../../../local/conformance/conform'
import { table } from '../../../local/conformance/table'
import { startDemo } from '../../support/filled-product'
import { connectSdk } from '../cloudbase/support/sdk'

test('files, callers and timers are in the embedded cloud as the product needs them', async () => {
	const product = await startDemo()
	try {
		const sdk = connectSdk(product.cloud)
		for (const { entry, run, gives } of productCases) expect([entry, await run(sdk)]).toEqual([entry, gives])
	} finally {
		await product.close()
	}
})

test('the table stands both side by side, with what was answered otherwise', () => {
	const well: Verdict[] = allCases.map(() => ({ is: 'same' }))
	const otherwise: Verdict[] = well.map((verdict, at) =>
		at === 1 ? { is: 'other', gave: 'no refusal' } : at === 2 ? { is: 'not asked' } : verdict,
	)
	const alone = table(well, undefined)
	expect(alone).toHaveLength(allCases.length + 2)
	expect(alone.at(-1)).toBe(`本地：${allCases.length} 项一样，0 项不一样`)
	const [, first, second, gave, third] = table(well, otherwise)
	expect([first, second, third].map((line) => line?.slice(0, 6))).toEqual(['✓    ✓', '✓    ✗', '✓    －'])
	expect(gave?.trim()).toBe('云端答的是 no refusal')
	expect(table(well, otherwise).at(-1)).toBe(`云端：${allCases.length - 2} 项一样，1 项不一样`)
})
