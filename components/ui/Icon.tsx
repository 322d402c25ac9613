const PATHS = {
  arrow: 'M5 12h14M13 6l6 6-6 6',
  comment: 'M4 5h16v11h-8l-4.5 4v-4H4z',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2',
  menu: 'M3.5 6.5h17M3.5 12h17M3.5 17.5h17',
  moon: 'M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z',
  play: 'M7 4.5v15l12.5-7.5z',
  poster: 'M5 3h14v18H5zM5 16l4.5-5 4 4.5 2.5-2.5 3 3',
  share: 'M12 15V3.5M7.5 7.5L12 3l4.5 4.5M5 12v8.5h14V12',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing of 24 × 24 units. Always decoration: the words stand beside it or in the control's name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="i" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
