import { onlyLooked, rememberScanned, scannedCard } from '../../../miniprogram/services/scanned-card'
import { fakeWx } from '../../support/fake-wx'

const ONE = { doorCode: 'JHPPBSXXVZBX', place: '柳树川村 第一网格' }
const OTHER = { doorCode: 'HHVWWXQN47GZ', place: '柳树川村 第二网格' }

beforeEach(() => void fakeWx())

test('the card scanned last is remembered', () => {
	expect(scannedCard()).toBeNull()
	rememberScanned(ONE)
	rememberScanned(OTHER)
	expect(scannedCard()).toEqual(OTHER)
})

test('one that was only looked at is not asked about again, another one is', () => {
	rememberScanned(ONE)
	onlyLooked()
	rememberScanned(ONE)
	expect(scannedCard()).toBeNull()
	rememberScanned(OTHER)
	expect(scannedCard()).toEqual(OTHER)
})

test('nothing was scanned, nothing is remembered', () => {
	onlyLooked()
	expect(scannedCard()).toBeNull()
})
