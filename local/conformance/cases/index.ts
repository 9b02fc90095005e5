import { aggregateCases } from './aggregate-cases'
import { arrayUpdateCases } from './array-update-cases'
import type { Case } from './case'
import { documentCases } from './document-cases'
import { fieldUpdateCases } from './field-update-cases'
import { queryCases, trickyQueryCases } from './query-cases'
import { transactionCases } from './transaction-cases'
import { whereCases } from './where-cases'

/** What the product may ask of a database, each entry with a hit, a miss and an error. */
export const databaseCases: readonly Case[] = [
	...queryCases,
	...trickyQueryCases,
	...fieldUpdateCases,
	...arrayUpdateCases,
	...documentCases,
	...whereCases,
	...transactionCases,
	...aggregateCases,
]
