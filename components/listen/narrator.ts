import { timeOf } from '@/lib/listen/sentences';
import { languageOf, voicesFor } from '@/lib/listen/voices';
import type { Sentence } from './reading-order';

/** No voice for the story (`noVoice`), none for a part of it (`skips`), or a voice that does not begin (`silent`). */
export type Trouble = 'noVoice' | 'skips' | 'silent';

/** Names of voices by language, such as `zh`. */
export type ChosenVoices = Readonly<Partial<Record<string, string>>>;

/** In milliseconds. Chrome drops an utterance right after `cancel()`; a network voice may take long to begin. */
const AFTER_CANCEL = 100;
const TO_BEGIN = 5000;
const TO_LOAD = 2500;

/** Says a story sentence by sentence, one utterance each. A pause cancels the utterance: on Android `pause()` ends it anyway. */
export class Narrator {
  /** The index of the current sentence; the number of sentences at the end */
  at = 0;
  playing = false;
  /** The index of a sentence before which it stops, once */
  until = Infinity;
  rate = 1;
  /** The names of the voices that the reader has chosen, by language */
  chosen: ChosenVoices = {};
  /** The current utterance. The reference keeps Chrome from collecting it, after which its events would not fire. Events of other utterances are ignored. */
  #utterance: SpeechSynthesisUtterance | undefined;
  #timer = 0;
  #voices = new Map<string, SpeechSynthesisVoice | undefined>();
  /** Names of voices that did not speak */
  #broken = new Set<string>();

  constructor(
    readonly sentences: readonly Sentence[],
    readonly changed: () => void,
    readonly trouble: (trouble: Trouble, lang: string) => void,
  ) {}

  async play(): Promise<void> {
    if (this.at >= this.sentences.length) this.at = 0;
    this.playing = true;
    this.changed();
    await voicesLoaded();
    if (!this.playing) return;
    this.#voices.clear();
    const able = this.#able();
    const mute = this.sentences.find((sentence) => !able.includes(sentence));
    if (mute) this.trouble(able.length > 0 ? 'skips' : 'noVoice', mute.lang);
    if (able.length > 0) this.#restart();
    else this.pause();
  }

  pause(): void {
    this.playing = false;
    this.#hush();
    this.changed();
  }

  /** Moves to the next pair (1) or the previous one (-1) that a voice can say. */
  move(by: 1 | -1): void {
    const here = this.sentences[this.at]?.pair ?? Infinity;
    const able = this.#able();
    const { pair } = (by > 0 ? able.find((s) => s.pair > here) : (able.filter((s) => s.pair < here).pop() ?? able[0])) ?? {};
    this.goTo(pair === undefined ? this.sentences.length : this.sentences.findIndex((s) => s.pair === pair));
  }

  /** Goes on with another sentence. */
  goTo(at: number): void {
    this.at = at;
    this.until = Infinity;
    this.#again();
  }

  setRate(rate: number): void {
    this.rate = rate;
    this.#again();
  }

  /** Speaks a language with another voice, from the beginning of the sentence. */
  setVoice(language: string, name: string): void {
    this.chosen = { ...this.chosen, [language]: name };
    this.#voices.clear();
    this.#again();
  }

  /** The languages in which a tenth of the story or more is, each with the voices that speak it, the best first. */
  voices(): readonly { readonly language: string; readonly voices: readonly SpeechSynthesisVoice[] }[] {
    const langs = this.sentences.map(({ lang }) => lang);
    return [...new Set(langs.map(languageOf))]
      .filter((language) => langs.filter((lang) => languageOf(lang) === language).length * 10 >= langs.length)
      .map((language) => ({ language, voices: this.#voicesFor(langs.find((lang) => languageOf(lang) === language) ?? language) }));
  }

  #again(): void {
    if (this.playing) this.#restart();
    else this.changed();
  }

  #restart(): void {
    this.#hush();
    this.changed();
    this.#wait(AFTER_CANCEL, () => this.#say());
  }

  #say(): void {
    while (this.sentences[this.at] && !this.#voice(this.at)) this.at++;
    const sentence = this.sentences[this.at];
    const voice = this.#voice(this.at);
    const isOver = this.at >= this.until;
    if (isOver) this.until = Infinity;
    if (!sentence || !voice || isOver) return this.pause();
    this.changed();
    const { text } = sentence;
    const utterance = new SpeechSynthesisUtterance(text);
    const when = (then: (event: Event) => void) => (event: Event) => {
      if (utterance === this.#utterance) then(event);
    };
    this.#utterance = Object.assign(utterance, {
      voice,
      lang: voice.lang, // Android looks at this alone
      rate: this.rate,
      // Some voices never report the end, so the next sentence starts after generously more time than this one takes
      onstart: when(() =>
        this.#wait((8000 + timeOf(text) * 150) / this.rate, () => {
          this.at++;
          this.#restart();
        }),
      ),
      onend: when(() => {
        this.at++;
        this.#say();
      }),
      onerror: when((event) => this.#failed((event as SpeechSynthesisErrorEvent).error, voice)),
    });
    this.#wait(TO_BEGIN, () => this.#failed('silent', voice));
    speechSynthesis.speak(utterance);
  }

  #failed(error: string, voice: SpeechSynthesisVoice): void {
    if (error.endsWith('-unavailable')) {
      this.#broken.add(voice.name);
      void this.play();
      return;
    }
    this.pause();
    // Another page or the system ended it, so there is no trouble to report
    if (error !== 'interrupted' && error !== 'canceled') this.trouble('silent', voice.lang);
  }

  #hush(): void {
    clearTimeout(this.#timer);
    this.#utterance = undefined;
    speechSynthesis.cancel();
  }

  #wait(milliseconds: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(then, milliseconds);
  }

  #voice(at: number): SpeechSynthesisVoice | undefined {
    const { lang = '' } = this.sentences[at] ?? {};
    if (!this.#voices.has(lang)) {
      const voices = this.#voicesFor(lang);
      this.#voices.set(lang, voices.find(({ name }) => name === this.chosen[languageOf(lang)]) ?? voices[0]);
    }
    return this.#voices.get(lang);
  }

  #voicesFor(lang: string): readonly SpeechSynthesisVoice[] {
    const voices = speechSynthesis.getVoices().filter(({ name }) => !this.#broken.has(name));
    return voicesFor(voices, lang, navigator.languages);
  }

  #able(): Sentence[] {
    return this.sentences.filter((_, at) => this.#voice(at));
  }
}

/** Waits for the voices, which Chrome loads at the first request. If there are none, no event says so. */
const voicesLoaded = (): Promise<unknown> | undefined =>
  speechSynthesis.getVoices().length > 0
    ? undefined
    : new Promise((resolve) => {
        speechSynthesis.addEventListener('voiceschanged', resolve, { once: true });
        setTimeout(resolve, TO_LOAD);
      });
