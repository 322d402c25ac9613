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
 * Chooses the best voice for a text, by these criteria in order: no robot, the right region, on the device (Chrome's network
 * voices fall silent), known quality, the system's default.
 *
 * @param lang the BCP 47 tag of the text
 * @returns undefined if no voice speaks the language
 */
export function bestVoice<V extends Voice>(voices: readonly V[], lang: string): V | undefined {
  const { language, region } = parse(lang);
  const regions = REGIONS[/^zh\b.*\b(hant|tw|hk|mo)\b/i.test(lang) ? 'zh-Hant' : language === 'zh' ? 'zh-Hans' : language] ?? [region];
  const rank = (voice: V) => {
    const at = regions.indexOf(parse(voice.lang).region);
    const flaws = [ROBOT.test(voice.name), !voice.localService, !FINE.test(voice.name), !voice.default].map(Number);
    return [flaws[0], at < 0 ? regions.length : at, ...flaws.slice(1)].map((flaw) => String(flaw)).join();
  };
  const able = voices.filter((voice) => parse(voice.lang).language === language);
  return able.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))[0];
}

/** Parses a voice's tag. Platforms write zh-CN, zh_CN_#Hans, cmn-Hans-CN, yue-Hant-HK. */
function parse(tag: string): { language: string; region: string } {
  const [first = '', ...rest] = tag.toLowerCase().split(/[-_]/);
  const region = rest.find((part) => /^[a-z]{2}$/.test(part)) ?? '';
  if (first === 'yue') return { language: 'zh', region: 'HK' };
  return { language: first === 'cmn' ? 'zh' : first, region: region.toUpperCase() };
}
