import { CELLS, counted, startReach, wrongCells } from './reach-built'

it('every cell is on the built functions as the table says', async () => {
	const product = await startReach()
	const wrong = await wrongCells(product, CELLS)
	await product.close()
	console.log(`reach on the built functions: ${counted(CELLS)}`)
	expect(wrong).toEqual([])
}, 3_600_000)
