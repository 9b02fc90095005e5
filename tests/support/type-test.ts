import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { fromRoot } from '../../scripts/build/paths.mjs'

/** What TypeScript says of one line of a snippet. */
export interface TypeComplaint {
	code: number
	line: number
	message: string
}

function optionsOf(project: string): ts.CompilerOptions {
	const file = fromRoot(project)
	const read = ts.readConfigFile(file, (name) => readFileSync(name, 'utf8'))
	return ts.parseJsonConfigFileContent(read.config, ts.sys, join(file, '..')).options
}

/** A snippet, and where it is said to stand, relative to the repository: its imports resolve from there. */
export interface Snippet {
	at: string
	code: string
}

/** Files as they were read, by name and way of reading: the next program takes them as they are. */
const parsed = new Map<string, ts.SourceFile | undefined>()

function hostWith(snippets: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
	const host = ts.createCompilerHost(options)
	const original = { ...host }
	host.fileExists = (name) => snippets.has(name) || original.fileExists(name)
	host.readFile = (name) => snippets.get(name) ?? original.readFile(name)
	host.getSourceFile = (name, language, ...rest) => {
		const code = snippets.get(name)
		if (code !== undefined) return ts.createSourceFile(name, code, language, true)
		const key = `${name} ${JSON.stringify(language)}`
		if (!parsed.has(key)) parsed.set(key, original.getSourceFile(name, language, ...rest))
		return parsed.get(key)
	}
	return host
}

/**
 * Compiles snippets as if they were files of the repository, all at once, by the settings of one of its tsconfig files, and
 * answers what TypeScript complains about in each. Nothing is written. `types` are packages of declarations for all of them,
 * those of the settings by default: each takes long to read.
 */
export function typeComplaints(
	snippets: readonly Snippet[],
	project = 'cloudfunctions/tsconfig.json',
	types?: string[],
): TypeComplaint[][] {
	const files = new Map(snippets.map(({ at, code }) => [fromRoot(at), code]))
	if (files.size < snippets.length) throw new Error('two snippets stand in one place')
	const options = { ...optionsOf(project), noEmit: true, incremental: false, ...(types && { types }) }
	const program = ts.createProgram([...files.keys()], options, hostWith(files, options))
	return [...files.keys()].map((file) => complaintsIn(file, program))
}

function complaintsIn(file: string, program: ts.Program): TypeComplaint[] {
	const source = program.getSourceFile(file)
	if (source === undefined) throw new Error(`TypeScript did not read ${relative(fromRoot(), file)}`)
	return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
		(one) => ({
			code: one.code,
			line: source.getLineAndCharacterOfPosition(one.start ?? 0).line + 1,
			message: ts.flattenDiagnosticMessageText(one.messageText, '\n'),
		}),
	)
}
