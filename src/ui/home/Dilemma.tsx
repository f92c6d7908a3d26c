import { useLanguage } from '../language.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { PlatformMark } from '../parts/PlatformMark.tsx';
import './Dilemma.css';
import { BLANK, fill } from '../parts/fill.tsx';
import { useLive } from '../parts/use-live.ts';

/** Three ways to answer one post: the whole game in ten seconds. The numbers are an illustration, and say so. */
const CHOICES = [
  { id: 'delete', icon: 'trash', mood: 'blaze', reach: 61_000 },
  { id: 'human', icon: 'reply', mood: 'fade', reach: 1_300 },
  { id: 'canned', icon: 'copy', mood: 'simmer', reach: 9_400 },
] as const satisfies readonly { id: string; icon: IconName; mood: string; reach: number }[];

export type DilemmaChoice = (typeof CHOICES)[number]['id'];

interface DilemmaProps {
  readonly choice: DilemmaChoice | undefined;
  readonly onChoose: (choice: DilemmaChoice) => void;
}

export function Dilemma({ choice, onChoose }: DilemmaProps) {
  const { t, number } = useLanguage();
  const chosen = CHOICES.find(({ id }) => id === choice);
  const live = useLive();
  return (
    <section class="dilemma sheet" aria-labelledby="dilemma-title">
      <article class="dilemma__post">
        <Avatar seed="lea-2" size={2.75} />
        <header>
          <strong>{t('home:dilemma.name')}</strong>
          <span class="dilemma__handle">
            <PlatformMark platform="pepia" size={1.1} /> {t('place.pepia')} · {t('home:dilemma.followers')}
          </span>
        </header>
        <p class="dilemma__text">{t('home:dilemma.post')}</p>
      </article>
      <h2 id="dilemma-title" class="dilemma__question">
        {t('home:dilemma.question')}
      </h2>
      <div class="dilemma__choices">
        {CHOICES.map(({ id, icon }) => (
          <button
            key={id}
            type="button"
            class="dilemma__choice"
            aria-pressed={id === choice}
            onClick={() => onChoose(id)}
          >
            <Icon name={icon} />
            {t(`home:dilemma.${id}.do`)}
          </button>
        ))}
      </div>
      <div class={`dilemma__outcome dilemma__outcome--${chosen?.mood ?? 'none'}`} aria-live={live}>
        {chosen ? (
          <>
            <p class="dilemma__reach numbers">
              {fill(
                t('home:dilemma.reached', { count: chosen.reach, people: BLANK }),
                <strong>{number(chosen.reach)}</strong>,
              )}
            </p>
            <p>{t(`home:dilemma.${chosen.id}.then`)}</p>
          </>
        ) : (
          <p>{t('home:dilemma.invite')}</p>
        )}
      </div>
    </section>
  );
}
