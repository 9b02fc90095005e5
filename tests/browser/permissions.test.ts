import { VILLAGER } from '../support/demo'
import { showCode } from '../support/browser'
import { productBench } from './support/bench'

const bench = productBench()

test('camera refused: it says what it was for, opens the settings in one tap, and then scans', async () => {
	const opened = await bench.openPage(VILLAGER, { path: 'pages/home/index', refused: ['scope.camera'] })
	const { phone } = opened
	await phone.tap('扫联系卡')
	await phone.dialog.getByText('还不能用相机').waitFor()
	await phone.dialog.getByRole('button', { name: '去设置' }).click()
	await phone.dialog.getByText('摄像头 不允许').waitFor()
	await phone.dialog.getByRole('button', { name: '都允许' }).click()
	await showCode(opened, 'JHPP-BSXX-VZBX')
	await phone.tap('扫联系卡')
	await phone.sees('有事就找他们')
})

test('the map refused: the words stay on the page, and settings are one tap away', async () => {
	const { phone } = await bench.openPage(VILLAGER, {
		path: 'pages/report/index',
		refused: ['scope.userLocation'],
	})
	await phone.tap('供水')
	await phone.tap('在地图上指一下')
	await phone.dialog.getByText('还不能打开地图').waitFor()
	await phone.dialog.getByRole('button', { name: '先不用' }).click()
	await phone.sees(/没能打开地图|地图没有打开|地图/)
})
