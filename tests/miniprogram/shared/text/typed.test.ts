import fc from 'fast-check'
import * as v from 'valibot'
import { name, phone, text } from '../../../../cloudfunctions/rpc/shapes'
import { UserError } from '../../../../cloudfunctions/rpc/user-error'
import { validate } from '../../../../cloudfunctions/rpc/serve'
import { cleanLine, isSameName } from '#shared/text/clean-line'
import { cleanPhone } from '#shared/text/clean-phone'
import { cleanWords } from '../../../../miniprogram/shared/text/characters'
import { cleanTyped, typedProblem, type TypedKind } from '#shared/text/typed'

const UNREADABLE = '这里有读不出来的字，请删掉重新填'
const PRIVATE = '这里有一个字只有少数电脑能显示，请换一种写法，比如用同音字'
const BAD_PHONE = '电话不对，应是 11 位手机号，或带区号的座机'
const EMPTY = '这一项不能空着'

const MOST = 20
const SHAPES = { words: text(MOST), name: name(MOST), phone } as const

/** What the server says of a text: what it keeps, or its sentence. */
function server(kind: TypedKind, typed: string): { kept: string } | { says: string } {
	try {
		return { kept: validate(v.strictObject({ typed: SHAPES[kind] }), { typed }).typed }
	} catch (error) {
		if (error instanceof UserError) return { says: error.fields?.['typed'] ?? '' }
		throw error
	}
}

test.each([
	['\u202d139 0010 0000\u202c', '13900100000'],
	['139-0010-0000', '13900100000'],
	['+86 139 0010 0000', '13900100000'],
	['+86-139-0010-0000', '13900100000'],
	['0086 13900100000', '13900100000'],
	['\ufeff139\u200b0010\u200f0000', '13900100000'],
	['１３９００１０００００', '13900100000'],
	['139－0010－0000', '13900100000'],
	['13900100000（微信同号）', '13900100000'],
	['手机：13900100000 微信同号', '13900100000'],
	['联系电话13900100000，', '13900100000'],
	['(0482) 8800001', '0482-8800001'],
	['0482－8800001', '0482-8800001'],
	['0482-8800001（办公室）', '0482-8800001'],
])('the phone %j is kept as %s', (typed, kept) => {
	expect(cleanPhone(typed)).toBe(kept)
	expect(server('phone', typed)).toEqual({ kept })
	expect(typedProblem('phone', typed, MOST)).toBe('')
})

test.each([
	['1390010', BAD_PHONE],
	['13900100000 13900100001', BAD_PHONE],
	['13900100000x', BAD_PHONE],
	['110', BAD_PHONE],
	['0482-8800001转801', BAD_PHONE],
	['139001\u00000000', UNREADABLE],
	[`13900100000（${'备'.repeat(60)}）`, '太长了，最多 60 个字'],
])('the phone %j is refused by form and server alike', (typed, says) => {
	expect(server('phone', typed)).toEqual({ says })
	expect(typedProblem('phone', typed, MOST)).toBe(says)
})

test.each(['·', '•', '・', '･', '‧', '∙', '⋅'])('a name with the dot %s is the same name', (dot) => {
	expect(cleanLine(`乌兰${dot}其其格`)).toBe('乌兰·其其格')
	expect(isSameName(`乌兰${dot}其其格`, '乌兰·其其格')).toBe(true)
})

test.each([
	['⻓⻢⻰', '长马龙'],
	['⽹格⻓', '网格长'],
	['李\ue863', '李䶮'],
	[' 王　 强 ', '王强'],
	['张\u200b三\u202c', '张三'],
	['Ａｍｙ　Ｌｅｅ', 'Amy Lee'],
])('the name %j is kept as %s', (typed, kept) => {
	expect(server('name', typed)).toEqual({ kept })
	expect(typedProblem('name', typed, MOST)).toBe('')
})

test.each<[TypedKind, string, string]>([
	['name', '李\ue000', PRIVATE],
	['name', '张\u0000三', UNREADABLE],
	['words', '水管\ud83d爆了', UNREADABLE],
	['words', '\udc00', UNREADABLE],
	['words', '一'.repeat(MOST + 1), `太长了，最多 ${String(MOST)} 个字`],
	['name', '𠮷'.repeat(MOST + 1), `太长了，最多 ${String(MOST)} 个字`],
])('a field for %s with %j is refused by form and server alike', (kind, typed, says) => {
	expect(server(kind, typed)).toEqual({ says })
	expect(typedProblem(kind, typed, MOST)).toBe(says)
})

test.each<TypedKind>(['words', 'name'])('%s are counted as people count them', (kind) => {
	const rare = '𠮷'.repeat(MOST)
	expect(server(kind, rare)).toEqual({ kept: rare })
	expect(typedProblem(kind, rare, MOST)).toBe('')
})

test.each(['\u200b\u200c\u200d', '\ufeff', '\u202d \u202c', '\u3164', '\u2800\n', '\u{e0020}'])(
	'words of nothing but %j are none',
	(typed) => {
		for (const kind of ['words', 'name'] as const) expect(server(kind, typed)).toEqual({ says: EMPTY })
	},
)

test('words keep their lines, and what joins the parts of a picture', () => {
	expect(cleanWords('一楼\r\n漏水\v速来 👨‍👩‍👧\u200b')).toBe('一楼\n漏水\n速来 👨‍👩‍👧')
})

const odd = fc.constantFrom(
	...[
		'\u0000',
		'\u0007',
		'\u200b',
		'\u200d',
		'\u202d',
		'\u202c',
		'\ufeff',
		'\ud842',
		'\udfb7',
		'\ue863',
		'\ue000',
		'⻓',
	],
	...[
		'•',
		'･',
		' ',
		'　',
		'\n',
		'长',
		'𠮷',
		'-',
		'－',
		'+86',
		'139',
		'0010',
		'0000',
		'０',
		'（',
		')',
		'é',
		'\u0301',
		'⽹',
	],
)
const typedTexts = fc
	.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 })
	.map((parts) => parts.join(''))

test.each<TypedKind>(['words', 'name', 'phone'])(
	'whatever is typed as %s, form and server say the same, and what is kept stays as it is',
	(kind) => {
		let kept = 0
		fc.assert(
			fc.property(typedTexts, (typed) => {
				const answer = server(kind, typed)
				const problem = typedProblem(kind, typed, MOST)
				if ('says' in answer) {
					// Whether something may be left empty is the page's to say.
					expect(problem).toBe(answer.says === EMPTY ? '' : answer.says)
					if (answer.says === EMPTY) expect(cleanTyped(kind, typed)).toBe('')
					return
				}
				kept += 1
				expect(problem).toBe('')
				expect(answer.kept).toBe(cleanTyped(kind, typed))
				expect(cleanTyped(kind, answer.kept)).toBe(answer.kept)
				expect(server(kind, answer.kept)).toEqual(answer)
			}),
			{ numRuns: 2000, examples: [['139 0010 0000'], ['+86139-0010-0000']] },
		)
		expect(kept).toBeGreaterThan(kind === 'phone' ? 0 : 100)
	},
)
