import { randomUUID } from 'node:crypto'
import type { Case, Sdk } from './case'

/** What the product relies on beside the database: files, who calls, and who may not. */
export const productCases: Case[] = [
	{
		entry: 'storage.links',
		outcome: 'hit',
		says: 'one bad id costs itself alone',
		run: async ({ app }) => {
			const cloudPath = `conformance/${randomUUID()}.txt`
			const { fileID } = await app.uploadFile({ cloudPath, fileContent: Buffer.from('one') })
			const fileList = [fileID, fileID.replace('.txt', '-gone.txt'), 'cloud://elsewhere/none.txt']
			const { fileList: links } = await app.getTempFileURL({ fileList })
			const { fileContent } = await app.downloadFile({ fileID })
			await app.deleteFile({ fileList: [fileID] })
			return [links.map(({ code }) => code === 'SUCCESS'), String(fileContent)]
		},
		gives: [[true, false, false], 'one'],
	},
	calls('identity.nobody', 'account', { method: 'show', input: {} }, 'NO_IDENTITY'),
	calls('identity.payload', 'account', { method: 'show', input: {}, openid: 'o-somebody' }, 'NO_IDENTITY'),
	calls('timer.client', 'timer', { Type: 'Timer', TriggerName: 'due' }, 'NO_PERMISSION'),
	calls('timer.content', 'content', { Type: 'Timer', TriggerName: 'checks' }, 'NO_PERMISSION'),
]

function calls(entry: string, name: string, data: object, code: string): Case {
	const run = async ({ app }: Sdk): Promise<unknown> => {
		const { result } = (await app.callFunction({ name, data })) as { result?: { error?: { code?: unknown } } }
		return result?.error?.code
	}
	return { entry, outcome: 'hit', says: `${name} says ${code}`, run, gives: code }
}
