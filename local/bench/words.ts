/** What the bench's people say. */
export const BENCH_WORDS = {
  need: '家里暖气管道漏水',
  done: '换了阀门，不漏了',
  reason: '主管道要村里停暖才能修',
  onBehalf: '包玉山',
  /** A place that is certain, as people write it. */
  place: '科右前旗科尔沁镇柳树川村',
  /** A name that two places bear. */
  ambiguousPlace: '平安村',
} as const
