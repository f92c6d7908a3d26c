import {
  createScanner,
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { error, type Flaw, nameExcerpt, type Path, type ProblemKey, spelt } from './problem.ts';

/** Characters: a scenario with 400 posts in two languages is about half of this. */
export const MAX_LENGTH = 1_000_000;
const MAX_DEPTH = 40;
/** Braces, brackets, names, values, commas. The longest scenario the format allows has fewer. */
const MAX_TOKENS = 250_000;
/** One slip of the pen makes a parser stumble several times; the first few say it all. */
const MAX_SYNTAX_PROBLEMS = 5;

/** Names every object already has: a parser that assigns them changes the object, not its content. */
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Located {
  readonly flaw: Flaw;
  readonly position: Position;
}

/** A text read as JSON: its value, what was wrong with it as JSON, and where each path is written. */
export interface JsonDocument {
  /** Undefined when the text cannot be read at all. */
  readonly value: unknown;
  readonly problems: readonly Located[];
  /** Where a path is written; a path that does not exist is found at the nearest thing around it. */
  locate(path: Path, atName?: boolean): Position;
}

const START: Position = { line: 1, column: 1 };

/** Never throws: whatever the text, the answer is a value or problems. */
export function readDocument(source: string): JsonDocument {
  const refuse = (key: ProblemKey, params: Flaw['params'] = {}, position = START): JsonDocument => ({
    value: undefined,
    problems: [{ flaw: error([], key, params), position }],
    locate: () => START,
  });
  // Looking at the length first: a file of a hundred megabytes is answered at once.
  if (source.length > MAX_LENGTH) return refuse('too-large', { length: source.length, maximum: MAX_LENGTH });
  // Some editors put an invisible mark at the start of a file; it is not part of the text.
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (text.trim() === '') return refuse('empty-file');
  const positionAt = lineFinder(text);
  const nul = text.indexOf('\0');
  if (nul >= 0) return refuse('not-text', {}, positionAt(nul));

  // The parser calls itself for each level, so depth is measured before it starts.
  const size = measure(text);
  if (size.tooDeepAt !== undefined) return refuse('too-deep', { maximum: MAX_DEPTH }, positionAt(size.tooDeepAt));
  if (size.tokens > MAX_TOKENS) return refuse('too-many-values');

  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length > 0 || root === undefined) {
    return { value: undefined, problems: syntaxProblems(text, errors, positionAt), locate: () => START };
  }
  const problems: Located[] = [];
  const value = plainValue(root, [], (flaw, node) => problems.push({ flaw, position: positionAt(node.offset) }));
  return {
    value,
    problems,
    locate(path, atName = false) {
      for (let length = path.length; length > 0; length--) {
        const node = findNodeAtLocation(root, path.slice(0, length));
        if (node === undefined) continue;
        const name = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
        return positionAt((atName && length === path.length && name ? name : node).offset);
      }
      return positionAt(root.offset);
    },
  };
}

function lineFinder(text: string): (offset: number) => Position {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function measure(text: string): { tokens: number; tooDeepAt?: number } {
  const END_OF_FILE = 17;
  const scanner = createScanner(text, true);
  let depth = 0;
  let tokens = 0;
  while (scanner.scan() !== END_OF_FILE) {
    tokens += 1;
    const first = text[scanner.getTokenOffset()];
    if (first === '{' || first === '[') depth += 1;
    if (first === '}' || first === ']') depth -= 1;
    if (depth > MAX_DEPTH) return { tokens, tooDeepAt: scanner.getTokenOffset() };
  }
  return { tokens };
}

const SYNTAX: Readonly<Record<ReturnType<typeof printParseErrorCode>, ProblemKey>> = {
  InvalidSymbol: 'json-symbol',
  InvalidNumberFormat: 'json-number',
  PropertyNameExpected: 'json-name',
  ValueExpected: 'json-value',
  ColonExpected: 'json-colon',
  CommaExpected: 'json-comma',
  CloseBraceExpected: 'json-unclosed',
  CloseBracketExpected: 'json-unclosed',
  EndOfFileExpected: 'json-extra',
  InvalidCommentToken: 'json-comment',
  UnexpectedEndOfComment: 'json-comment',
  UnexpectedEndOfString: 'json-string',
  UnexpectedEndOfNumber: 'json-number',
  InvalidUnicode: 'json-escape',
  InvalidEscapeCharacter: 'json-escape',
  InvalidCharacter: 'json-character',
  '<unknown ParseErrorCode>': 'json-symbol',
};

/** One problem a line, the first few: what follows a slip is mostly its echo. */
function syntaxProblems(
  text: string,
  errors: readonly ParseError[],
  positionAt: (offset: number) => Position,
): readonly Located[] {
  const byLine = new Map<number, Located>();
  for (const { error: code, offset, length } of errors) {
    let key = SYNTAX[printParseErrorCode(code)];
    let at = offset;
    if ((key === 'json-name' || key === 'json-value') && /[}\]]/.test(text[offset] ?? '')) {
      const before = text.slice(0, offset).trimEnd();
      if (before.endsWith(',')) {
        key = 'json-trailing-comma';
        at = before.length - 1;
      }
    }
    // A value or a comma expected where the file, or something around it, already closes; or a name in a list.
    if ((key === 'json-value' || key === 'json-comma') && /^[}\]:]?$/.test(text[offset] ?? '')) key = 'json-unclosed';
    if (key === 'json-unclosed' && text[offset] === undefined) at = text.trimEnd().length - 1;
    const position = positionAt(at);
    const found = spelt(text.slice(offset, offset + Math.min(40, Math.max(1, length))));
    if (!byLine.has(position.line)) byLine.set(position.line, { flaw: error([], key, { found }), position });
    if (byLine.size >= MAX_SYNTAX_PROBLEMS) break;
  }
  return [...byLine.values()];
}

/** The plain value of a tree. Names given twice and names that are not safe are reported and left out. */
function plainValue(node: Node, path: (string | number)[], report: (flaw: Flaw, node: Node) => void): unknown {
  if (node.type === 'array') {
    return (node.children ?? []).map((child, index) => {
      path.push(index);
      const value = plainValue(child, path, report);
      path.pop();
      return value;
    });
  }
  // "-0" would print as "0".
  if (node.type === 'number') return (node.value as number) + 0;
  if (node.type !== 'object') return node.value;
  const value: Record<string, unknown> = {};
  for (const { children: [name, content] = [] } of node.children ?? []) {
    if (name === undefined || content === undefined) continue;
    const field = name.value as string;
    // One way through the whole tree, copied only for what is reported: a file has a hundred thousand places.
    path.push(field);
    if (FORBIDDEN.includes(field)) report(error([...path], 'forbidden-key', { field }), name);
    else if (Object.hasOwn(value, field)) {
      report(error([...path], 'duplicate-key', { field: nameExcerpt(field) }), name);
    } else value[field] = plainValue(content, path, report);
    path.pop();
  }
  return value;
}
