/** The names of a chain of calls, outermost first, and the node that it hangs on. */
export function chainOf(node) {
	const names = []
	let current = node
	for (;;) {
		if (current.type === 'CallExpression') current = current.callee
		else if (current.type === 'AwaitExpression') current = current.argument
		else if (/^TS\w*Expression$/.test(current.type)) current = current.expression
		else if (current.type === 'MemberExpression') {
			names.push(current.property.name)
			current = current.object
		} else return { names, root: current }
	}
}
