/** The settings of operators, which scripts/setup/settings.mjs has checked. */
export const operatingSettings = () => ({
  /** How many proxies in front name the client in X-Forwarded-For */
  proxies: Number(process.env.TRUST_PROXY ?? 0),
  /** Where metrics are served; undefined: nowhere */
  metrics: process.env.METRICS || undefined,
  /** How long connections are taken after SIGTERM, in ms */
  drain: Number(process.env.DRAIN_SECONDS ?? 0) * 1000,
});
