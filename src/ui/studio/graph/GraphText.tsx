import type { Problem } from '../../../scenario/problem.ts';
import { type ConditionGraph, type GraphNode, NODE_KINDS } from '../../../studio/graph.ts';
import type { Thing } from '../../../studio/references.ts';
import { useLanguage } from '../../language.ts';
import { Icon } from '../../parts/Icon.tsx';
import { studio } from '../studio-store.ts';
import { troubleOf, useNodeWords } from './use-node-words.ts';

export interface GraphViewProps {
  readonly graph: ConditionGraph;
  readonly chosen: GraphNode | undefined;
  readonly things: readonly Thing[];
  readonly problems: readonly Problem[];
}

/** The graph in sentences: "The message “…” appears if …". */
export function GraphText({ graph, chosen, things, problems }: GraphViewProps) {
  const { t } = useLanguage();
  const { kindOf, sentenceOf } = useNodeWords(things);
  const groups = NODE_KINDS.map((kind) => ({
    kind,
    nodes: graph.nodes.filter((node) => node.kind === kind && node.condition),
  })).filter(({ nodes }) => nodes.length > 0);
  return (
    <div class="graph-text">
      {groups.map(({ kind, nodes }) => (
        <section key={kind}>
          <h2>{t(`studio-views:graph.kinds.${kind}`, { count: nodes.length })}</h2>
          <ul role="list">
            {nodes.map((node) => {
              const trouble = troubleOf(node, problems);
              return (
                <li key={node.key}>
                  <button
                    type="button"
                    class={`graph-text__item${node === chosen ? ' is-chosen' : ''}`}
                    onClick={() => node.condition && studio.getState().jump(node.condition.path, 'form')}
                  >
                    <span class="graph-text__kind">{kindOf(node)}</span>
                    <span>{sentenceOf(node)}</span>
                    {trouble && (
                      <span class={`graph-text__trouble graph-text__trouble--${trouble.severity}`}>
                        <Icon name="warning" size={1} />
                        {t(`problems:${trouble.key}.message`, trouble.params)}
                      </span>
                    )}
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
