/**
 * A script that is fetched on first use, and tried again on the next where that failed. Chromium (150, and what WeChat is
 * made of) remembers a failed import under its address for as long as the page lives, so the next try asks at another one;
 * its error names the address, and no other browser needs this. https://github.com/whatwg/html/issues/6768
 */
export function lazily<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loaded: Promise<Module> | undefined;
  let tries = 0;
  return () => {
    loaded ??= load()
      .catch((reason: unknown) => {
        const [address] = /https?:\S+/.exec(String(reason)) ?? [];
        if (!address || tries++ === 0) throw reason;
        return import(`${address}?${tries}`) as Promise<Module>;
      })
      .catch((reason: unknown) => {
        loaded = undefined;
        throw reason;
      });
    return loaded;
  };
}
