import { spawn } from 'node:child_process'
import { fromRoot } from './build/paths.mjs'

function finished(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)))
  })
}

/** Runs a Node program in the foreground, hands signals on to it, and answers its exit code. */
export async function runNode(args, options = {}) {
  const child = spawn(process.execPath, args, { cwd: fromRoot(), stdio: 'inherit', ...options })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  const handOn = (signal) => child.kill(signal)
  for (const signal of signals) process.on(signal, handOn)
  try {
    return await finished(child)
  } finally {
    for (const signal of signals) process.off(signal, handOn)
  }
}

/** Runs npm in the foreground and throws when it fails. */
export async function runNpm(args) {
  const cli = process.env.npm_execpath
  const isNpm = cli !== undefined && /npm-cli\.[cm]?js$/.test(cli)
  const child = isNpm
    ? spawn(process.execPath, [cli, ...args], { cwd: fromRoot(), stdio: 'inherit' })
    : spawn('npm', args, { cwd: fromRoot(), stdio: 'inherit', shell: process.platform === 'win32' })
  const code = await finished(child)
  if (code !== 0) throw new Error(`npm ${args.join(' ')} ended with code ${code}`)
}
