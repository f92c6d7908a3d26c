/**
 * Our own drawn set: strokes on a 24 × 24 grid. An icon never speaks alone; the text beside it, or the hidden label
 * of its button, does.
 */
const PATHS = {
  'arrow-left': 'M20 12H4m7-7-7 7 7 7',
  'arrow-right': 'M4 12h16m-7-7 7 7-7 7',
  ban: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM5.7 5.7l12.6 12.6',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15l1.5-2ZM10 21h4',
  book: 'M12 6.5C10 5 7 4.5 4 4.7v13.6c3-.2 6 .3 8 1.7 2-1.4 5-1.9 8-1.7V4.7c-3-.2-6 .3-8 1.8Zm0 0V20',
  check: 'm4.5 12.5 5 5 10-11',
  chat: 'M4 5h16v11H10l-4.5 4v-4H4V5Z',
  chart: 'M4 4v16h16M7.5 15l3.5-5 3 3 5-7',
  'chevron-down': 'm6 9.5 6 6 6-6',
  'chevron-right': 'm9.5 6 6 6-6 6',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4.5V12l3.2 2.2',
  copy: 'M9 8h11v12H9zM5 16H4V4h11v1.5',
  cross: 'm6 6 12 12M18 6 6 18',
  dice: 'M5 4h14a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1Zm3.5 4.5h.01M15.5 8.5h.01M12 12h.01M8.5 15.5h.01M15.5 15.5h.01',
  drop: 'M12 3.5c3.5 4.3 6 7.3 6 10.5a6 6 0 0 1-12 0c0-3.2 2.5-6.2 6-10.5Z',
  ember: 'M12 3c.6 3.4 5.5 5.6 5.5 11a5.5 5.5 0 0 1-11 0c0-2.2 1-3.7 2.3-5 .2 1.6.9 2.6 1.9 3C10.3 8.6 10.8 5.5 12 3Z',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm9.5-2.8a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z',
  'eye-off':
    'M4 4l16 16M9.5 6a9 9 0 0 1 2.5-.4c6 0 9.5 6.4 9.5 6.4a17 17 0 0 1-2.8 3.5M6.3 7.9A16.5 16.5 0 0 0 2.5 12S6 18.4 12 18.4a9 9 0 0 0 3.6-.8',
  file: 'M6 3h8l4 4.5V21H6V3Zm8 0v5h4',
  filter: 'M4 6h16M7 12h10M10 18h4',
  flag: 'M5.5 21V4m0 1c4-2 7 2 12.5 0v9c-5.5 2-8.5-2-12.5 0',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 0c5 5.5 5 12.5 0 18-5-5.5-5-12.5 0-18ZM3.3 12h17.4',
  heart: 'M12 20C7 16 3.5 13 3.5 9a4.3 4.3 0 0 1 8.5-1.5A4.3 4.3 0 0 1 20.5 9c0 4-3.5 7-8.5 11Z',
  home: 'm3.5 11.5 8.5-8 8.5 8M6 9.5V20h12V9.5',
  image: 'M4 5h16v14H4V5Zm0 11 5-5 4 4 2.5-2.5L20 17M15.5 9h.01',
  inbox: 'M4 5h16v14H4V5Zm0 1.5 8 6.5 8-6.5',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v6m0-9.5h.01',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2',
  lock: 'M6 11h12v9H6v-9Zm2.5 0V8a3.5 3.5 0 0 1 7 0v3',
  map: 'm3.5 6 5.5-2 6 2 5.5-2v14l-5.5 2-6-2-5.5 2V6ZM9 4v14M15 6v14',
  megaphone: 'M4 10v4l11 4.5v-13L4 10Zm11-1.5c3 .5 3 6.5 0 7M7 15.2 8 20h3l-.6-3.4',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z',
  more: 'M6 11a1 1 0 1 0 .01 0zM12 11a1 1 0 1 0 .01 0zM18 11a1 1 0 1 0 .01 0z',
  mute: 'M4 9.5v5h4l5 4.5V5L8 9.5H4Zm12.5 0 5 5m0-5-5 5',
  news: 'M4 5h13v14H6a2 2 0 0 1-2-2V5Zm13 4h3v8a2 2 0 0 1-2 2M7 8.5h7M7 12h7M7 15.5h4',
  pause: 'M8 5v14M16 5v14',
  pen: 'm4.5 19.5 1-4.5L16 4.5l3.5 3.5L9 18.5l-4.5 1Zm9.5-13 3.5 3.5',
  pin: 'M12 21v-6m-4-11h8l-1.5 5 2.5 3.5V15H7v-2.5L9.5 9 8 4Z',
  play: 'M7 4.5v15l12-7.5-12-7.5Z',
  plus: 'M12 5v14M5 12h14',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7v-6Z',
  redo: 'M19.5 12A7.5 7.5 0 1 1 17 6.4M17.5 3v4h-4',
  reply: 'M10 6 4 12l6 6m-6-6h9c4 0 7 2 7 6',
  repost: 'M4 14v2.5a2 2 0 0 0 2 2h11m3-9V7.5a2 2 0 0 0-2-2H7M10 2.5l-3 3 3 3M14 15.5l3 3-3 3',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm5 12 4.5 4.5',
  send: 'm4 12 16-8-5 16.5-3.5-6.5L4 12Zm7.5 2L20 4',
  shield: 'M12 3.5 19 6v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6l7-2.5Z',
  gear: 'M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM8.5 14.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  skip: 'm5 5 9 7-9 7V5Zm13 0v14',
  sound: 'M4 9.5v5h4l5 4.5V5L8 9.5H4Zm12-.5a4.2 4.2 0 0 1 0 6m2.5-8.5a8 8 0 0 1 0 11',
  star: 'm12 3.5 2.6 5.5 6 .8-4.4 4.2 1.1 6-5.3-2.9L6.7 20l1.1-6-4.4-4.2 6-.8L12 3.5Z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0-5.5V5m0 14v2.5M2.5 12H5m14 0h2.5M5.3 5.3 7 7m10 10 1.7 1.7m0-13.4L17 7M7 17l-1.7 1.7',
  trash: 'M4.5 7h15M9.5 7V4h5v3M6.5 7l1 13h9l1-13M10 11v5.5m4-5.5v5.5',
  undo: 'M4.5 12A7.5 7.5 0 1 0 7 6.4M6.5 3v4h4',
  upload: 'M12 16V4.5M7 9l5-5 5 5M4.5 15v5h15v-5',
  users:
    'M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Zm-6 15c0-3.5 2.5-5.5 6-5.5s6 2 6 5.5M16 5.5a3.2 3.2 0 0 1 0 6M17.5 15c2.2.6 3.5 2.4 3.5 5',
  warning: 'M12 4 2.8 20h18.4L12 4Zm0 6v4.5m0 2.8h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** `size` in rem-relative em: it grows with the text it stands beside. */
export function Icon({ name, size = 1.25 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={`${size}em`}
      height={`${size}em`}
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
