/** The services to which new and changed stories are announced; none by default. */
export type PingSettings = {
  /** The hub that distributes changes of feeds (WebSub, W3C), from WEBSUB_HUB, such as https://pubsubhubbub.appspot.com/ */
  readonly hub: string | undefined;
  /** The endpoint for notices of changed addresses, and the key that proves that they are the paper's (indexnow.org) */
  readonly indexNow: { readonly endpoint: string; readonly key: string } | undefined;
};

/** The default endpoint. It passes a notice on to all participating search engines. */
const INDEXNOW = 'https://api.indexnow.org/indexnow';

/** Reads WEBSUB_HUB, INDEXNOW_KEY and INDEXNOW_ENDPOINT. An invalid value counts as not set. */
export function pingSettings(): PingSettings {
  const key = process.env.INDEXNOW_KEY ?? '';
  const endpoint = addressIn(process.env.INDEXNOW_ENDPOINT) ?? INDEXNOW;
  // A key has 8 to 128 of these characters (indexnow.org)
  return { hub: addressIn(process.env.WEBSUB_HUB), indexNow: /^[a-zA-Z0-9-]{8,128}$/.test(key) ? { endpoint, key } : undefined };
}

const addressIn = (text: string | undefined): string | undefined =>
  text && URL.canParse(text) && /^https?:/.test(text) ? text : undefined;
