/** What `npm start` says on the terminal. */
export const SERVER_WORDS = {
  clerkCode: (code: string) =>
    `第一位管理员的一次性验证码：${code}（在小程序“我的”里绑定；有了管理员后失效）`,
  /** A text with these words is rejected by the stand-in of WeChat's check. */
  riskyMark: '违规测试',
  portInUse: (port: string) => `端口 ${port} 已被占用：换一个，例如 PORT=8788 npm start`,
  badSeed: (seed: string) => `SEED 只能是 demo 或 empty，不能是 ${seed}`,
  badPort: (port: string) => `PORT 应是 0 到 65535 之间的整数，不能是 ${port}`,
} as const
