import { doingWith } from '../../../../../miniprogram/packages/roster/import/doing'

const file = { name: '名册.xlsx', fileId: 'cloud://1', writing: false, choices: [], sure: false }

test.each([
	[null, '正在上传文件'],
	[file, '正在读文件'],
	[{ ...file, importId: 'i' }, '正在检查'],
	[{ ...file, importId: 'i', writing: true }, '正在写入'],
])('with %j the page says %s', (kept, words) => {
	expect(doingWith(kept)).toBe(words)
})
