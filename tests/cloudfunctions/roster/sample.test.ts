import { bringIn } from '../../../local/roster-cli/bring-in'
import { rosterBytes } from '../../../local/roster-cli/roster-file'
import { templateWorkbook } from '../../../local/roster-files/template'
import { FILE_PROBLEMS } from '../../../cloudfunctions/words/roster-files'
import { startProductInMemory } from '../../support/memory-product'
import { asClerk } from '../../support/product'

// sample.long.test.ts brings in a whole county, twice; tests/local/roster-files/sample reads it, import.test.ts takes the clean
// rows of a small one and lists the bad ones.

it('has a template whose sheets are all known, and empty', async () => {
	const product = await startProductInMemory()
	await product.appointClerk()
	const file = rosterBytes('template.xlsx', await templateWorkbook())
	await expect(bringIn(asClerk(product), file)).rejects.toMatchObject({ sentence: FILE_PROBLEMS.noRows })
	await product.close()
})
