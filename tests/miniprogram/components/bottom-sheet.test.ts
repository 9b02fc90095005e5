import { show } from '../../support/component'

test('shows its title inside the popup of Vant, and tells when it is closed', async () => {
  const sheet = show('bottom-sheet', { show: true, title: '选择类别', closeLabel: '关闭' })
  const closed = sheet.heard('close')
  // Vant's popup brings its overlay: its own template was compiled too.
  expect(sheet.element.dom.innerHTML).toContain('van-overlay')
  expect(sheet.text()).toContain('选择类别')
  await sheet.tap(sheet.one('close'))
  expect(closed).toHaveLength(1)
})
