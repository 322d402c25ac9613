/** Who is told of new and changed stories. Nobody, until it is set. */
export type PingSettings = {
  /** The hub that passes changes of feeds on (WebSub, W3C), from WEBSUB_HUB, such as https://pubsubhubbub.appspot.com/ */
  readonly hub: string | undefined;
  /** Where notices of changed addresses go, and the key by which it knows them for the paper's (indexnow.org) */
  readonly indexNow: { readonly endpoint: string; readonly key: string } | undefined;
};

/** Any search engine that takes part passes a notice on to the others; this address chooses one. */
const INDEXNOW = 'https://api.indexnow.org/indexnow';

/** WEBSUB_HUB, INDEXNOW_KEY and INDEXNOW_ENDPOINT; what is not an address or a key counts as not set. */
export function pingSettings(): PingSettings {
  const key = process.env.INDEXNOW_KEY ?? '';
  const endpoint = addressIn(process.env.INDEXNOW_ENDPOINT) ?? INDEXNOW;
  // indexnow.org: 8 to 128 of these characters
  return { hub: addressIn(process.env.WEBSUB_HUB), indexNow: /^[a-zA-Z0-9-]{8,128}$/.test(key) ? { endpoint, key } : undefined };
}

const addressIn = (text: string | undefined): string | undefined =>
  text && URL.canParse(text) && /^https?:/.test(text) ? text : undefined;
