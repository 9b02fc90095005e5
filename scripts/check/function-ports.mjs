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

/** The ports of a type, by their names. */
function portsOf(type, checker) {
	return new Map(type.getProperties().map((port) => [port.name, checker.getTypeOfSymbol(port)]))
}

/** What a function hands to its use cases: the last of what it hands over; nothing where it comes by itself. */
function handedBy(source, checker) {
	const calls = []
	const visit = (node) => {
		if (ts.isCallExpression(node) && node.expression.getText() === 'entry') calls.push(node)
		ts.forEachChild(node, visit)
	}
	visit(source)
	return calls.map((call) =>
		portsOf(checker.getTypeAtLocation(call.arguments[call.arguments.length - 1]), checker),
	)
}

/** The ports that a file asks for, as a field or taken apart: what has the name of one, and is no more than it. */
function portsIn(source, ports, checker) {
	const asked = new Set()
	const add = (name, type) => {
		if (ports.has(name) && checker.isTypeAssignableTo(ports.get(name), type)) asked.add(name)
	}
	const visit = (node) => {
		if (ts.isPropertyAccessExpression(node)) add(node.name.text, checker.getTypeAtLocation(node))
		if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
			add((node.propertyName ?? node.name).getText(), checker.getTypeAtLocation(node))
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

/**
 * No function is handed a port for which its modules do not ask: its bundle would carry what stands behind it. One that it is not
 * handed does not compile.
 */
export async function checkFunctionPorts(root = fromRoot()) {
	const program = programOf(root)
	const checker = program.getTypeChecker()
	const sourceOf = (file) => program.getSourceFile(path.join(root, file))
	/** The ports of what a file exports under a name, a type or a value. */
	const exported = (file, name) => {
		const source = sourceOf(file)
		const symbol = source && checker.getSymbolAtLocation(source)
		const found = symbol && checker.tryGetMemberInModuleExports(name, symbol)
		if (!found) throw new Error(`${file} exports no ${name}`)
		const isType = found.flags & ts.SymbolFlags.TypeAlias
		return portsOf(isType ? checker.getDeclaredTypeOfSymbol(found) : checker.getTypeOfSymbol(found), checker)
	}
	const ports = exported('cloudfunctions/modules/ports.ts', 'Ports')
	const basic = exported(`${wiring}/basic-ports.ts`, 'basicPorts')
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
		const given = handedBy(source, checker).flatMap((handed) => [...handed.keys()])
		const asked = new Set([...reachedFrom(source, program)].flatMap((one) => [...askedIn(one)]))
		for (const port of given)
			if (!asked.has(port) && !basic.has(port))
				problems.push(`${file} is handed ${port}, for which nothing asks`)
	}
	return problems
}
