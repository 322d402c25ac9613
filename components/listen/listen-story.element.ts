import { lazily } from '../browser/lazily';

const load = lazily(() => import('./listen-story.lazy'));

/**
 * Shows its button if the browser can speak, and loads the player at the first press. Some in-app browsers (WeChat's on
 * Android) cannot speak: there the story looks as it does without script, since the reader cannot change that.
 */
class ListenStory extends HTMLElement {
  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', ({ currentTarget: button }) => {
      // Within the press: iOS speaks later only if speech was requested during a gesture; Chrome starts to load its voices
      speechSynthesis.speak(new SpeechSynthesisUtterance(''));
      speechSynthesis.getVoices();
      void this.#open(button as HTMLElement);
    });
  }

  async #open(button: HTMLElement): Promise<void> {
    try {
      const { listenTo } = await load();
      await listenTo(this);
    } catch {
      button.textContent = this.dataset.failed ?? ''; // Without a connection; the next press tries again
    }
  }
}

customElements.define('listen-story', ListenStory);
