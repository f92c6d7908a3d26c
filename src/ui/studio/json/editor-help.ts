import { autocompletion, type Completion, type CompletionSource, snippet } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import type { Path } from '../../../scenario/problem.ts';
import { completionsAt, helpAt } from '../../../studio/completion.ts';
import type { Thing } from '../../../studio/references.ts';

/** The words the pane has for the parts of the format. */
export interface FormatWords {
  /** What a field is called and what it is for, in the reader's language, where the form says it. */
  field(path: Path): { readonly label: string; readonly help: string } | undefined;
  /** What a reference names: "Léa Martin", the beginning of a post. */
  thing(thing: Thing): string;
  /** "One of: …". */
  allowed(values: string): string;
}

/** Where something new may begin. */
const OPENING = /[{[,:]\s*$/;

/** The names, values and ids that the format and the scenario itself offer at the cursor. */
export function completion(words: FormatWords): Extension {
  const source: CompletionSource = ({ state, pos, explicit }) => {
    const found = completionsAt(state.doc.toString(), pos);
    if (!found) return null;
    const isNothingTyped = found.from === found.to && !OPENING.test(state.sliceDoc(Math.max(0, pos - 40), pos));
    if (isNothingTyped && !explicit) return null;
    const options = found.options.map(({ kind, label, insert, description, path, thing }, index): Completion => {
      const field = path && words.field(path);
      const detail = thing ? words.thing(thing) : field?.label;
      const info = field?.help ?? description;
      return {
        label,
        type: kind,
        // The format's own order, not the alphabet's.
        boost: -index / 10,
        apply: snippet(insert),
        ...(detail && { detail }),
        ...(info && { info: () => element('div', info, field ? undefined : 'en') }),
      };
    });
    const { from, to } = found;
    const written = state.sliceDoc(from, to);
    // On a value that is already whole one asks for the others.
    if (explicit && options.some(({ label }) => label === written)) return { from, to, options, filter: false };
    return { from, to, options, validFor: /^"?[\w\-/]*"?$/ };
  };
  return autocompletion({ override: [source], icons: false });
}

/** What a name or a value is for, while the mouse rests on it. */
export function hover(words: FormatWords): Extension {
  return hoverTooltip(({ state }, pos) => {
    const help = helpAt(state.doc.toString(), pos);
    if (!help) return null;
    const field = words.field(help.path);
    const lines: HTMLElement[] = [];
    if (field) lines.push(element('strong', field.label), element('span', field.help));
    else if (help.description) lines.push(element('span', help.description, 'en'));
    if (help.thing) lines.push(element('em', words.thing(help.thing)));
    if (help.allowed.length > 1) lines.push(element('code', words.allowed(help.allowed.map(String).join(', '))));
    const box = element('div', '');
    box.className = 'help';
    box.append(...lines);
    return { pos: help.from, end: help.to, above: true, create: () => ({ dom: box }) };
  });
}

/** `lang`: the schema speaks English only. */
function element(tag: string, text: string, lang?: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (lang) made.lang = lang;
  return made;
}
