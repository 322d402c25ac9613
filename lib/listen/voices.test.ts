import { describe, expect, it } from 'vitest';
import { type Voice, voicesFor, worthOffering } from './voices';

const voice = (name: string, lang: string, more: Partial<Voice> = {}): Voice => ({
  name,
  lang,
  localService: true,
  default: false,
  ...more,
});
const remote = { localService: false };
const best = (lang: string, ...voices: Voice[]) => bestFor([], lang, ...voices);
const bestFor = (readers: readonly string[], lang: string, ...voices: Voice[]) => {
  const chosen = voicesFor(voices, lang, readers)[0]?.name;
  expect(voicesFor([...voices].reverse(), lang, readers)[0]?.name, 'whatever their order').toBe(chosen);
  return chosen;
};

describe('English', () => {
  it('prefers British to American to any other', () => {
    expect(best('en', voice('Karen', 'en-AU'), voice('Alex', 'en-US'), voice('Kate', 'en-GB'))).toBe('Kate');
    expect(best('en', voice('Karen', 'en-AU'), voice('Alex', 'en-US'))).toBe('Alex');
    expect(best('en', voice('Karen', 'en-AU'), voice('Anna', 'de-DE'))).toBe('Karen');
  });

  it('prefers a voice on the device to one from the network, and known quality to unknown', () => {
    expect(best('en', voice('Google UK English Female', 'en-GB', remote), voice('Hazel', 'en-GB'))).toBe('Hazel');
    expect(best('en', voice('Arthur', 'en-GB'), voice('Daniel (Enhanced)', 'en-GB'))).toBe('Daniel (Enhanced)');
    expect(best('en', voice('Arthur', 'en-GB'), voice('Martha', 'en-GB', { default: true }))).toBe('Martha');
  });

  it('takes a robot or novelty voice only if there is no other', () => {
    const espeak = voice('English (Great Britain)+espeak-ng', 'en-GB');
    expect(best('en', espeak, voice('Google US English', 'en-US', remote))).toBe('Google US English');
    expect(best('en', voice('Rocko (English (UK))', 'en-GB'), voice('Samantha', 'en-US'))).toBe('Samantha');
    expect(best('en', espeak)).toBe(espeak.name);
  });
});

describe('Chinese', () => {
  const mainland = voice('Tingting', 'zh-CN');
  const taiwan = voice('Meijia', 'zh-TW');
  const hongkong = voice('Sinji', 'zh-HK');

  it('is Mandarin for Simplified text, Cantonese for Traditional text', () => {
    expect(best('zh-Hans', hongkong, taiwan, mainland)).toBe('Tingting');
    expect(best('zh-Hant', hongkong, taiwan, mainland)).toBe('Sinji');
    expect(best('zh-Hant-HK', mainland, hongkong)).toBe('Sinji');
  });

  it('is the next best if that is missing', () => {
    expect(best('zh-Hans', hongkong, taiwan)).toBe('Meijia');
    expect(best('zh-Hans', hongkong)).toBe('Sinji');
    expect(best('zh-Hant', mainland, taiwan)).toBe('Meijia');
    expect(best('zh-Hant', mainland)).toBe('Tingting');
  });

  it('is recognised in every platform’s spelling of the tag', () => {
    for (const tag of ['zh_CN', 'zh_CN_#Hans', 'cmn-Hans-CN', 'cmn-cn']) expect(best('zh-Hans', taiwan, voice('This', tag))).toBe('This');
    for (const tag of ['yue-Hant-HK', 'yue', 'zh_HK_#Hant']) expect(best('zh-Hant', taiwan, voice('This', tag))).toBe('This');
    expect(best('zh', taiwan, voice('This', 'zh'))).toBe('This');
  });
});

describe('the languages of the reader come first', () => {
  const chinese = ['zh-HK', 'zh-TW', 'zh-CN'].map((lang) => voice(lang, lang));
  const english = ['en-GB', 'en-US', 'en-IN'].map((lang) => voice(lang, lang));
  it.each([
    [['zh-TW', 'zh', 'en-US', 'en'], 'zh-Hant', 'zh-TW'],
    [['zh-TW', 'zh', 'en-US', 'en'], 'zh-Hans', 'zh-TW'],
    [['zh-Hant-TW'], 'zh-Hant', 'zh-TW'],
    [['zh-CN'], 'zh-Hant', 'zh-CN'],
    [['en-GB', 'zh-HK', 'zh-TW'], 'zh-Hans', 'zh-HK'],
    [['yue'], 'zh-Hans', 'zh-HK'],
    [['zh-SG', 'zh'], 'zh-Hans', 'zh-CN'],
    [['zh-Hant'], 'zh-Hant', 'zh-HK'],
    [['en-US', 'en'], 'en', 'en-US'],
    [['zh-CN', 'en-IN'], 'en', 'en-IN'],
    [['de-DE'], 'en', 'en-GB'],
  ])('%j, text in %s: %s', (readers, lang, name) => expect(bestFor(readers, lang, ...chinese, ...english)).toBe(name));

  it('but a robot does not, whatever its region', () =>
    expect(bestFor(['en-US'], 'en', voice('Fred', 'en-US'), voice('Kate', 'en-GB'))).toBe('Kate'));
});

it('novelty voices are offered only if there are no others', () => {
  const [fred, kate] = [voice('Fred', 'en-US'), voice('Kate', 'en-GB')];
  expect(worthOffering([kate, fred])).toEqual([kate]);
  expect(worthOffering([fred])).toEqual([fred]);
});

it('never offers a voice of another language', () => {
  expect(voicesFor([voice('Tingting', 'zh-CN')], 'en', [])).toEqual([]);
  expect(voicesFor([voice('Daniel', 'en-GB')], 'zh-Hans', ['en-GB'])).toEqual([]);
  expect(voicesFor([], 'en', [])).toEqual([]);
  expect(best('pt-BR', voice('Joana', 'pt-PT'), voice('Luciana', 'pt-BR'))).toBe('Luciana');
});
