/**
 * Small drawings for when there is nothing, or nothing as it should be: strokes on one ground line, one spark each.
 * `soft` and `firm` strokes, `lit` ember, `cool` water.
 */
const DRAWINGS = {
  /** Nothing has burnt yet, or no more. */
  ash: {
    firm: 'M46 90l66-11M48 79l66 12',
    soft: 'M80 68c-9-8 8-13 0-22s9-13 1-22M95 72c-6-6 6-9 0-16M65 72c-6-6 6-9 0-15',
    spark: [80, 80],
  },
  /** A way that leads nowhere. */
  signpost: {
    firm: 'M80 96V26M80 34h38l11 9-11 9H80M80 60H44l-11 9 11 9h36',
    soft: 'M88 43h22M52 69h20',
    spark: [80, 20],
  },
  /** A link that was cut. */
  chain: {
    firm: 'M68 70 56 82a13 13 0 0 1-18-18l14-14a13 13 0 0 1 16-2M92 54l12-12a13 13 0 0 1 18 18l-14 14a13 13 0 0 1-16 2',
    soft: 'M74 46l-4-11M83 42l1-12M86 78l4 11M77 82l-1 12',
    spark: [80, 62],
  },
  /** A book with a page missing. */
  book: {
    firm: 'M80 38c-14-8-30-8-46-5v56c16-3 32-3 46 5 14-8 30-8 46-5V33c-16-3-32-3-46 5Zm0 0v56',
    soft: 'M46 48h22M46 58h22M46 68h14',
    spark: [104, 62],
  },
  /** Cut off. */
  plug: {
    firm: 'M62 46h14v30H62c-8 0-14-7-14-15s6-15 14-15ZM76 54h11M76 68h11M112 46h-6v30h6c8 0 14-7 14-15s-6-15-14-15Z',
    soft: 'M48 61c-14 0-14 24-32 24M126 61c14 0 14-24 32-24',
    spark: [97, 61],
  },
  /** A room that is closed. */
  door: { firm: 'M56 96V22h48v74M66 34h28v22H66z', soft: 'M66 66h28v20H66z', spark: [98, 62] },
  /** What broke. */
  match: { firm: 'M34 92l34-24M84 58l30-21', soft: 'M70 58l4 5M78 68l3 4M122 20c-7-6 7-10 0-17', spark: [119, 33] },
} as const;

export type Art = keyof typeof DRAWINGS;

export function MessageArt({ art }: { readonly art: Art }) {
  const { firm, soft, spark } = DRAWINGS[art];
  const [cx, cy] = spark;
  return (
    <svg class={`message-art message-art--${art}`} viewBox="0 0 160 104" width="176" height="114" aria-hidden="true">
      <path class="message-art__ground" d="M16 97h128" />
      <path class="message-art__soft" d={soft} />
      <path class="message-art__firm" d={firm} />
      <circle class="message-art__glow" cx={cx} cy={cy} r="16" />
      <circle class="message-art__spark" cx={cx} cy={cy} r="5" />
    </svg>
  );
}
