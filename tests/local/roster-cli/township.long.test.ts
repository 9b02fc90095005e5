import { readdirSync } from 'node:fs'
import { startServedProduct } from '../../support/served-product'
import { checkedByCommand, checkedByFunction, endOf, TOWNSHIP } from '../../support/tables/by-command'

const AN_HOUR = 60 * 60 * 1000

it(
	'says of every table of the townships by the command what the built function says',
	async () => {
		const product = await startServedProduct()
		await product.seedDemo()
		const names = readdirSync(TOWNSHIP)
		const said = await checkedByCommand(product, names)
		for (const name of names) {
			const lines = await checkedByFunction(product, name)
			process.stdout.write(`${name}: ${lines.join(' / ')}\n`)
			expect({ name, lines: endOf(said.get(name), lines.length) }).toEqual({ name, lines })
		}
		await product.close()
	},
	AN_HOUR,
)
