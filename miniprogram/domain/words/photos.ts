import type { PictureKind } from '../content/picture-kind'

type Refused = Exclude<PictureKind, 'jpeg' | 'png' | 'webp'>

const WHY: Readonly<Record<Refused, string>> = {
  empty: '是空的，可能没有拍好或没有下载完',
  film: '是视频，这里只能放照片',
  heic: '是 HEIC 格式，别的手机打不开，请截个屏再选，或在相机设置里改成“兼容性最佳”',
  gif: '是动图，这里只能放照片',
  other: '不是照片',
}

/** What a phone says of photos that it can't take. */
export const PHOTO_SAYS = {
  refused: (kind: Refused, place: number, all: number) =>
    `${all === 1 ? '这张' : `第 ${place} 张`}${WHY[kind]}，没有放进来。`,
  full: '手机里给微信小程序的地方满了，照片存不下。请先把等着发的发出去，或删掉几张再试。',
  unreadable: '照片读不出来，请换一张再试。',
} as const
