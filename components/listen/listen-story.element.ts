import { lazily } from '../browser/lazily';
import { readingPlace } from '../browser/place';

const load = lazily(() => import('./listen-story.lazy'));

/**
 * Shows its button if the browser can speak, and loads the player at the first press, which begins with the paragraph being
 * read. Some in-app browsers (WeChat's on Android) cannot speak: there the story looks as it does without script, since the
 * reader cannot change that.
 */
class ListenStory extends HTMLElement {
  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    this.hidden = false;
    const button = this.querySelector('button');
    button?.addEventListener('click', () => this.#open(button, beingRead()));
    // From a paragraph's partner in the other language (peek-story.lazy.ts)
    this.addEventListener('listen', ({ detail }: CustomEventInit<Element>) => this.#open(button, detail));
  }

  async #open(button: HTMLElement | null, from: Element | undefined): Promise<void> {
    // Within the press: iOS speaks later only if speech was requested during a gesture; Chrome starts to load its voices
    speechSynthesis.speak(new SpeechSynthesisUtterance(''));
    speechSynthesis.getVoices();
    try {
      const { listenTo } = await load();
      await listenTo(this, from);
    } catch {
      if (button) button.textContent = this.dataset.failed ?? ''; // Without a connection; the next press tries again
    }
  }
}

/** The paragraph being read; undefined in the head of the story, where listening begins with the headline. */
function beingRead(): Element | undefined {
  const { pair, element } = readingPlace() ?? {};
  return pair === undefined || ['headline', 'standfirst', 'picture'].includes(pair) ? undefined : element;
}

customElements.define('listen-story', ListenStory);
