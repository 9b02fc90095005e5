import { showAccount } from './account'
import { failureOf } from './call-error'
import { randomKey } from './random-key'

/** Uploads a file under the caller's own prefix and a name that nobody guesses; answers its id in the cloud. */
export async function uploadFile(filePath: string, ending: string): Promise<string> {
  const { uploadPrefix } = await showAccount()
  try {
    return (await wx.cloud.uploadFile({ cloudPath: `${uploadPrefix}${randomKey()}${ending}`, filePath }))
      .fileID
  } catch (error) {
    throw failureOf(error)
  }
}
