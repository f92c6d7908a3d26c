import type { ComponentChildren } from 'preact';
import type { Minutes } from '../../crisis/vocabulary.ts';
import { useLanguage } from '../language.ts';
import { BLANK, fill } from '../parts/fill.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useJump } from './chapters.ts';
import './Moment.css';

interface MomentProps {
  readonly at: Minutes;
  readonly scenario: { readonly startsAt: Minutes; readonly weekday: number };
  /** Of what: a minute may have several buttons that lead to it, and who lists them hears nothing around them. */
  readonly of: ComponentChildren;
}

/** A minute of the story; where there is a replay, the way to it. */
export function Moment({ at, scenario, of }: MomentProps) {
  const { t, moment } = useLanguage();
  const jump = useJump();
  const { when } = moment(at, scenario);
  if (!jump) return <span class="moment">{when}</span>;
  return (
    <button type="button" class="moment moment--jump" onClick={() => jump(at)}>
      <Icon name="play" size={0.75} /> {when}
      <span class="visually-hidden"> – {fill(t('scorecard:see-moment', { of: BLANK }), of)}</span>
    </button>
  );
}
