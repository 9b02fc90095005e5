import { existsSync } from 'node:fs'
import { copyFile, cp, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { stop } from 'esbuild'
import { buildPreview } from '../../local/preview/build'
import { bundleLocal } from '../../scripts/build/local.mjs'
import { asBuilt } from '../../scripts/build/miniprogram.mjs'
import { fromRoot } from '../../scripts/build/paths.mjs'
import { builtProduct, changedAt, moveInto, removeOld, takeOrMake } from './built-product'

const SOURCES = ['cloudfunctions', 'miniprogram', 'local', 'tests/support/warm']

export interface BuiltPhones {
	/** What `npm run build` would write. */
	distDir: string
	/** The bundle of warm/kept-server.ts. */
	serverFile: string
}

/**
 * All that the local server serves, built for tests into a folder of their own: functions, their worker, and the phones; and
 * the server itself. Built again when a source is newer.
 */
export async function builtPhones(): Promise<BuiltPhones> {
	const stamp = changedAt(SOURCES)
	const place = fromRoot('dist/tests/phones', String(Math.trunc(stamp)))
	if (!existsSync(place)) {
		const beside = `${place}.${process.pid}`
		const { functionsDir, workerFile } = await builtProduct()
		const dist = path.join(beside, 'dist')
		const outDir = path.join(dist, 'preview')
		await mkdir(path.join(dist, 'local'), { recursive: true })
		await Promise.all([
			cp(functionsDir, path.join(dist, 'cloudfunctions'), { recursive: true }),
			copyFile(workerFile, path.join(dist, 'local', 'function-worker.cjs')),
			bundleLocal(fromRoot('tests/support/warm/kept-server.ts'), path.join(beside, 'server.cjs')),
			takeOrMake('dist/preview', 'phone.js', stamp, outDir, () =>
				asBuilt(fromRoot('miniprogram'), (miniprogramDir) => buildPreview({ miniprogramDir, outDir })),
			),
		])
		// The server reads the functions' time limits beside its dist folder.
		await copyFile(fromRoot('cloudbaserc.json'), path.join(beside, 'cloudbaserc.json'))
		await stop()
		await moveInto(beside, place)
		await removeOld(path.dirname(place))
	}
	return { distDir: path.join(place, 'dist'), serverFile: path.join(place, 'server.cjs') }
}
