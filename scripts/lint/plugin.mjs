import { noHan } from './rules/no-han.mjs'
import { phoneLanguage } from './rules/phone-language.mjs'
import { pureRules } from './rules/pure-rules.mjs'
import { supportedOperators } from './rules/supported-operators.mjs'
import { transactionReach } from './rules/transaction-reach.mjs'

/** The project's own lint rules, under the prefix `house/`. */
export const house = {
	rules: {
		'no-han': noHan,
		'phone-language': phoneLanguage,
		'pure-rules': pureRules,
		'supported-operators': supportedOperators,
		'transaction-reach': transactionReach,
	},
}
