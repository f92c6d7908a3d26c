import { PREPARATIONS } from '../../../crisis/vocabulary.ts';
import type { Path } from '../../../scenario/problem.ts';
import {
  conditionOf,
  firstCondition,
  VERB_GROUPS,
  VERB_NAMES,
  VERBS,
  type Verb,
  verbOf,
} from '../../../studio/conditions.ts';
import type { Kind } from '../../../studio/fields.ts';
import { isObject } from '../../../studio/references.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import './ConditionEditor.css';
import type { EditorProps } from './editor-props.ts';
import { useForm } from './form-context.ts';
import { ReferenceSelect } from './ReferenceEditor.tsx';
import { asText, NumberInput, TimeInput } from './TypedEditors.tsx';

export { firstCondition };

/** A condition that may be left out. */
export function ConditionField({ path, value, id, field }: EditorProps) {
  const { draft, things } = useForm();
  const { t } = useLanguage();
  if (value === undefined) {
    return (
      <Button size="s" icon="plus" onClick={() => draft.set(path, firstCondition(things))}>
        {t('studio:condition.add')}
      </Button>
    );
  }
  return (
    <div class="condition-field">
      <ConditionEditor path={path} value={value} label={t(`studio:condition.${field.name}`)} id={id} />
      <Button look="quiet" size="s" icon="trash" onClick={() => draft.set(path, undefined)}>
        {t('studio:condition.remove')}
      </Button>
    </div>
  );
}

interface ConditionProps {
  readonly path: Path;
  readonly value: unknown;
  readonly label: string;
  readonly id?: string;
}

/** A sentence put together from menus: "this message | has been answered", nested as deep as one likes. */
export function ConditionEditor({ path, value, label, id = `field-${path.join('-')}` }: ConditionProps) {
  const { draft, things } = useForm();
  const { t } = useLanguage();
  const verb = verbOf(value);
  return (
    <div class="condition" data-path={path.join('/')}>
      <select
        class="input input--select"
        aria-label={label}
        value={verb ?? ''}
        onChange={({ currentTarget }) =>
          draft.set(path, conditionOf(currentTarget.value as Verb, isObject(value) && verb ? value : undefined, things))
        }
      >
        {!verb && <option value="">{t('studio:choice.unknown', { value: asText(value) })}</option>}
        {VERB_GROUPS.map((group) => (
          <optgroup key={group} label={t(`studio:condition.group.${group}`)}>
            {VERB_NAMES.filter((name) => VERBS[name].of === group).map((name) => (
              <option key={name} value={name}>
                {t(`studio:condition.verb.${name}`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {verb && isObject(value) && (
        <Argument verb={verb} path={[...path, verb]} value={value[verb]} id={`${id}-${verb}`} />
      )}
      {verb === 'unanswered' && isObject(value) && (
        <span class="condition__for">
          <span aria-hidden="true">{t('studio:condition.for')}</span>
          <TimeInput
            path={[...path, 'for']}
            value={value.for}
            id={`${id}-for`}
            describedBy=""
            invalid={false}
            optional={false}
            label={t('studio:condition.for')}
          />
        </span>
      )}
    </div>
  );
}

interface ArgumentProps {
  readonly verb: Verb;
  readonly path: Path;
  readonly value: unknown;
  readonly id: string;
}

function Argument({ verb, path, value, id }: ArgumentProps) {
  const { draft, things } = useForm();
  const { t } = useLanguage();
  const { asks } = VERBS[verb];
  const shared = { path, value, id, describedBy: '', invalid: false, optional: false };
  if (asks === 'time') return <TimeInput {...shared} label={t('studio:condition.time')} />;
  if (asks === 'number') return <NumberInput {...shared} whole label={t(`studio:condition.number.${verb}`)} />;
  if (asks === 'condition') return <ConditionEditor path={path} value={value} label={t('studio:condition.what')} />;
  if (asks === 'preparation') {
    return (
      <select
        class="input input--select"
        aria-label={t('studio:condition.which.preparation')}
        value={asText(value)}
        onChange={({ currentTarget }) => draft.set(path, currentTarget.value)}
      >
        {PREPARATIONS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`preparation.${kind}`)}
          </option>
        ))}
      </select>
    );
  }
  if (asks === 'group') {
    const parts = Array.isArray(value) ? value : [];
    return (
      <div class="condition__group" role="group" aria-label={t(`studio:condition.verb.${verb}`)}>
        {parts.map((part: unknown, index) => (
          <div key={index} class="condition__part">
            <ConditionEditor
              path={[...path, index]}
              value={part}
              label={t('studio:condition.part', { number: index + 1 })}
            />
            {parts.length > 1 && (
              <Button
                look="quiet"
                size="s"
                icon="trash"
                iconOnly
                onClick={() => draft.set([...path, index], undefined)}
              >
                {t('studio:condition.remove-part', { number: index + 1 })}
              </Button>
            )}
          </div>
        ))}
        <Button size="s" icon="plus" onClick={() => draft.insert(path, parts.length, firstCondition(things))}>
          {t('studio:condition.add-part')}
        </Button>
      </div>
    );
  }
  return <ReferenceSelect {...shared} to={asks as Kind} label={t(`studio:condition.which.${asks}`)} />;
}
