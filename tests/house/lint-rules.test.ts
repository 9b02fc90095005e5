import { Linter } from 'eslint'
import { house } from '../../scripts/lint/plugin.mjs'
import { supportedNames } from '../../scripts/lint/supported.mjs'

/** What one of the project's rules says of a piece of code. */
function complaints(rule: string, code: string, ...options: object[]): string[] {
	const config = { plugins: { house }, rules: { [`house/${rule}`]: ['error', ...options] } } as Linter.Config
	return new Linter().verify(code, [config]).map(({ line, message }) => `${String(line)}: ${message}`)
}

describe('Chinese words', () => {
	test.each(["const name = '网格长'", 'const a = `共 ${n} 件`', 'const 户 = 1'])('%s is red', (code) => {
		expect(complaints('no-han', code)).toHaveLength(1)
	})

	test('is told with the line', () => {
		expect(complaints('no-han', "const a = 1\nconst b = '户'")[0]).toMatch(/^2: Chinese words belong/)
	})

	test.each(["const a = 'naïve · Ω — …'", '// 联系卡', '/* 联系卡 */ const card = 1'])(
		'%s is fine',
		(code) => {
			expect(complaints('no-han', code)).toEqual([])
		},
	)
})

describe('a pure domain', () => {
	test.each(['Date.now()', 'new Date()', 'Date()', 'Math.random()', 'performance.now()'])(
		'%s is red',
		(code) => {
			expect(complaints('pure-rules', code)).toHaveLength(1)
		},
	)

	test.each(['new Date(at)', 'Date.parse(text)', 'Math.floor(x)', 'clock.now()'])('%s is fine', (code) => {
		expect(complaints('pure-rules', code)).toEqual([])
	})
})

describe('the language of old phones', () => {
	test.each([
		"new Intl.DateTimeFormat('zh')",
		'/(?<=a)b/.test(text)',
		'/(?<!a)b/.test(text)',
		"new RegExp('(?<=a)b')",
		"at.toLocaleString('zh')",
		'const b = a ? null : f(a); const c = b === null ? [] : [...b]; function f() {}',
		'const b = f(a) ?? []; for (const c of b) g(c); function f() {}',
		'function h(a) { const b = c ? [] : a; const [d] = b }',
	])('%s is red', (code) => {
		expect(complaints('phone-language', code)).toHaveLength(1)
	})

	test.each([
		'/(?<year>\\d+)/.test(text)',
		'/(?:a)b/.test(text)',
		'words.Intl',
		'const b = a ? f(a) : []; g(...b)',
		'const b = a ? {} : f(a); const c = { ...b }; function f() {}',
	])('%s is fine', (code) => {
		expect(complaints('phone-language', code)).toEqual([])
	})
})

describe('what leaves a transaction', () => {
	const inside = (code: string) => `db.runTransaction(async (t) => { ${code} })`

	test.each([
		inside("await t.collection('reports').where({ a: 1 }).update({ b: 2 })"),
		inside("await t.collection('reports').where({ a: 1 }).remove()"),
		inside("await t.collection('reports').count()"),
		inside("await t.collection('reports').aggregate().match({}).end(); t.collection('reports').aggregate()"),
		"async () => { const t = await db.startTransaction(); await t.collection('a').where({}).update({}) }",
		"function f(transaction) { return transaction.collection('a').where({}).remove() }",
	])('%s is red', (code) => {
		expect(complaints('transaction-reach', code)).not.toEqual([])
	})

	test.each([
		inside("await t.collection('reports').doc(id).update({ b: 2 })"),
		inside("await t.collection('reports').add({ b: 2 })"),
		"db.collection('reports').where({ a: 1 }).update({ b: 2 })",
		"db.collection('reports').count()",
	])('%s is fine', (code) => {
		expect(complaints('transaction-reach', code)).toEqual([])
	})
})

describe('what the embedded database is tested for', () => {
	const check = async (code: string) => complaints('supported-operators', code, await supportedNames())

	test.each([
		'_.geoNear({})',
		'db.command.bit({})',
		'const command = db.command; command.mod(3)',
		"db.collection('a').where({}).watch({})",
		"db.collection('a').aggregate().lookup({}).end()",
		'const filter = { $where: 1 }',
	])('%s is red', async (code) => {
		expect(await check(code)).toHaveLength(1)
	})

	test.each([
		'_.gte(3)',
		'db.command.addToSet(1)',
		"db.collection('a').where({ b: _.in([1]) }).orderBy('b', 'asc').limit(5).get().then(first)",
		"db.collection('a').aggregate().match({}).group({ _id: null, n: { $sum: 1 } }).end()",
		"db.collection('a').doc(id).update({ b: _.push([1]) })",
	])('%s is fine', async (code) => {
		expect(await check(code)).toEqual([])
	})
})
