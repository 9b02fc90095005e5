/** Who holds a phone on the tour: the demo's people, and somebody whom nobody knows. */
export const PEOPLE = {
	stranger: 'o-tour-stranger-000000000001',
	newcomer: 'o-tour-newcomer-000000000001',
	villager: 'o-demo-villager-000000000001',
	/** Their grid leader is on leave. */
	villager2: 'o-demo-villager-000000000002',
	/** Nobody is their grid leader. */
	villager3: 'o-demo-villager-000000000003',
	/** In the roster, bound to no WeChat yet. */
	unbound: 'o-demo-unbound-member-0000001',
	gridLeader: 'o-demo-grid-leader-000000001',
	gridMember: 'o-demo-grid-member-000000001',
	deputy: 'o-demo-deputy-00000000000001',
	neighbour: 'o-demo-neighbour-00000000001',
	verifier: 'o-demo-verifier-000000000001',
	dispatcher: 'o-demo-dispatcher-0000000001',
	villageLeader: 'o-demo-village-leader-000001',
	clerk: 'o-demo-clerk-000000000000001',
	/** The county's clerk of the roster, once they have come in. */
	second: 'o-tour-second-clerk-00000001',
} as const

export const PLACES = {
	door: 'HHVW-WXQN-47GZ',
	/** Its household has a paired member. */
	pairedDoor: 'JHPP-BSXX-VZBX',
	otherDoor: 'ZSHN-BNM3-YXK5',
	village: '152221100209',
	grid: '152221100209-1',
	villageWithoutPosts: '152221100200',
} as const
