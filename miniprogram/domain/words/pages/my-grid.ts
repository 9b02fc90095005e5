export const MY_GRID_WORDS = {
  intro: '找到您住的网格，就知道有事找谁。只记在这部手机上，不用登记。',
  label: '写村名、社区名或住址',
  placeholder: '比如：柳树川村',
  search: '查找',
  several: '有几个地方叫这个名字，请选一个',
  none: '没有找到这个地方。换个写法试试，或者在下面一级一级选。',
  offline: '现在没有网络，查不了地名。连上网络后再试。',
  levelsHead: '一级一级选',
  up: '上一级',
  whole: '不清楚是哪个网格，看全村的负责人',
  emptyTitle: '这里还没有开通',
  emptyHint: '村里登记好以后，就能在这里找到您的网格。',
} as const
