/** What is read of a `SpeechSynthesisVoice`. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'name' | 'localService' | 'default'>;

/** The regions whose voice a reader of the language would choose, best first. Cantonese where the text is Traditional. */
const REGIONS: Record<string, readonly string[]> = {
  en: ['GB', 'US'],
  'zh-Hans': ['CN', 'SG', '', 'TW', 'HK'],
  'zh-Hant': ['HK', 'MO', 'TW', 'CN'],
};

/** Made for fun, for a 1980s computer or for size; still better than silence. */
const ROBOT =
  /espeak|albert|bad news|bahh|bells|boing|bubbles|cellos|eddy|flo\b|fred|good news|grandma|grandpa|jester|junior|kathy|organ|ralph|reed|rocko|sandy|shelley|superstar|trinoids|whisper|wobble|zarvox/i;
const FINE = /natural|neural|premium|enhanced|siri|google|daniel|serena|samantha|ting-?ting|sin-?ji|mei-?jia/i;

/**
 * The best voice for a text: no robot, of the right region, on the device rather than from the network (Chrome's network
 * voices fall silent), of known quality, the system's default.
 *
 * @param lang BCP 47, as in the text's `lang`
 * @returns undefined where no voice speaks the language
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

/** Platforms write zh-CN, zh_CN_#Hans, cmn-Hans-CN, yue-Hant-HK. */
function parse(tag: string): { language: string; region: string } {
  const [first = '', ...rest] = tag.toLowerCase().split(/[-_]/);
  const region = rest.find((part) => /^[a-z]{2}$/.test(part)) ?? '';
  if (first === 'yue') return { language: 'zh', region: 'HK' };
  return { language: first === 'cmn' ? 'zh' : first, region: region.toUpperCase() };
}
