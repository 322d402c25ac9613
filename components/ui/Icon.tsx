import { FORMAT_GLYPHS } from '@/lib/share/format-glyphs';

const PATHS = {
  ...FORMAT_GLYPHS,
  bookmark: 'M6.5 3.5h11v17L12 16.5l-5.5 4z',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  close: 'M6 6l12 12M18 6L6 18',
  chevron: 'M5.5 9l6.5 6.5L18.5 9',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2',
  listen: 'M4 14.5V12a8 8 0 0 1 16 0v2.5M4 13.5h3V20H4zM17 13.5h3V20h-3z',
  menu: 'M3.5 6.5h17M3.5 12h17M3.5 17.5h17',
  moon: 'M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z',
  search: 'M17.5 11a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0zM16 16l4.5 4.5',
  sun: 'M12 16.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.7 1.7M17.3 17.3L19 19M5 19l1.7-1.7M17.3 6.7L19 5',
  share: 'M12 15V3.5M7.5 7.5L12 3l4.5 4.5M5 12v8.5h14V12',
} as const;

export type IconName = keyof typeof PATHS;

type Props = {
  name: IconName;
  /** Classes, such as another size than that of the text beside it */
  className?: string;
};

/**
 * A line drawing of 24 × 24 units. It is decoration: the text beside it or the control's name says what it means. The attributes
 * are for pages whose styles do not load: without them it would be a black disc as wide as the page.
 */
export function Icon({ name, className = '' }: Props) {
  return (
    <svg className={`icon ${className}`} viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
