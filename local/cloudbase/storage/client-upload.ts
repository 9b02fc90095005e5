import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { CloudError, invalidParameter } from '../errors'
import { allows, type Rule } from '../rules/client-rules'
import { readBody } from '../server/body'
import { checkCloudPath, maximumFileBytes, type FileStore } from './file-store'

/** Room for the parts of a form around its file. */
const formOverhead = 64 * 1024

/** True if a client may write there: below `users/` and its own openid, or the SHA-256 of it in hexadecimal. */
export function isOwnPath(cloudPath: string, openid: string): boolean {
	const [root, owner, ...rest] = cloudPath.split('/')
	const hash = createHash('sha256').update(openid).digest('hex')
	return root === 'users' && rest.length > 0 && (owner === openid || owner === hash)
}

/** `wx.cloud.uploadFile` of the browser phone: the file as the body and `?path=`, or a form with both. */
export async function takeClientUpload(
	request: IncomingMessage,
	url: URL,
	files: FileStore,
	rule: Rule = true,
): Promise<string> {
	const openid = request.headers['x-openid']
	if (typeof openid !== 'string' || openid === '') throw invalidParameter('the header x-openid is missing')
	const { cloudPath, content } = await readUpload(request, url)
	checkCloudPath(cloudPath)
	const owner = files.has(cloudPath) ? (cloudPath.split('/')[1] ?? '') : openid
	const asked = { auth: { openid }, resource: { openid: owner, path: cloudPath } }
	if (!isOwnPath(cloudPath, openid) || !allows(rule, asked))
		throw new CloudError('STORAGE_EXCEED_AUTHORITY', 'clients write below users/ and their own openid only')
	files.write(cloudPath, content)
	return files.fileId(cloudPath)
}

async function readUpload(
	request: IncomingMessage,
	url: URL,
): Promise<{ cloudPath: string; content: Buffer }> {
	const body = await readBody(request, maximumFileBytes + formOverhead)
	const type = request.headers['content-type'] ?? ''
	if (!type.startsWith('multipart/form-data'))
		return { cloudPath: url.searchParams.get('path') ?? '', content: body }
	const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
	const file = form.get('file')
	const cloudPath = form.get('path') ?? form.get('cloudPath') ?? url.searchParams.get('path') ?? ''
	if (typeof cloudPath !== 'string' || file === null || typeof file === 'string')
		throw invalidParameter('a form with path and file')
	return { cloudPath, content: Buffer.from(await file.arrayBuffer()) }
}
