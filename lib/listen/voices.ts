/** The properties of a `SpeechSynthesisVoice` that decide. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'name' | 'localService' | 'default'>;

/** The preferred regions of a voice by language and script, the best first. Traditional text is read in Cantonese. */
const REGIONS: Record<string, readonly string[]> = {
  en: ['GB', 'US'],
  'zh-Hans': ['CN', 'SG', '', 'TW', 'HK'],
  'zh-Hant': ['HK', 'MO', 'TW', 'CN'],
};

/** Novelty voices, and voices of old or very small synthesizers. They are still better than silence. */
const ROBOT =
  /espeak|albert|bad news|bahh|bells|boing|bubbles|cellos|eddy|flo\b|fred|good news|grandma|grandpa|jester|junior|kathy|organ|ralph|reed|rocko|sandy|shelley|superstar|trinoids|whisper|wobble|zarvox/i;
const FINE = /natural|neural|premium|enhanced|siri|google|daniel|serena|samantha|ting-?ting|sin-?ji|mei-?jia/i;

/**
 * The voices that speak a language, the best first, by these criteria in order: no robot, a region that the reader reads, the
 * usual region, on the device (Chrome's network voices fall silent), known quality, the system's default.
 *
 * @param lang the BCP 47 tag of the text
 * @param readers the tags of the languages that the reader reads, the best first, as in `navigator.languages`
 */
export function voicesFor<V extends Voice>(voices: readonly V[], lang: string, readers: readonly string[]): readonly V[] {
  const language = languageOf(lang);
  const usual = REGIONS[/^zh\b.*\b(hant|tw|hk|mo)\b/i.test(lang) ? 'zh-Hant' : language === 'zh' ? 'zh-Hans' : language];
  const own = readers.flatMap((reader) => (languageOf(reader) === language && regionOf(reader) !== '' ? [regionOf(reader)] : []));
  const place = (regions: readonly string[], region: string) => (regions.includes(region) ? regions.indexOf(region) : regions.length);
  const flawsOf = (voice: V) => [
    Number(ROBOT.test(voice.name)),
    place(own, regionOf(voice.lang)),
    place(usual ?? [regionOf(lang)], regionOf(voice.lang)),
    Number(!voice.localService),
    Number(!FINE.test(voice.name)),
    Number(!voice.default),
  ];
  const able = voices.filter((voice) => languageOf(voice.lang) === language).map((voice) => ({ voice, flaws: flawsOf(voice) }));
  const first = (a: readonly number[], b: readonly number[]) => a.map((flaw, n) => flaw - (b[n] ?? 0)).find((by) => by !== 0) ?? 0;
  return able.sort((a, b) => first(a.flaws, b.flaws)).map(({ voice }) => voice);
}

/** The voices that a reader may choose from: without novelty voices, unless there are no others. */
export function worthOffering<V extends Voice>(voices: readonly V[]): readonly V[] {
  const fine = voices.filter(({ name }) => !ROBOT.test(name));
  return fine.length > 0 ? fine : voices;
}

/** The language of a tag, in two or three small letters; that of Cantonese and Mandarin is `zh`. */
export function languageOf(tag: string): string {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  return language === 'yue' || language === 'cmn' ? 'zh' : language;
}

/** The region of a tag, in two capitals, or nothing. Platforms write zh-CN, zh_CN_#Hans, cmn-Hans-CN, yue-Hant-HK. */
export function regionOf(tag: string): string {
  const [language = '', ...rest] = tag.toLowerCase().split(/[-_]/);
  return language === 'yue' ? 'HK' : (rest.find((part) => /^[a-z]{2}$/.test(part)) ?? '').toUpperCase();
}
