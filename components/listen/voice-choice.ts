import { regionOf, worthOffering } from '@/lib/listen/voices';
import { BUTTON } from '../ui/classes';
import type { ChosenVoices } from './narrator';
import { store, stored } from './stored';
import type { words } from './words-en';

type Offer = { readonly language: string; readonly voices: readonly SpeechSynthesisVoice[] };

/**
 * Lists of voices, one for each language of the story that two or more voices speak. What the reader chooses is remembered.
 * @param choose is called with the language and the name of the voice
 */
export function voiceChoice(labels: (typeof words)['voice'], choose: (language: string, name: string) => void) {
  const element = Object.assign(document.createElement('span'), { className: 'listen-voices' });
  const regions = new Intl.DisplayNames(document.documentElement.lang, { type: 'region', style: 'short' });
  let shown = '';

  const list = ({ language, voices }: Offer): HTMLSelectElement[] => {
    const label = labels[language as keyof typeof labels] as string | undefined;
    if (label === undefined || voices.length < 2) return [];
    const select = Object.assign(document.createElement('select'), { className: BUTTON.plain, title: label });
    select.setAttribute('aria-label', label);
    const current = remembered()[language];
    for (const { name, lang } of worthOffering(voices)) {
      const region = regionOf(lang) && regions.of(regionOf(lang));
      select.append(new Option(region && !name.includes(region) ? `${name} (${region})` : name, name, false, name === current));
    }
    select.onchange = () => {
      store('listen-voices', JSON.stringify({ ...remembered(), [language]: select.value }));
      choose(language, select.value);
    };
    return [select];
  };

  return {
    element,
    /** Shows the lists, unless they are shown already: voices may arrive late, and a voice that does not speak is taken out. */
    offer(offers: readonly Offer[]): void {
      const now = JSON.stringify(offers.map(({ voices }) => voices.map(({ name }) => name)));
      if (now === shown) return;
      shown = now;
      element.replaceChildren(...offers.flatMap(list));
    },
  };
}

/** The voices that were chosen on this device. */
export function remembered(): ChosenVoices {
  try {
    const chosen: unknown = JSON.parse(stored('listen-voices') ?? '{}');
    return typeof chosen === 'object' && chosen !== null ? (chosen as ChosenVoices) : {};
  } catch {
    return {}; // not written by this script
  }
}
