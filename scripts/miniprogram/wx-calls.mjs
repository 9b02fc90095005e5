import ts from 'typescript'

/** The names of the `wx.*` members that a piece of TypeScript uses, with their lines. */
export function wxCalls(source, file) {
	const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true)
	const calls = []
	const visit = (node) => {
		const isWx =
			ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'wx'
		if (isWx) {
			const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
			calls.push({ name: node.name.text, file, line: line + 1 })
		}
		ts.forEachChild(node, visit)
	}
	visit(tree)
	return calls
}
