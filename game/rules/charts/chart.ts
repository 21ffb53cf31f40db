/**
 * A life cycle as data: a literal that is a valid XState v5 configuration of the plainest sort.
 * The rules read it as a table with `after`; flow, tests and documentation hand the same literal to `createMachine`.
 */
export interface Chart {
  readonly id: string;
  readonly initial: string;
  readonly states: Readonly<
    Record<
      string,
      { readonly type?: 'final'; readonly on?: Readonly<Record<string, { readonly target: string }>> }
    >
  >;
}

export type StatusOf<C extends Chart> = keyof C['states'] & string;

export type StepOf<C extends Chart> = {
  [S in keyof C['states']]: C['states'][S] extends { readonly on: infer On } ? keyof On & string : never;
}[keyof C['states']];

/** Checks at compile time that every target exists, and keeps the literal types. */
export function defineChart<const C extends Chart & Targets<C>>(chart: C): C {
  return chart;
}

type Targets<C extends Chart> = {
  readonly initial: keyof C['states'];
  readonly states: {
    readonly [S in keyof C['states']]: {
      readonly type?: 'final';
      readonly on?: Readonly<Record<string, { readonly target: keyof C['states'] & string }>>;
    };
  };
};

/** Status after a step. A step that the status does not know is a programmer's error and throws. */
export function after<C extends Chart>(chart: C, status: StatusOf<C>, step: StepOf<C>): StatusOf<C> {
  const target = chart.states[status]?.on?.[step]?.target;
  if (target === undefined) throw new RangeError(`${chart.id}: no step "${step}" from "${status}"`);
  return target as StatusOf<C>;
}
