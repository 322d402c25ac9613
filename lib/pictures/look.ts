import type { Locale } from '../edition/locale.ts';
import type { Box } from './type/paragraph.ts';
import type { Label } from './picture-copy.ts';
import type { Style } from './type/set-line.ts';

/** The paper's colours in light, as app/css/colours.css has them: a picture that is sent on has no dark mode. */
export const COLOUR = {
  paper: '#ffffff',
  shell: '#e4eae8',
  ink: '#12181b',
  'ink-2': '#414b50',
  'ink-3': '#5a656a',
  hair: '#d5dcda',
  tide: '#00566b',
  kapok: '#b0301a',
  ochre: '#795200',
  dusk: '#4b3a8c',
  band: '#06323e',
  plate: '#ffffff',
} as const;

/** The background of a badge on a still (app/css/cards.css). */
export const BADGE = '#0b1417';

/** The colours of labels (app/css/labels.css). */
export const LABEL_COLOUR: Record<Label['kind'], string> = {
  section: COLOUR.tide,
  series: COLOUR.tide,
  comment: COLOUR.kapok,
  video: COLOUR.dusk,
  poster: COLOUR.ochre,
};

/** Weights and tracking of the story page (components/article/StoryHead.tsx, app/css/type.css), by edition. */
export const HEADLINE: Record<Locale, Style> = {
  en: { role: 'text', weight: 600, tracking: -0.018 },
  zh: { role: 'text', weight: 700 },
  'zh-hant': { role: 'text', weight: 700 },
};

/** The style of the second headline, in the other language. */
export const SECOND_HEADLINE: Record<Locale, Style> = {
  en: { role: 'text', weight: 500, tracking: -0.011 },
  zh: { role: 'text', weight: 500 },
  'zh-hant': { role: 'text', weight: 500 },
};

/** The style of a standfirst. */
export const STANDFIRST: Style = { role: 'text', weight: 400, oldStyleFigures: true };
/** The style of labels: the name of the format, the section or the series. */
export const STRONG: Style = { role: 'label', weight: 700, tracking: 0.01 };
/** The style of secondary names and values. */
export const MEDIUM: Style = { role: 'label', weight: 500, tracking: 0.01 };
/** The style of terms and addresses. */
export const PLAIN: Style = { role: 'label', weight: 400 };

type Measures = Omit<Box, 'width' | 'maxHeight'>;
const byScript = <T>(en: T, zh: T): Record<Locale, T> => ({ en, zh, 'zh-hant': zh });

/** Type sizes in pixels, by picture and text. Chinese has fewer lines than English, because Han characters fill their em. */
export const SIZES = {
  poster: {
    headline: byScript<Measures>(
      {
        leading: 1.1,
        smallest: 36,
        tries: [
          { sizes: [120, 108, 98, 90, 84, 78, 72], maxLines: 3 },
          { sizes: [76, 70, 64, 58], maxLines: 5 },
        ],
      },
      {
        leading: 1.26,
        smallest: 36,
        tries: [
          { sizes: [140, 120, 108, 98, 90, 82, 76], maxLines: 2 },
          { sizes: [84, 76, 68, 60, 54], maxLines: 4 },
        ],
      },
    ),
    second: byScript<Measures>(
      { leading: 1.14, smallest: 30, tries: [{ sizes: [60, 56, 52, 48, 44], maxLines: 3 }] },
      { leading: 1.3, smallest: 30, tries: [{ sizes: [60, 56, 52, 48, 44], maxLines: 2 }] },
    ),
    standfirst: byScript<Measures>(
      { leading: 1.4, smallest: 30, tries: [{ sizes: [38, 36] }] },
      { leading: 1.6, smallest: 30, tries: [{ sizes: [36, 34] }] },
    ),
  },
  wide: {
    headline: byScript<Measures>(
      {
        leading: 1.1,
        smallest: 24,
        tries: [
          { sizes: [92, 84, 76, 70], maxLines: 3 },
          { sizes: [76, 70, 64, 58, 52, 48, 44, 40], maxLines: 5 },
        ],
      },
      {
        leading: 1.26,
        smallest: 24,
        tries: [
          { sizes: [144, 120, 104, 92], maxLines: 1 },
          { sizes: [88, 80, 74, 68, 62, 58], maxLines: 2 },
          { sizes: [66, 62, 58], maxLines: 3 },
          { sizes: [54, 50, 46], maxLines: 2 },
          { sizes: [54, 50, 46, 42, 38], maxLines: 4 },
        ],
      },
    ),
    second: byScript<Measures>(
      { leading: 1.16, smallest: 22, tries: [{ sizes: [40, 36, 33, 30], maxLines: 3 }] },
      { leading: 1.3, smallest: 22, tries: [{ sizes: [40, 36, 33, 30], maxLines: 2 }] },
    ),
  },
  square: {
    headline: byScript<Measures>(
      {
        leading: 1.1,
        smallest: 18,
        tries: [
          { sizes: [60, 54, 50, 46, 42, 40], maxLines: 2 },
          { sizes: [50, 46, 42, 38, 35, 32], maxLines: 4 },
        ],
      },
      {
        leading: 1.24,
        smallest: 18,
        tries: [
          { sizes: [92, 80], maxLines: 1 },
          { sizes: [70, 62, 56, 50, 46, 42, 38], maxLines: 2 },
          { sizes: [42, 38, 35, 32], maxLines: 3 },
        ],
      },
    ),
    second: byScript<Measures>(
      {
        leading: 1.15,
        smallest: 17,
        tries: [
          { sizes: [30, 28, 26], maxLines: 1 },
          { sizes: [28, 26, 24], maxLines: 2 },
        ],
      },
      {
        leading: 1.25,
        smallest: 17,
        tries: [
          { sizes: [30, 28, 26], maxLines: 1 },
          { sizes: [28, 26, 24], maxLines: 2 },
        ],
      },
    ),
  },
} as const;
