import type { Path, Problem } from '../../../scenario/problem.ts';
import type { GraphNode } from '../../../studio/graph.ts';
import { isObject, type Thing, thingsOf } from '../../../studio/references.ts';
import { minutesOf } from '../../../studio/times.ts';
import { useLanguage } from '../../language.ts';
import { useFormWords } from '../form/form-words.ts';
import { useConditionWords } from './condition-words.ts';

/** How the graph's nodes are called, and what they wait for in whole sentences. */
export function useNodeWords(things: readonly Thing[]) {
  const { t, naming, saying } = useFormWords();
  const { duration } = useLanguage();
  const { said, quoted } = useConditionWords(things);

  const titleOf = ({ kind, id, value, isUnknown }: GraphNode): string => {
    if (kind === 'measure') return said(value);
    if (kind === 'preparation' && !isUnknown) return t(`preparation.${id}`);
    return naming(value) || saying(value.title) || id;
  };
  /** What it is: "Message, Pépia, Léa Martin". */
  const kindOf = ({ kind, value, isUnknown }: GraphNode): string => {
    if (isUnknown) return t('studio-views:graph.unknown');
    const author = thingsOf(things, 'author').find(({ id }) => id === value.by)?.value.name;
    const place = kind === 'post' && typeof value.on === 'string' ? t(`place.${value.on}`) : undefined;
    const about = [t(`studio-views:graph.kind.${kind}`), place, author].filter((each) => typeof each === 'string');
    return about.join(t('studio-views:graph.comma'));
  };
  const sentenceOf = (node: GraphNode): string => {
    if (!node.condition) return '';
    const after = isObject(node.value.when) ? minutesOf(node.value.when.after) : undefined;
    const sentence = t(`studio-views:graph.comes.${node.kind}`, {
      thing: quoted(titleOf(node)),
      condition: said(node.condition.value),
    });
    return after
      ? t('studio-views:graph.after', { sentence, time: duration(after) })
      : t('studio-views:graph.full', { sentence });
  };
  return { titleOf, kindOf, sentenceOf };
}

/** What is wrong with a node's waiting, the worst first. */
export function troubleOf(node: GraphNode, problems: readonly Problem[]): Problem | undefined {
  const { condition, path } = node;
  if (!path) return undefined;
  const isIn = (problem: Problem, place: Path) => place.every((step, index) => problem.path[index] === step);
  return problems.find((problem) => {
    if (condition && isIn(problem, condition.path)) return true;
    const isOwn = problem.path.length === path.length && isIn(problem, path);
    return isOwn && /never|unreach|wait/.test(problem.key);
  });
}
