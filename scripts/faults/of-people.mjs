// Faults in what keeps people's photos, words, names and areas to those whom they concern.

export const faultsOfPeople = [
	{
		name: 'open the local database to whoever knows its port',
		edits: [
			{
				file: 'local/cloudbase/server/admin-address.ts',
				find: 'if (!same(secret, this.secret)) return undefined',
				put: '',
			},
		],
		tests: ['tests/local/cloudbase/loopback.test.ts'],
	},
	{
		name: 'believe who a call says that it is',
		edits: [
			{
				file: 'cloudfunctions/rpc/serve.ts',
				find: 'begin(identity, method)',
				put: 'begin((event as { openid?: I }).openid ?? identity, method)',
			},
		],
		tests: ['tests/attacks/hostile-inputs.test.ts'],
	},
	{
		name: 'take anybody’s file for the caller’s',
		edits: [
			{
				file: 'cloudfunctions/modules/files/own-files.ts',
				find: 'return cloudPathOf(fileId)?.startsWith(uploadPrefix(openid)) === true',
				put: 'return cloudPathOf(fileId) !== openid',
			},
		],
		tests: ['tests/attacks/hostile-inputs.test.ts'],
	},
	{
		name: 'leave the place of a photo in it',
		edits: [
			{
				file: 'cloudfunctions/modules/files/photo/bare-jpeg.ts',
				find: 'if (code === APP1) return orientationOf(content)',
				put: 'if (code === APP1) return segmentOf(code, content)',
			},
		],
		tests: ['tests/cloudfunctions/modules/files/photo/bare-photo.test.ts'],
	},
	{
		name: 'ask about the upload, and show the copy',
		edits: [
			{
				file: 'cloudfunctions/modules/moderation/hand-over.ts',
				find: "photos.map(({ copy = '' }) => copy)",
				put: "photos.map(({ fileId = '' }) => fileId)",
			},
		],
		tests: ['tests/cloudfunctions/content/copies.test.ts'],
	},
	{
		name: 'show the upload, whose link says whose it is',
		edits: [
			{
				file: 'cloudfunctions/modules/moderation/rules/shown.ts',
				find: 'return copyOf(report, fileId) ?? fileId',
				put: 'return fileId',
			},
		],
		tests: [
			'tests/cloudfunctions/modules/moderation/rules/shown.test.ts',
			'tests/cloudfunctions/content/copies.test.ts',
		],
	},
	{
		name: 'log a fault as it is, with the people in it',
		edits: [
			{
				file: 'cloudfunctions/rpc/log.ts',
				find: 'scrubbed(fault.message)',
				put: 'fault.message.slice(0, LONGEST)',
			},
		],
		tests: ['tests/cloudfunctions/rpc/log.test.ts'],
	},
	{
		name: 'keep what was said in the history of a forgotten report',
		edits: [
			{
				file: 'cloudfunctions/modules/reports/life/forgotten.ts',
				find: 'history: history.map(forgottenEntry),',
				put: 'history,',
			},
		],
		tests: ['tests/cloudfunctions/modules/reports/life/forgotten.test.ts'],
	},
	{
		name: 'drop the limit of a stranger',
		edits: [
			{
				file: 'cloudfunctions/modules/reports/count-submit.ts',
				find: "return [...urgent, inRing('open', limits.openReports), aDay]",
				put: 'return urgent.length > 0 ? [aDay, ...urgent] : [aDay]',
			},
		],
		tests: ['tests/cloudfunctions/limits/floods.test.ts'],
	},
	{
		name: 'send a team on whose posts have ended',
		edits: [
			{
				file: 'cloudfunctions/modules/visits/rules/turn.ts',
				find: 'postsOn(person, day).length > 0',
				put: 'person.posts.length > 0',
			},
		],
		tests: ['tests/contract/visit-fields.test.ts'],
	},
	{
		name: 'name who lives there to whoever looks on from above',
		edits: [
			{
				file: 'cloudfunctions/modules/visits/pairs/list.ts',
				find: 'headName : maskedName(headName)',
				put: 'headName : headName',
			},
		],
		tests: ['tests/contract/visit-fields.test.ts'],
	},
	{
		name: 'let a clerk send themself to every door',
		edits: [
			{
				file: 'cloudfunctions/modules/visits/plans/start.ts',
				find: '? who.people.includes(person.id)',
				put: '? false',
			},
		],
		tests: ['tests/cloudfunctions/visits/rights.test.ts'],
	},
	{
		name: 'an unmasked phone in a list',
		edits: [
			{
				file: 'cloudfunctions/modules/households/waiting.ts',
				find: '{ phone: maskedPhone(phone) }',
				put: '{ phone }',
			},
		],
		tests: ['tests/contract/fields-matrix.test.ts'],
	},
	{
		name: 'name the reporter to everybody who reads the report',
		edits: [
			{
				file: 'cloudfunctions/modules/reports/life/relations.ts',
				find: "return readsHouse(report, relations) || relations.has('reporter')",
				put: "return relations.size > 0 || relations.has('reporter')",
			},
		],
		tests: ['tests/contract/fields-matrix.test.ts'],
	},
	{
		name: 'drop the limit of uploads',
		edits: [
			{
				file: 'cloudfunctions/modules/limits/count-uploads.ts',
				find: '(await count(wish, snapshot.uses(of), call)) === null',
				put: '(await count(wish, snapshot.uses(of), call)) !== undefined',
			},
		],
		tests: ['tests/cloudfunctions/modules/limits/count.test.ts'],
	},
	{
		name: 'walk what is too large or too deep',
		edits: [
			{
				file: 'cloudfunctions/rpc/serve.ts',
				find: 'requireBounded(method.input, input, method.bodyBytes)',
				put: 'void requireBounded',
			},
		],
		tests: ['tests/attacks/hostile-inputs.test.ts'],
	},
	{
		name: 'answer without having asked what the caller is to it',
		edits: [
			{
				file: 'cloudfunctions/rpc/serve.ts',
				find: 'if (!caller.reachChecked) throw new Error(`${verb} answered without asking what the caller is to it`)',
				put: '',
			},
		],
		tests: ['tests/cloudfunctions/rpc/second-way.test.ts'],
	},
]
