import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import tcb, { type CloudBase } from '@cloudbase/node-sdk'
import { Refusal } from '../roster-cli/refusal'
import type { Manager } from './manager'
import { DEPLOY_WORDS as WORDS } from './words'

const NAME = '@cloudbase/manager-node'
const VERSION = '5.6.5'

export interface Keys {
	envId: string
	secretId: string
	secretKey: string
	token?: string
}

/** CloudBase's manager SDK for an environment; fetched into a folder of its own where it is not there yet. */
export function loadManager(keys: Keys, folder: string): Manager {
	if (!existsSync(path.join(folder, 'node_modules', NAME))) fetch(folder)
	const load = createRequire(path.join(folder, 'package.json'))
	const { init } = load(NAME) as { init: (keys: Keys) => Manager }
	return init(keys)
}

function fetch(folder: string): void {
	console.log(WORDS.fetching(`${NAME}@${VERSION}`))
	mkdirSync(folder, { recursive: true })
	writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n')
	const order = ['install', '--no-audit', '--no-fund', '--no-save', '--ignore-scripts', `${NAME}@${VERSION}`]
	const { status } = spawnSync('npm', order, {
		cwd: folder,
		stdio: 'inherit',
		shell: process.platform === 'win32',
	})
	if (status !== 0) throw new Refusal(WORDS.notFetched(NAME))
}

/** An environment as the SDK reaches it, by the keys of the environment variables. @throws Refusal */
export const appOf = (env: string): CloudBase => {
	keysIn({ ...process.env, TCB_ENV_ID: env })
	return tcb.init({ env })
}

/** What the environment variables say of where to go and with which keys. @throws Refusal */
export function keysIn(env: NodeJS.ProcessEnv): Keys {
	const { TCB_ENV_ID: envId = '', TENCENTCLOUD_SECRETID: secretId = '' } = env
	const { TENCENTCLOUD_SECRETKEY: secretKey = '', TENCENTCLOUD_SESSIONTOKEN: token } = env
	if (envId === '') throw new Refusal(WORDS.noEnvironment)
	if (secretId === '' || secretKey === '') throw new Refusal(WORDS.noKeys)
	return { envId, secretId, secretKey, ...(token !== undefined && { token }) }
}
