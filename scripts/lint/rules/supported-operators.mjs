import { chainOf } from '../call-chain.mjs'

const commandHolder = /(^|\.)(_|cmd|command)$/
const sdkSource = /node_modules\/@cloudbase\/database\//

/** Whether TypeScript says that a member comes from the SDK's database; false where types are not at hand. */
function isSdkMember(services, property) {
	if (!services?.program) return false
	const symbol = services.getSymbolAtLocation(property)
	return symbol?.declarations?.some((one) => sdkSource.test(one.getSourceFile().fileName)) ?? false
}

/** The part of a chain that a query is made of: what follows `collection()`, in the order of the calls. */
function queryCalls(names) {
	const inOrder = [...names].reverse()
	const start = inOrder.indexOf('collection')
	return start < 0 ? [] : inOrder.slice(start + 1)
}

const nameLists = ['commands', 'wire', 'stages', 'methods']
const listSchema = { type: 'array', items: { type: 'string' } }

/** Only what the embedded database is tested for may be asked of a database. */
export const supportedOperators = {
	meta: {
		type: 'problem',
		schema: [{ type: 'object', properties: Object.fromEntries(nameLists.map((name) => [name, listSchema])) }],
		messages: { unsupported: '{{name}} is not among what local/cloudbase/database is tested for' },
	},
	create(context) {
		const [{ commands, wire, stages, methods }] = context.options
		const services = context.sourceCode.parserServices
		const checkName = (node, name, known) => {
			if (!known.includes(name)) context.report({ node, messageId: 'unsupported', data: { name } })
		}
		const checkChain = (node) => {
			const calls = queryCalls(chainOf(node).names)
			const last = calls.at(-1)
			if (last === undefined) return false
			const inPipeline = calls.slice(0, -1).includes('aggregate')
			// What a promise offers comes after the database has answered.
			if (!['then', 'catch', 'finally'].includes(last))
				checkName(node.callee, last, inPipeline ? [...stages, 'end'] : methods)
			return true
		}
		return {
			CallExpression(node) {
				if (node.callee.type !== 'MemberExpression' || checkChain(node)) return
				const { object, property } = node.callee
				if (commandHolder.test(context.sourceCode.getText(object)))
					checkName(property, property.name, commands)
				else if (isSdkMember(services, property)) {
					checkName(property, property.name, [...methods, ...stages, ...commands])
				}
			},
			Property(node) {
				const key = node.key.name ?? node.key.value
				const isOperator = node.parent.type === 'ObjectExpression' && /^\$[a-z]\w*$/i.test(String(key))
				if (isOperator && !node.computed) checkName(node.key, key, wire)
			},
		}
	},
}
