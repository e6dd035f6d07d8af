import type { LanguageData } from './language-data.ts'

/** Chinese. */
export const zh: LanguageData = {
  functionWords: `
    一个 一条 一次 一种 与 之后 了 今天 今年 他们 以及 关于 其中 去年 可以 和 因为 在 对于 已经 当时
    成为 我们 所以 时间 昨天 是 有 没有 现在 由于 的 目前 经过 这 这个 这些 进行 通过 那 首次
  `,
}
