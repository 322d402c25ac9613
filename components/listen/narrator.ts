import { timeOf } from '@/lib/listen/sentences';
import { bestVoice } from '@/lib/listen/voices';
import type { Sentence } from './reading-order';

/** No voice for any of the story, for some of it, or a voice that does not begin. */
export type Trouble = 'noVoice' | 'skips' | 'silent';

/** Milliseconds: Chrome drops what is said right after `cancel()`; a network voice may take its time to begin. */
const AFTER_CANCEL = 100;
const TO_BEGIN = 5000;
const TO_LOAD = 2500;

/** Says sentence after sentence, one utterance each. Pausing cancels: on Android `pause()` ends the utterance anyway. */
export class Narrator {
  /** Which sentence; their number at the end */
  at = 0;
  playing = false;
  rate = 1;
  /** Kept: Chrome never fires the events of an utterance that was collected. Those of any other one are of the past. */
  #utterance: SpeechSynthesisUtterance | undefined;
  #timer = 0;
  #voices = new Map<string, SpeechSynthesisVoice | undefined>();
  /** Names of voices that turned out not to speak */
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

  /** To the next pair (1) or the one before (-1), over those that no voice can say. */
  move(by: 1 | -1): void {
    const here = this.sentences[this.at]?.pair ?? Infinity;
    const able = this.#able();
    const { pair } = (by > 0 ? able.find((s) => s.pair > here) : (able.findLast((s) => s.pair < here) ?? able[0])) ?? {};
    this.at = pair === undefined ? this.sentences.length : this.sentences.findIndex((s) => s.pair === pair);
    this.#again();
  }

  setRate(rate: number): void {
    this.rate = rate;
    this.#again();
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
    if (!sentence || !voice) return this.pause();
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
      // A voice that began may never say that it ended: generously more than the sentence takes
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
    // By another page or the system: nothing to explain
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
      const voices = speechSynthesis.getVoices().filter(({ name }) => !this.#broken.has(name));
      this.#voices.set(lang, bestVoice(voices, lang));
    }
    return this.#voices.get(lang);
  }

  #able(): Sentence[] {
    return this.sentences.filter((_, at) => this.#voice(at));
  }
}

/** Chrome loads its voices when first asked for them. Where there are none, nothing ever says so. */
const voicesLoaded = (): Promise<unknown> | undefined =>
  speechSynthesis.getVoices().length > 0
    ? undefined
    : new Promise((resolve) => {
        speechSynthesis.addEventListener('voiceschanged', resolve, { once: true });
        setTimeout(resolve, TO_LOAD);
      });
