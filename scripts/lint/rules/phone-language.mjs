const lookbehind = /\(\?<[=!]/

/** Old phones have neither Intl nor lookbehind: the one is missing, the other stops the file from loading. */
export const phoneLanguage = {
	meta: {
		type: 'problem',
		schema: [],
		messages: {
			intl: 'Intl is missing on phones that the product supports',
			lookbehind: 'a lookbehind keeps the whole file from loading on old phones',
		},
	},
	create(context) {
		const checkPattern = (node, pattern) => {
			if (lookbehind.test(pattern)) context.report({ node, messageId: 'lookbehind' })
		}
		const checkConstructor = (node) => {
			const [pattern] = node.arguments
			if (node.callee.name === 'RegExp' && typeof pattern?.value === 'string')
				checkPattern(node, pattern.value)
		}
		return {
			Identifier(node) {
				const isMember = node.parent.type === 'MemberExpression' && node.parent.property === node
				if (node.name === 'Intl' && !isMember) context.report({ node, messageId: 'intl' })
			},
			'MemberExpression > Identifier.property[name=/^toLocale/]'(node) {
				context.report({ node, messageId: 'intl' })
			},
			Literal(node) {
				if (node.regex) checkPattern(node, node.regex.pattern)
			},
			NewExpression: checkConstructor,
			CallExpression: checkConstructor,
		}
	},
}
