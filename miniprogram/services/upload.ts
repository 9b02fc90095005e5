import { call } from './cloud'
import { failureOf } from './call-error'
import { randomKey } from './random-key'

/** Where files with this ending may be uploaded; files that are never used are deleted there. */
export async function uploadPaths(endings: string[]): Promise<string[]> {
	return (await call('account', 'uploads', { key: randomKey(), endings })).paths
}

/** Uploads a file of the phone; answers its id in the cloud. */
export async function uploadTo(cloudPath: string, filePath: string): Promise<string> {
	try {
		return (await wx.cloud.uploadFile({ cloudPath, filePath })).fileID
	} catch (error) {
		throw failureOf(error)
	}
}

/** Uploads one file under a name that nobody guesses. */
export async function uploadFile(filePath: string, ending: string): Promise<string> {
	const [path = ''] = await uploadPaths([ending])
	return uploadTo(path, filePath)
}
