import { show, until } from '../../support/component'

test('a field has its name above and what is wrong below', () => {
  const field = show('form-field', { label: '您的姓名', hint: '照身份证写', problem: '请写您的姓名' })
  expect(field.text()).toBe('您的姓名照身份证写请写您的姓名')
  expect(field.all('box-problem')).toHaveLength(1)
})

test('what is typed is told, in a line or in a larger box', async () => {
  for (const long of [false, true]) {
    const field = show('form-field', { label: '出了什么事？', long })
    const changes = field.heard('change')
    field.one('box').dispatchEvent('input', { detail: { value: '漏水' } })
    await until(() => changes.length > 0)
    expect(changes).toEqual([{ value: '漏水' }])
  }
})

const labels = { addText: '拍照', removeLabel: '去掉这张照片', photoLabel: '照片' }

test('photos stand beside each other, each with a way to take it off', async () => {
  const photos = [{ path: 'file://one.png' }, { path: 'file://two.png' }]
  const picker = show('photo-picker', { photos, ...labels })
  const removed = picker.heard('remove')
  const added = picker.heard('add')
  await picker.tap(picker.all('remove')[1]!)
  await picker.tap(picker.one('add'))
  expect(removed).toEqual([{ index: 1 }])
  expect(added).toHaveLength(1)
})

test('when there are enough photos no more can be added', () => {
  const photos = [{ path: 'file://one.png' }, { path: 'file://two.png' }]
  expect(show('photo-picker', { photos, most: 2, ...labels }).all('add')).toEqual([])
})
