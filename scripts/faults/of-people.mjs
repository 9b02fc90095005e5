// Faults in what keeps people's photos, words, names and areas to those whom they concern.

export const faultsOfPeople = [
  {
    name: 'leave the place of a photo in it',
    edits: [
      {
        file: 'cloudfunctions/common/photo/bare-jpeg.ts',
        find: 'if (code === APP1) return orientationOf(content)',
        put: 'if (code === APP1) return segmentOf(code, content)',
      },
    ],
    tests: ['tests/cloudfunctions/photo/bare-photo.test.ts'],
  },
  {
    name: 'ask about the upload, and show the copy',
    edits: [
      {
        file: 'cloudfunctions/common/content/hand-over.ts',
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
        file: 'miniprogram/domain/content/shown.ts',
        find: 'return copyOf(report, fileId) ?? fileId',
        put: 'return fileId',
      },
    ],
    tests: ['tests/domain/content/shown.test.ts', 'tests/cloudfunctions/content/copies.test.ts'],
  },
  {
    name: 'let every clerk keep every area',
    edits: [
      {
        file: 'cloudfunctions/common/kernel/area-rules.ts',
        find: "clerk: byPosts('clerk'),",
        put: 'clerk: () => true,',
      },
    ],
    tests: ['tests/cloudfunctions/reach/holes.test.ts', 'tests/contract/reach-matrix.test.ts'],
  },
  {
    name: 'log a fault as it is, with the people in it',
    edits: [
      {
        file: 'cloudfunctions/common/kernel/log.ts',
        find: 'scrubbed(fault.message)',
        put: 'fault.message.slice(0, LONGEST)',
      },
    ],
    tests: ['tests/cloudfunctions/kernel/log.test.ts'],
  },
  {
    name: 'keep what was said in the history of a forgotten report',
    edits: [
      {
        file: 'miniprogram/domain/retention/forgotten.ts',
        find: 'history: history.map(forgottenEntry),',
        put: 'history,',
      },
    ],
    tests: ['tests/cloudfunctions/retention/forgotten.test.ts'],
  },
]
