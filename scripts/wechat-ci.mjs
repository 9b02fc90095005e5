// npm run wechat-ci: compiles the mini-program with WeChat's own miniprogram-ci, without WeChat and without a key.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { buildAll } from './build.mjs'
import { fromRoot } from './build/paths.mjs'
import { usedNpmFiles } from './miniprogram/npm-files.mjs'

const version = '2.1.42'
const home = fromRoot('dist/tools/miniprogram-ci')

/** A thousand packages that nobody needs otherwise: fetched into a folder of their own when first asked for. */
function loadCi() {
	if (!existsSync(path.join(home, 'node_modules/miniprogram-ci'))) {
		mkdirSync(home, { recursive: true })
		writeFileSync(path.join(home, 'package.json'), '{ "private": true }\n')
		const order = ['install', '--no-save', '--ignore-scripts', `miniprogram-ci@${version}`]
		const { status } = spawnSync('npm', order, {
			cwd: home,
			stdio: 'inherit',
			shell: process.platform === 'win32',
		})
		if (status !== 0) throw new Error(`miniprogram-ci@${version} could not be fetched`)
	}
	return createRequire(path.join(home, 'package.json'))('miniprogram-ci')
}

/** What WeChat's server says of an account, of which the compiler needs the limits alone. */
const account = {
	...{ platform: false, appType: 0, isSandbox: true, released: false },
	setting: {
		...{
			MaxCodeSize: 2,
			MaxSubpackageSubCodeSize: 2,
			MaxSubpackageFullCodeSize: 30,
			MaxSubPackageLimit: 100,
		},
		...{ NavigateMiniprogramLimit: 10, MaxTabbarCount: 5, MaxTabbarIconSize: 40, MaxCustomTabbarCount: 5 },
	},
}

async function compile(ci) {
	const project = new ci.Project({
		appid: 'wx0000000000000000',
		type: 'miniProgram',
		projectPath: fromRoot(),
		privateKey: 'none is needed',
		ignores: ['node_modules/**/*', 'dist/tools/**/*'],
	})
	project.attr = async () => account
	const setting = { es6: true, es7: true, minify: true }
	const compiled = await ci.getCompiledResult(
		{ project, setting, onProgressUpdate: () => undefined },
		path.join(home, 'compiled.zip'),
	)
	const quality = await ci.checkCodeQuality(project, path.join(home, 'quality.json'))
	return { compiled, quality }
}

await buildAll(['miniprogram'])
const ci = loadCi()
// It leaves a folder where it is called.
process.chdir(home)
const { compiled, quality } = await compile(ci)
const files = Object.keys(compiled)
// Whatever a page uses of a package has to be in what is uploaded; what is packed without it the compiler does not miss.
const missing = usedNpmFiles(fromRoot('miniprogram')).filter(
	(file) => file.endsWith('.js') && !files.includes(file),
)
for (const file of missing) console.log(`left out: ${file}`)
for (const { name, success, text } of quality)
	console.log(`${success ? 'holds' : 'does not hold'}: ${name} (${text})`)
console.log(`compiled ${files.length} files, ${missing.length} left out`)
// The compiler's own processes would wait for changes.
process.exit(missing.length === 0 ? 0 : 1)
