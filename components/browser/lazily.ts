/**
 * Loads a script at its first use, and again at the next use if that failed. Chromium (150, and the one in WeChat) remembers a
 * failed import by its address as long as the page lives, so the next try uses another address. Chromium's error names the
 * address; no other browser needs this. https://github.com/whatwg/html/issues/6768
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
