import { accountScreen } from '../../../miniprogram/presenters/account-screen'
import { homeScreen, type HOME_SCREEN } from '../../../miniprogram/presenters/home-screen'
import type { Account } from '../../../miniprogram/services/account'
import { ME_WORDS } from '#shared/words/pages/me'
import { fakeWx } from '../../support/fake-wx'

const AREA = { code: '1', name: '第一网格', level: 'grid', levelName: '网格' } as const
const POST = { area: AREA, post: 'gridLeader', title: '网格长', kind: 'holder' } as const
const NOTHING = { value: null, seenAt: null }

const known = (posts: readonly (typeof POST)[]): Account => ({
	person: { name: '白玉兰', posts: [...posts] },
	households: [],
	phone: '',
})
const home = (account: Account): typeof HOME_SCREEN =>
	homeScreen({ account, card: NOTHING, mine: NOTHING, inbox: NOTHING, unread: NOTHING }, 0)

beforeEach(() => fakeWx())

test('whose posts have ended is told so, and is led to no page of the staff that refuses them', () => {
	expect(accountScreen(known([]))).toMatchObject({ isStaff: false, links: [], note: ME_WORDS.noPost })
	expect(home(known([]))).toMatchObject({ isStaff: false, links: [] })
	expect(accountScreen(known([POST]))).toMatchObject({ isStaff: true, note: '' })
	expect(home(known([POST])).links.length).toBeGreaterThan(0)
})
