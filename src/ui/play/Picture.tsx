import { hashName, mix } from '../../kernel/key.ts';
import type { ScenarioText } from '../../scenario/schema.ts';
import { useLanguage } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';
import { Say } from '../parts/Say.tsx';

/** Dusk, plum, lagoon, wine, brick, forest: grounds on which white words read well. */
const HUES = [228, 268, 198, 338, 16, 164] as const;

interface PictureProps {
  readonly seed: string;
  readonly text: ScenarioText;
  readonly video: boolean;
}

/** The attached picture as a drawn card: nobody took it, so its description is the picture. */
export function Picture({ seed, text, video }: PictureProps) {
  const { t } = useLanguage();
  const key = hashName(seed);
  const dice = (salt: number, sides: number) => mix(key, salt, 7) % sides;
  const hue = HUES[dice(1, HUES.length)] ?? 228;
  const glow = (salt: number, light: number) =>
    `radial-gradient(circle at ${dice(salt, 100)}% ${dice(salt + 1, 100)}%, ` +
    `hsl(${hue + dice(salt + 2, 60) - 30} 55% ${light}%), transparent ${40 + dice(salt + 3, 25)}%)`;
  return (
    <figure
      class={video ? 'picture picture--video' : 'picture'}
      style={{ background: `${glow(2, 52)}, ${glow(6, 38)}, ${glow(10, 44)}, hsl(${hue} 42% 22%)` }}
    >
      <span class="picture__sign">
        <Icon name={video ? 'play' : 'image'} size={1.5} />
      </span>
      <figcaption>
        <span class="picture__kind">{t(video ? 'play:post.video' : 'play:post.image')}</span> <Say text={text} />
      </figcaption>
    </figure>
  );
}
