import { readFileSync } from 'node:fs'
import path from 'node:path'
import { packedFiles } from '../miniprogram/files.mjs'
import { readJson } from '../miniprogram/manifest.mjs'
import { wxCalls } from '../miniprogram/wx-calls.mjs'

// The APIs that WeChat refuses unless app.json names them in requiredPrivateInfos.
const privateApis = new Set([
	'chooseAddress',
	'chooseLocation',
	'choosePoi',
	'getFuzzyLocation',
	'getLocation',
	'onLocationChange',
	'startLocationUpdate',
	'startLocationUpdateBackground',
])

// Scopes whose purpose has to be written in app.json, with the APIs that ask for them.
const scopes = {
	'scope.userLocation': [
		'getLocation',
		'onLocationChange',
		'startLocationUpdate',
		'startLocationUpdateBackground',
	],
	'scope.userFuzzyLocation': ['getFuzzyLocation'],
	'scope.userLocationBackground': ['startLocationUpdateBackground'],
}

function usedApis(dir) {
	const calls = packedFiles(dir)
		.filter((file) => file.endsWith('.ts'))
		.flatMap((file) => wxCalls(readFileSync(path.join(dir, file), 'utf8'), file))
	return new Set(calls.map(({ name }) => name))
}

function compare(place, declared, used) {
	return [
		...used
			.filter((name) => !declared.includes(name))
			.map((name) => `${place}: ${name} is used but not declared`),
		...declared
			.filter((name) => !used.includes(name))
			.map((name) => `${place}: ${name} is declared but not used`),
	]
}

/** Permissions declared in app.json are those that the code uses, no more and no less. */
export function checkPermissions(dir) {
	const app = readJson(path.join(dir, 'app.json'))
	const used = usedApis(dir)
	const neededScopes = Object.keys(scopes).filter((scope) => scopes[scope].some((name) => used.has(name)))
	const privateUsed = [...used].filter((name) => privateApis.has(name)).sort()
	return [
		...compare('requiredPrivateInfos', app.requiredPrivateInfos ?? [], privateUsed),
		...compare('permission', Object.keys(app.permission ?? {}), neededScopes),
	]
}
