export const LOCALES = ['en', 'zh', 'zh-hant'] as const;
/** The editions, and `both` for a story in both languages. */
export const PAGE_LANGUAGES = [...LOCALES, 'both'] as const;
export const WIDTHS = [320, 390, 768, 1440] as const;
export const THEMES = ['light', 'dark'] as const;

type Locale = (typeof LOCALES)[number];
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];
export type Theme = (typeof THEMES)[number];

type Kind = {
  /** The address below the edition; one for each locale if the query differs. */
  readonly path: string | Record<Locale, string>;
  /** Whether there is a view in both languages. */
  readonly isStory?: true;
  readonly isPrinted?: true;
};

/** The kinds of page, by the demo paper's own addresses. Together they use every stylesheet. */
export const KINDS = {
  front: { path: '' },
  section: { path: '/science' },
  'second-page': { path: '/news/page/2', isPrinted: true },
  topic: { path: '/topics/hetao' },
  story: { path: '/science/eleven-ways-to-look-inside-a-battery', isStory: true, isPrinted: true },
  'story-blocks': { path: '/language/every-kind-of-block', isStory: true, isPrinted: true },
  'story-machine': { path: '/news/shenzhong-link-one-year-on', isStory: true },
  'story-series': { path: '/language/baytalk-how-numbers-cross', isStory: true },
  'story-comment': { path: '/science/why-the-cluster-ranks-first', isStory: true },
  'story-video': { path: '/cities/the-last-ferry-video', isStory: true, isPrinted: true },
  'story-poster': { path: '/science/laboratories-drawn', isStory: true, isPrinted: true },
  corrections: { path: '/corrections', isPrinted: true },
  archive: { path: '/archive' },
  'archive-year': { path: '/archive/2025' },
  'archive-month': { path: '/archive/2025/10', isPrinted: true },
  search: { path: { en: '/search?q=ferry', zh: '/search?q=渡轮', 'zh-hant': '/search?q=渡輪' }, isPrinted: true },
  'search-nothing': { path: '/search?q=zzqqxxjj' },
  saved: { path: '/saved' },
  offline: { path: '/offline' },
  missing: { path: '/no-such-page' },
} as const satisfies Record<string, Kind>;

/** One load of a page at one width, and the pictures that are taken of it. */
export type View = {
  readonly kind: string;
  readonly language: PageLanguage;
  readonly path: string;
  /** In CSS pixels, of the screen or of the paper */
  readonly width: number;
  readonly isPrint: boolean;
  readonly themes: readonly Theme[];
};

/** The selected views. An empty list means all. */
export type Selection = {
  readonly kinds: readonly string[];
  readonly widths: readonly number[];
  readonly languages: readonly string[];
  readonly isPrinted: boolean;
};

/** The width of A4 without the margins of print.css, at 96 pixels an inch. */
const PAPER_WIDTH = 673;

/** Every view of a selection: each kind in each page language at each width, then on paper. */
export function viewsOf({ kinds, widths, languages, isPrinted }: Selection): View[] {
  const wanted = (list: readonly unknown[], item: unknown) => list.length === 0 || list.includes(item);
  return Object.entries<Kind>(KINDS).flatMap(([kind, { path, isStory = false, isPrinted: hasPrint = false }]) =>
    PAGE_LANGUAGES.flatMap((language) => {
      const isWanted = kinds.length === 0 || kinds.some((name) => kind === name || kind.startsWith(`${name}-`));
      if (!isWanted || !wanted(languages, language) || (language === 'both' && !isStory)) return [];
      const view = { kind, language, path: addressOf(path, language) };
      const onScreen = WIDTHS.filter((width) => wanted(widths, width)).map((width): View => ({
        ...view,
        width,
        isPrint: false,
        themes: THEMES,
      }));
      const onPaper: View = { ...view, width: PAPER_WIDTH, isPrint: true, themes: ['light'] };
      return [...onScreen, ...(isPrinted && hasPrint ? [onPaper] : [])];
    }),
  );
}

function addressOf(path: Kind['path'], language: PageLanguage): string {
  const locale = language === 'both' ? 'zh' : language;
  const below = typeof path === 'string' ? path : path[locale];
  return encodeURI(`/${locale}${below}${language === 'both' ? '/both' : ''}`);
}

/** The name of a picture: its file name without the ending. */
export const pictureName = ({ kind, language, width, isPrint }: View, theme: Theme): string =>
  [kind, language, ...(isPrint ? ['print'] : [width, theme])].join('.');
