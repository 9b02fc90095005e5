import { chainOf } from '../call-chain.mjs'

// CloudBase's SDK sends these without the transaction's id: they run outside it and survive a rollback.
const outsideAlways = new Set(['count', 'aggregate'])
const outsideAfterWhere = new Set(['update', 'remove'])
const starters = new Set(['runTransaction', 'startTransaction'])

function startsTransaction(node) {
	return node !== undefined && node !== null && chainOf(node).names.some((name) => starters.has(name))
}

function isCallbackOfTransaction(definition) {
	return definition.type === 'Parameter' && definition.node.parent?.type === 'CallExpression'
		? startsTransaction(definition.node.parent.callee)
		: false
}

function isTransaction(root, scope) {
	if (root.type !== 'Identifier') return false
	if (/transaction$/i.test(root.name)) return true
	for (let current = scope; current; current = current.upper) {
		const variable = current.set.get(root.name)
		if (variable) {
			return variable.defs.some(
				(definition) => isCallbackOfTransaction(definition) || startsTransaction(definition.node.init),
			)
		}
	}
	return false
}

/** Keeps calls that silently leave a transaction out of transactions. */
export const transactionReach = {
	meta: {
		type: 'problem',
		schema: [],
		messages: { outside: '{{call}} is sent without the transaction: use doc() and add() alone inside one' },
	},
	create(context) {
		return {
			CallExpression(node) {
				const { names, root } = chainOf(node)
				const [last] = names
				const leaves = outsideAlways.has(last) || (outsideAfterWhere.has(last) && names.includes('where'))
				if (!leaves || !isTransaction(root, context.sourceCode.getScope(node))) return
				context.report({
					node,
					messageId: 'outside',
					data: { call: [...names].reverse().join('().') + '()' },
				})
			},
		}
	},
}
