import { lazily } from '../browser/lazily';

const load = lazily(() => import('./listen-story.lazy'));

/**
 * Shows its button where the browser can speak, and loads the player when it is first pressed. In-app browsers (WeChat's
 * on Android) cannot: there the story stands as without script, since no reader can do anything about it.
 */
class ListenStory extends HTMLElement {
  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', ({ currentTarget: button }) => {
      // In the press itself: iOS speaks later only where it once was asked during a gesture; Chrome begins to load its voices
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
      button.textContent = this.dataset.failed ?? ''; // Off the network: pressing again tries again
    }
  }
}

customElements.define('listen-story', ListenStory);
