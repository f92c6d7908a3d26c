import { useMemo } from 'preact/hooks';
import type { Findings } from '../../../scenario/reality/find.ts';
import { occurrencesOf } from '../../../scenario/reality/occurrences.ts';
import {
  type Choice,
  type Choices,
  replacementOf,
  SUBJECT_KINDS,
  type Subject,
} from '../../../scenario/reality/subjects.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { postList } from './post-list.ts';

interface ReplacedProps {
  readonly findings: Findings;
  readonly choices: Choices;
  /** Undefined: as the machine proposed. */
  readonly onChoose: (id: string, choice: Choice | undefined) => void;
}

/** What was replaced, by what and where; each can be called otherwise, or left as it was. */
export function Replaced({ findings, choices, onChoose }: ReplacedProps) {
  const { t, number } = useLanguage();
  const occurrences = useMemo(() => occurrencesOf(findings), [findings]);
  const rows = [...findings.subjects.values()]
    .filter(({ id }) => occurrences.has(id))
    .sort((a, b) => SUBJECT_KINDS.indexOf(a.kind) - SUBJECT_KINDS.indexOf(b.kind));
  const changes = rows.reduce((sum, { id }) => sum + (occurrences.get(id)?.count ?? 0), 0);
  return (
    <section aria-labelledby="replaced-title">
      <h2 id="replaced-title">{t('studio-reality:replaced.title')}</h2>
      {rows.length === 0 ? (
        <p>{t('studio-reality:replaced.none')}</p>
      ) : (
        <>
          <p>
            {t('studio-reality:replaced.count', { count: rows.length, changes: number(changes) })}{' '}
            {t('studio-reality:replaced.text')}
          </p>
          <div class="replaced">
            <table>
              <caption class="visually-hidden">{t('studio-reality:replaced.title')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('studio-reality:replaced.kind')}</th>
                  <th scope="col">{t('studio-reality:replaced.found')}</th>
                  <th scope="col">{t('studio-reality:replaced.by')}</th>
                  <th scope="col">{t('studio-reality:replaced.where')}</th>
                  <th scope="col">
                    <span class="visually-hidden">{t('studio-reality:replaced.do')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((subject) => (
                  <Row
                    key={subject.id}
                    subject={subject}
                    choice={choices.get(subject.id)}
                    proposed={replacementOf(subject, without(choices, subject.id), findings.subjects)}
                    count={occurrences.get(subject.id)?.count ?? 0}
                    where={postList(occurrences.get(subject.id)?.posts ?? [])}
                    onChoose={(choice) => onChoose(subject.id, choice)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

/** The other decisions: what would be proposed here if nothing had been decided. */
function without(choices: Choices, id: string): Choices {
  const others = new Map(choices);
  others.delete(id);
  return others;
}

interface RowProps {
  readonly subject: Subject;
  readonly choice: Choice | undefined;
  readonly proposed: string | undefined;
  readonly count: number;
  readonly where: string;
  readonly onChoose: (choice: Choice | undefined) => void;
}

function Row({ subject: { kind, found }, choice, proposed = '', count, where, onChoose }: RowProps) {
  const { t, number } = useLanguage();
  const isKept = choice !== undefined && 'kept' in choice;
  return (
    <tr class={isKept ? 'is-kept' : ''}>
      <td class="replaced__kind">{t(`studio-reality:kind.${kind}`)}</td>
      <th scope="row" class="replaced__found">
        {found}
      </th>
      <td class="replaced__by">
        {isKept ? (
          <span class="replaced__stays">{t('studio-reality:replaced.stays')}</span>
        ) : (
          <input
            type="text"
            aria-label={t('studio-reality:replaced.by-of', { found })}
            autocomplete="off"
            spellcheck={false}
            maxLength={120}
            value={choice && 'to' in choice ? choice.to : proposed}
            onInput={(event) => {
              const to = event.currentTarget.value;
              onChoose(to === proposed ? undefined : { to });
            }}
          />
        )}
      </td>
      <td class="replaced__where numbers">
        {t('studio-reality:replaced.times', { count, times: number(count) })}
        <span class="replaced__posts">{t('studio-reality:replaced.posts', { posts: where })}</span>
      </td>
      <td class="replaced__do">
        <Button
          look="quiet"
          size="s"
          icon={isKept ? 'redo' : 'undo'}
          aria-label={t(isKept ? 'studio-reality:replaced.again-of' : 'studio-reality:replaced.keep-of', { found })}
          onClick={() => onChoose(isKept ? undefined : { kept: true })}
        >
          {t(isKept ? 'studio-reality:replaced.again' : 'studio-reality:replaced.keep')}
        </Button>
      </td>
    </tr>
  );
}
