import { type Node, places, type Source } from './sources.ts';

/** What a file hands out, by name. */
interface Offer {
  readonly name: string;
  /** A type may be for its own file: it is exported with what it describes. Hidden is what names alone cannot follow. */
  readonly is: 'value' | 'type' | 'passed on' | 'hidden';
}

const nameOf = (node: unknown): string => `${(node as Node)['name']}`;

/** The names that a declaration makes, also out of the parts of something. */
const boundBy = (id: Node): string[] =>
  id.type === 'Identifier'
    ? [nameOf(id)]
    : [...places(id)].flatMap(({ node, parent, field }) => {
        const isBound = /Pattern$|^Property$|^RestElement$/.test(parent?.type ?? '');
        return node.type === 'Identifier' && isBound && !['key', 'right'].includes(field)
          ? [nameOf(node)]
          : [];
      });

function offersOf({ program }: Source): Offer[] {
  return (program['body'] as readonly Node[]).flatMap((node): Offer[] => {
    if (node.type === 'ExportDefaultDeclaration') return [{ name: 'default', is: 'hidden' }];
    if (node.type !== 'ExportNamedDeclaration') return [];
    const declared = node['declaration'] as Node | null;
    if (!declared) {
      const specifiers = node['specifiers'] as readonly Node[];
      const is = node['source'] ? 'passed on' : 'hidden';
      return specifiers.map(({ exported }) => ({ name: nameOf(exported), is }));
    }
    if (declared.type === 'VariableDeclaration')
      return (declared['declarations'] as readonly { readonly id: Node }[]).flatMap(({ id }) =>
        boundBy(id).map(name => ({ name, is: 'value' as const })),
      );
    const is = declared.type.startsWith('TS') ? 'type' : 'value';
    return [{ name: nameOf(declared['id']), is }];
  });
}

/** Every name that a file speaks of, and how often; names that it only passes on do not count. */
function namesIn({ program }: Source): Map<string, number> {
  const found = new Map<string, number>();
  for (const { node, parent } of places(program)) {
    if (node.type !== 'Identifier' && node.type !== 'JSXIdentifier') continue;
    if (parent?.type === 'ExportSpecifier') continue;
    found.set(nameOf(node), (found.get(nameOf(node)) ?? 0) + 1);
  }
  return found;
}

/**
 * What is exported and asked for by no other file. It goes by names alone, so a namesake elsewhere hides a dead export,
 * but none that is alive is called dead. Exports that names cannot follow are reported as well: by default, and by a
 * list apart from what it names.
 * @param sources files that export
 * @param all these and everybody who may ask for something of theirs
 */
export function deadExports(sources: readonly Source[], all: readonly Source[]): string[] {
  const speakers = new Map<string, Set<string>>();
  const definers = new Map<string, Set<string>>();
  const note = (notes: Map<string, Set<string>>, name: string, path: string) =>
    notes.set(name, (notes.get(name) ?? new Set()).add(path));
  const own = new Map(all.map(source => [source.path, namesIn(source)]));
  for (const [path, names] of own) for (const name of names.keys()) note(speakers, name, path);
  for (const source of sources)
    for (const { name, is } of offersOf(source))
      if (is === 'value' || is === 'type') note(definers, name, source.path);

  return sources.flatMap(source =>
    offersOf(source).flatMap(({ name, is }) => {
      if (is === 'hidden') return [`${source.path}: ${name}`];
      if (is === 'type' && own.get(source.path)!.get(name)! > 1) return [];
      const inside = is === 'passed on' ? (definers.get(name) ?? new Set()) : new Set([source.path]);
      const asked = [...(speakers.get(name) ?? [])].some(path => path !== source.path && !inside.has(path));
      return asked ? [] : [`${source.path}: ${name}`];
    }),
  );
}
