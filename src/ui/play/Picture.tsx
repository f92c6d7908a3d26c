import { hashName, mix } from '../../kernel/key.ts';
import { useLanguage } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';

/** The attached image as a drawn card: the scene is invented, so its description is what counts. */
export function Picture({
  seed,
  text,
  video,
}: {
  readonly seed: string;
  readonly text: string;
  readonly video: boolean;
}) {
  const { t } = useLanguage();
  const key = hashName(seed);
  const dice = (salt: number, sides: number) => mix(key, salt, 7) % sides;
  const hue = dice(1, 360);
  const hill = (salt: number, base: number) => {
    const [a, b, c] = [base + dice(salt, 30), base - 24 + dice(salt + 1, 40), base + dice(salt + 2, 30)];
    return `M0 ${a}C80 ${b} 130 ${c + 20} 200 ${b + 12}S330 ${a - 20} 400 ${c}V200H0Z`;
  };
  return (
    <figure class="picture">
      <svg viewBox="0 0 400 150" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        <rect width="400" height="200" fill={`hsl(${hue} 38% 72%)`} />
        <circle
          cx={60 + dice(2, 280)}
          cy={34 + dice(3, 40)}
          r={16 + dice(4, 22)}
          fill={`hsl(${(hue + 40) % 360} 80% 88%)`}
        />
        <path d={hill(5, 84)} fill={`hsl(${(hue + 14) % 360} 32% 52%)`} />
        <path d={hill(9, 112)} fill={`hsl(${(hue + 28) % 360} 36% 34%)`} />
        {video && (
          <g>
            <circle cx="200" cy="72" r="26" fill="#0a1020b0" />
            <path d="m192 58 22 14-22 14Z" fill="#fff" />
          </g>
        )}
      </svg>
      <figcaption>
        <Icon name={video ? 'play' : 'image'} size={1.1} />
        <span>
          <span class="visually-hidden">{t(video ? 'play:post.video' : 'play:post.image')} </span>
          {text}
        </span>
      </figcaption>
    </figure>
  );
}
