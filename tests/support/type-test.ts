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

// Several snippets are compiled in a test file; what they share is read once.
const sourcesRead = new Map<string, ts.SourceFile | undefined>()

function hostWith(snippetFile: string, snippet: string, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options)
  const original = { ...host }
  host.fileExists = (name) => name === snippetFile || original.fileExists(name)
  host.readFile = (name) => (name === snippetFile ? snippet : original.readFile(name))
  host.getSourceFile = (name, language, ...rest) => {
    if (name === snippetFile) return ts.createSourceFile(name, snippet, language, true)
    if (!sourcesRead.has(name)) sourcesRead.set(name, original.getSourceFile(name, language, ...rest))
    return sourcesRead.get(name)
  }
  return host
}

/**
 * Compiles a snippet as if it were a file of the repository, by the settings of one of its tsconfig files, and answers
 * what TypeScript complains about in the snippet itself. Nothing is written.
 * @param at where the snippet stands, relative to the repository: its imports resolve from there
 */
export function typeComplaints(
  snippet: string,
  { at, project = 'cloudfunctions/tsconfig.json' }: { at: string; project?: string },
): TypeComplaint[] {
  const file = fromRoot(at)
  const options = { ...optionsOf(project), noEmit: true, incremental: false }
  const program = ts.createProgram([file], options, hostWith(file, snippet, options))
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
