import { show, until } from '../../support/component'

test('shows its title inside the popup of Vant, and tells when it is closed', async () => {
  const sheet = show('bottom-sheet', { show: true, title: '选择类别', closeLabel: '关闭' })
  const closed = sheet.heard('close')
  await until(() => sheet.text().includes('选择类别'))
  await sheet.tap(sheet.one('close'))
  expect(closed).toHaveLength(1)
})
