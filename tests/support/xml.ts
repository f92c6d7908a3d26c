/** An element of a small XML text, read strictly: whatever is not well-formed throws. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const MARKUP = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*="[^"<]*")*)\s*(\/?)>/y;

export function parseXml(text: string): Element {
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  if (body === text) throw new Error('no declaration');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these XML cannot hold.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(body)) throw new Error('a character XML cannot hold');
  if (!body.isWellFormed()) throw new Error('half a character');
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let at = 0;
  while (at < body.length) {
    const here = open.at(-1) as Element;
    const next = body.indexOf('<', at);
    here.text += unescaped(body.slice(at, next < 0 ? undefined : next));
    if (next < 0) break;
    MARKUP.lastIndex = next;
    const [whole = '', isEnd, name = '', attributes = '', isEmpty] = MARKUP.exec(body) ?? [];
    if (whole === '') throw new Error(`not well-formed: ${body.slice(next, next + 60)}`);
    at = next + whole.length;
    if (isEnd) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes something else`);
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w.:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      unescaped(value),
    ]);
    const element = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
    here.children.push(element);
    if (!isEmpty) open.push(element);
  }
  const [root, second] = top.children;
  if (!root || second || open.length !== 1) throw new Error('not one element');
  return root;
}

function unescaped(text: string): string {
  return text.replaceAll(/&(\w*);?/g, (whole, name: string) => {
    const meant = whole.endsWith(';') ? ENTITIES[name] : undefined;
    if (meant === undefined) throw new Error(`not an entity: ${whole}`);
    return meant;
  });
}

/** Every element of this name, wherever it is. */
export const all = (element: Element, name: string): readonly Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => all(child, name)),
];
