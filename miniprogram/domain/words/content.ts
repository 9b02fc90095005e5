/** What stands in place of photos that the check rejected. */
export const rejectedPhotosSentence = (count: number): string => `${count} 张照片没有通过审核，不能显示`
