import { type AnyStateNode, createMachine } from 'xstate';
import { CHARTS } from '../rules/index.ts';
import { sittingMachine } from './sitting.ts';

/** A statechart as a picture in text. */
export interface DescribedChart {
  readonly name: string;
  /** A `stateDiagram-v2` of Mermaid. */
  readonly mermaid: string;
}

/** Every life cycle of the rules, in the order of `CHARTS`, and the sitting; read from the machines that run. */
export function describeCharts(): readonly DescribedChart[] {
  const charts = Object.entries(CHARTS).map(([name, chart]) => [name, createMachine(chart).root] as const);
  return [...charts, ['sitting', sittingMachine.root] as const].map(([name, root]) => ({
    name,
    mermaid: ['stateDiagram-v2', ...lines(root, 1), ''].join('\n'),
  }));
}

const CHARTS_BEGIN = '<!-- charts:begin -->';
const CHARTS_END = '<!-- charts:end -->';

/** The block of game/README.md between its two marks, marks included. */
export function chartsMarkdown(): string {
  const sections = describeCharts().map(
    ({ name, mermaid }) => `### ${name}\n\n\`\`\`mermaid\n${mermaid}\`\`\`\n`,
  );
  return `${CHARTS_BEGIN}\n\n${sections.join('\n')}\n${CHARTS_END}`;
}

/** A text with its charts block replaced by the present one; null if the marks are not there. */
export function withCharts(text: string): string | null {
  const begin = text.indexOf(CHARTS_BEGIN);
  const end = text.indexOf(CHARTS_END);
  if (begin < 0 || end < begin) return null;
  return text.slice(0, begin) + chartsMarkdown() + text.slice(end + CHARTS_END.length);
}

/** The states inside one node, and the ways between them, in the order of the configuration. */
function lines(node: AnyStateNode, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const result = node.initial.target.map(first => `${indent}[*] --> ${first.key}`);
  for (const child of childrenOf(node)) {
    if (childrenOf(child).length > 0)
      result.push(`${indent}state ${child.key} {`, ...lines(child, depth + 1), `${indent}}`);
    for (const way of waysIn(child)) {
      // Mermaid knows no way from inside a state to its outside: it is drawn from the state itself.
      const target = childrenOf(node).find(other => other === way.target);
      if (target) result.push(`${indent}${child.key} --> ${target.key}${way.label}`);
    }
    if (child.type === 'final') result.push(`${indent}${child.key} --> [*]`);
  }
  if (node.parent) return result;
  const anywhere = waysFrom(node).map(way => `${indent}anywhere --> ${way.target.key}${way.label}`);
  return [...result, ...anywhere];
}

const childrenOf = (node: AnyStateNode): AnyStateNode[] => Object.values(node.states);

interface Way {
  readonly target: AnyStateNode;
  readonly label: string;
}

/** The ways from a node and from everything inside it. */
const waysIn = (node: AnyStateNode): Way[] => [...waysFrom(node), ...childrenOf(node).flatMap(waysIn)];

/** The ways that change the state; what an event does in place is not drawn. */
function waysFrom(node: AnyStateNode): Way[] {
  const transitions = [...[...node.transitions.values()].flat(), ...(node.always ?? [])];
  return transitions.flatMap(({ target, eventType, guard }) => {
    const name = typeof guard === 'object' ? guard.type : guard;
    const condition = typeof name === 'string' ? `[${name}]` : '';
    const label = [eventName(eventType), condition].filter(Boolean).join(' ');
    return (target ?? []).map(node => ({ target: node, label: label && `: ${label}` }));
  });
}

/** XState's own names of events in plain words. */
function eventName(type: string): string {
  const [root, what, detail] = type.split('.');
  if (root !== 'xstate') return type;
  return what === 'after'
    ? `after ${detail}`
    : what === 'snapshot'
      ? 'negotiation answers'
      : 'negotiation fails';
}
