import { toJsonSchema } from '@valibot/to-json-schema'
import { reportMethods } from '../../cloudfunctions/modules/reports/contract/report'

/** What WeChat's check of a text takes at once. */
const LONGEST = 2500
/** Every field whose words are asked about; place is the place in words. */
const WORDS = ['text', 'placeNote', 'note', 'reason', 'place']

interface Shape {
	maxLength?: number
	properties?: Record<string, Shape>
	anyOf?: Shape[]
}

/** The longest text of a field, also of one of its alternatives. */
function longest({ maxLength = 0, properties = {}, anyOf = [] }: Shape): number {
	return Math.max(maxLength, ...[...Object.values(properties), ...anyOf].map(longest))
}

test.each(Object.entries(reportMethods))('all words of report.%s fit into one question', (_, { input }) => {
	const { properties = {} } = toJsonSchema(input, { errorMode: 'ignore' }) as Shape
	const said = WORDS.flatMap((field) => properties[field] ?? []).map(longest)
	const newLines = said.length
	expect(said.reduce((sum, length) => sum + length, newLines)).toBeLessThanOrEqual(LONGEST)
})
