const lookbehind = /\(\?<[=!]/

function definitionOf(scope, name) {
	const [definition] = scope.set.get(name)?.defs ?? []
	return definition ?? (scope.upper === null ? undefined : definitionOf(scope.upper, name))
}

/** A choice of something whose type this file says, and something else; imported types the compiler does not know. */
function isTypedChoice(scope, choice) {
	if (choice?.type === 'ConditionalExpression' || choice?.type === 'LogicalExpression')
		return [choice.consequent ?? choice.left, choice.alternate ?? choice.right].some((branch) => {
			const definition = definitionOf(scope, (branch.callee ?? branch).name)
			return ['FunctionName', 'Parameter'].includes(definition?.type) || definition?.node.init?.returnType
		})
	return false
}

/** Old phones have neither Intl nor lookbehind: the one is missing, the other stops the file from loading. */
export const phoneLanguage = {
	meta: {
		type: 'problem',
		schema: [],
		messages: {
			intl: 'Intl is missing on phones that the product supports',
			lookbehind: 'a lookbehind keeps the whole file from loading on old phones',
			choice:
				'WeChat’s compiler dies of spreading “{{name}}”, which is one of two kinds: choose with if, or outside of the list',
		},
	},
	create(context) {
		// It asks what kind a list is, by all that it may be, and makes no union of its own types and TypeScript's.
		const checkList = (node) => {
			const definition = definitionOf(context.sourceCode.getScope(node), node?.name)
			if (isTypedChoice(context.sourceCode.getScope(node), definition?.node.init))
				context.report({ node, messageId: 'choice', data: { name: node.name } })
		}
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
			':not(ObjectExpression) > SpreadElement': ({ argument }) => checkList(argument),
			ForOfStatement: ({ right }) => checkList(right),
			'VariableDeclarator[id.type="ArrayPattern"] > .init': checkList,
			NewExpression: checkConstructor,
			CallExpression: checkConstructor,
		}
	},
}
