// Faults in what says who may read and change what.

export const faultsOfReach = [
	{
		name: 'drop a permission check',
		edits: [
			{
				file: 'cloudfunctions/identity/call.ts',
				find: "if (!this.roles.some((role) => held.has(role))) throw new UserError('NO_PERMISSION')",
				put: '',
			},
		],
		tests: ['tests/cloudfunctions/stranger.test.ts'],
	},
	{
		name: 'let staff of other areas read',
		edits: [
			{
				file: 'cloudfunctions/modules/reports/life/relations.ts',
				find: 'CHAIN_POSTS.includes(post.post) && around.has(post.areaCode)',
				put: 'CHAIN_POSTS.includes(post.post)',
			},
		],
		tests: ['tests/model/model.test.ts'],
	},
	{
		name: 'let a post that ended read',
		edits: [
			{
				file: 'cloudfunctions/identity/roles.ts',
				find: "if (person && postsOn(person, day).length > 0) held.add('staff')",
				put: "if (person) held.add('staff')",
			},
		],
		tests: ['tests/contract/reach-matrix.test.ts'],
	},
	{
		name: 'let every clerk keep every area',
		edits: [
			{
				file: 'cloudfunctions/modules/rights.ts',
				find: "clerk: byPosts('clerk'),",
				put: 'clerk: () => true,',
			},
		],
		tests: ['tests/cloudfunctions/reach/holes.test.ts', 'tests/contract/reach-matrix.test.ts'],
	},
	{
		name: 'ask no second person for what reaches far',
		edits: [
			{
				file: 'cloudfunctions/modules/roster/proposals/propose.ts',
				find: 'if (far.length === 0 && !many) return {}',
				put: 'if (far.length < Infinity) return {}',
			},
		],
		tests: ['tests/cloudfunctions/reach/two-people.test.ts'],
	},
	{
		name: 'drop the check of the reach',
		edits: [
			{
				file: 'cloudfunctions/rpc/serve.ts',
				find: 'await caller.requireReach(valid)',
				put: '',
			},
		],
		tests: ['tests/cloudfunctions/reach/holes.test.ts'],
	},
	{
		name: 'let whoever handled it in a post that has ended read on',
		edits: [
			{
				file: 'cloudfunctions/modules/reports/life/relations.ts',
				find: "['handler', 'verifiedIt', 'spokeForIt']",
				put: '[]',
			},
		],
		tests: ['tests/cloudfunctions/reach/ended.test.ts'],
	},
	{
		name: 'a reach dropped: end a post anywhere',
		edits: [
			{
				file: 'cloudfunctions/modules/roster/contract/edits.ts',
				find: "endPost: {\n\t\tdoc: 'Ends the time of somebody at a desk with a last day.',\n\t\troles: ['clerk'],\n\t\treach: within('clerk', ['areaCode']),",
				put: "endPost: {\n\t\tdoc: 'Ends the time of somebody at a desk with a last day.',\n\t\troles: ['clerk'],\n\t\treach: { kind: 'own' },",
			},
		],
		tests: ['tests/contract/reach-matrix.test.ts'],
	},
	{
		name: 'answer the version before the permission',
		edits: [
			{
				file: 'cloudfunctions/modules/reports/sent.ts',
				find: '\trequireEverOpen(event, loaded)\n\tif (report',
				put: '\tif (report',
			},
		],
		tests: ['tests/contract/permission-before-state.test.ts'],
	},
	{
		name: 'take everybody for a member',
		edits: [
			{
				file: 'cloudfunctions/identity/roles.ts',
				find: "if (confirmed.length > 0) held.add('member')",
				put: "held.add('member')",
			},
		],
		tests: ['tests/contract/reach-matrix.test.ts'],
	},
]
