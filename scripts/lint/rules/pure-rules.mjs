const impureMembers = new Set(['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID'])

/** Rules are handed the time and any chance; a rule that fetches them cannot be replayed. */
export const pureRules = {
	meta: {
		type: 'problem',
		schema: [],
		messages: { impure: '{{what}} reads the world: hand the value in' },
	},
	create(context) {
		const report = (node, what) => context.report({ node, messageId: 'impure', data: { what } })
		return {
			MemberExpression(node) {
				const name = context.sourceCode.getText(node)
				if (impureMembers.has(name)) report(node, name)
			},
			NewExpression(node) {
				if (node.callee.name === 'Date' && node.arguments.length === 0) report(node, 'new Date()')
			},
			CallExpression(node) {
				if (node.callee.name === 'Date') report(node, 'Date()')
			},
		}
	},
}
