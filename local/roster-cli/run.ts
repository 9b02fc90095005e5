import { readFile } from 'node:fs/promises'
import type { Envelope } from '../../cloudfunctions/common/contract/envelope'
import type { Output } from '../../cloudfunctions/common/contract'
import { reportLines, type Command } from './report'
import { CLI_WORDS as WORDS } from './words'

/** Where the local server answers, and as whom to speak. */
export interface Clerk {
  url: string
  openid: string
}

/** A failure that the clerk is told of in one sentence. */
export class Refusal extends Error {}

/**
 * Checks or imports a file through the local server; prints what it came to.
 * @returns true when the file had no errors
 * @throws Refusal
 */
export async function run(
  args: readonly string[],
  clerk: Clerk,
  print: (line: string) => void,
): Promise<boolean> {
  const [command, file, ...rest] = args
  if ((command !== 'check' && command !== 'import') || file === undefined || rest.length > 0) {
    throw new Refusal(WORDS.usage)
  }
  const summary = await ask(clerk, command, await textOf(file))
  for (const line of reportLines(command, summary)) print(line)
  return summary.errors.length === 0
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (fault) {
    throw new Refusal(WORDS.noFile(file), { cause: fault })
  }
}

async function ask({ url, openid }: Clerk, method: Command, csv: string): Promise<Output<'roster', 'check'>> {
  const envelope = await post(url, openid, { method, input: { csv } })
  if (envelope.ok) return envelope.data
  const { message, fields } = envelope.error
  throw new Refusal([message, ...Object.values(fields ?? {})].join('\n'))
}

async function post(
  url: string,
  openid: string,
  event: unknown,
): Promise<Envelope<Output<'roster', 'check'>>> {
  const response = await reach(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-openid': openid },
    body: JSON.stringify(event),
  })
  if (!response.ok) throw new Refusal(WORDS.notUnderstood)
  return (await response.json()) as Envelope<Output<'roster', 'check'>>
}

async function reach(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(`${url}/functions/roster`, request)
  } catch (fault) {
    throw new Refusal(WORDS.noServer(url), { cause: fault })
  }
}
