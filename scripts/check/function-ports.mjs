import path from 'node:path'
import ts from 'typescript'
import { functionNames } from '../build/functions.mjs'
import { fromRoot } from '../build/paths.mjs'

const wiring = 'cloudfunctions/functions'
/** What a port itself is made of asks for no port by its name. */
const adapters = /^cloudfunctions\/(functions|stores|wechat)\//

function programOf(root) {
	const config = path.join(root, 'cloudfunctions/tsconfig.json')
	const { fileNames, options } = ts.parseJsonConfigFileContent(
		ts.readConfigFile(config, ts.sys.readFile).config,
		ts.sys,
		path.dirname(config),
	)
	return ts.createProgram(fileNames, options)
}

/** The members of an interface, and the nodes that declare them. */
function membersOf(source, name) {
	const found = source.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === name)
	return new Map(found.members.map((member) => [member.name.text, member]))
}

/** The names of an object's fields, where it stands behind a name or is handed to a call. */
function fieldsOf(source, isIt) {
	let names = []
	const visit = (node) => {
		if (ts.isObjectLiteralExpression(node) && isIt(node.parent))
			names = node.properties.flatMap(({ name }) => name?.getText() ?? [])
		ts.forEachChild(node, visit)
	}
	visit(source)
	return names
}

/** The ports that a file asks for: as a field, or taken apart. */
function portsIn(source, ports, checker) {
	const asked = new Set()
	const add = (name, symbol) => {
		if (symbol?.declarations?.includes(ports.get(name))) asked.add(name)
	}
	const visit = (node) => {
		if (ts.isPropertyAccessExpression(node) && ports.has(node.name.text))
			add(node.name.text, checker.getSymbolAtLocation(node.name))
		if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
			const name = (node.propertyName ?? node.name).getText()
			if (ports.has(name)) add(name, checker.getTypeAtLocation(node.parent).getProperty(name))
		}
		ts.forEachChild(node, visit)
	}
	visit(source)
	return asked
}

/** The files that a file loads: types are none. */
function loadedBy(source, program) {
	const isOfTypes = ({ importClause, exportClause, isTypeOnly }) => {
		const named = importClause?.namedBindings ?? exportClause
		return (
			isTypeOnly ||
			importClause?.isTypeOnly ||
			(!importClause?.name && named?.elements?.length > 0 && named.elements.every((one) => one.isTypeOnly))
		)
	}
	return source.statements
		.filter((one) => (ts.isImportDeclaration(one) || ts.isExportDeclaration(one)) && one.moduleSpecifier)
		.filter((one) => !isOfTypes(one))
		.flatMap(({ moduleSpecifier }) => {
			const { resolvedModule } = program.getResolvedModuleFromModuleSpecifier(moduleSpecifier, source)
			return program.getSourceFile(resolvedModule?.resolvedFileName ?? '') ?? []
		})
		.filter(({ fileName }) => !fileName.includes('/node_modules/'))
}

function reachedFrom(source, program) {
	const reached = new Set([source])
	for (const one of reached) for (const next of loadedBy(one, program)) reached.add(next)
	return reached
}

/** Each function is handed the ports that its modules ask for, and no others: its bundle carries what stands behind them. */
export async function checkFunctionPorts(root = fromRoot()) {
	const program = programOf(root)
	const checker = program.getTypeChecker()
	const sourceOf = (file) => program.getSourceFile(path.join(root, file))
	const ports = membersOf(sourceOf('cloudfunctions/ports/ports.ts'), 'Ports')
	const basic = fieldsOf(sourceOf(`${wiring}/basic-ports.ts`), (parent) => ts.isSatisfiesExpression(parent))
	const known = new Map()
	const askedIn = (source) => {
		if (adapters.test(path.relative(root, source.fileName))) return new Set()
		if (!known.has(source)) known.set(source, portsIn(source, ports, checker))
		return known.get(source)
	}
	const problems = []
	for (const name of await functionNames()) {
		const file = `${wiring}/${name}/index.ts`
		const source = sourceOf(file)
		const reached = [...reachedFrom(source, program)]
		// The timer is handed all of them.
		if (reached.includes(sourceOf(`${wiring}/cloud-ports.ts`))) continue
		const given = fieldsOf(source, (parent) => ts.isCallExpression(parent))
		const asked = new Set(reached.flatMap((one) => [...askedIn(one)]))
		const missing = [...asked].filter((port) => !given.includes(port) && !basic.includes(port))
		const unasked = given.filter((port) => !asked.has(port))
		for (const port of missing) problems.push(`${file} is not handed ${port}, for which its modules ask`)
		for (const port of unasked) problems.push(`${file} is handed ${port}, for which nothing asks`)
	}
	return problems
}
