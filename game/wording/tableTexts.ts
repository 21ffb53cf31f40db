/** What stands around the numbers of the table: headings, sentences of the summary, hints of the menu. */
export interface TableWording {
  readonly titles: Readonly<
    Record<
      | 'round'
      | 'meters'
      | 'issues'
      | 'lines'
      | 'possible'
      | 'measures'
      | 'deeds'
      | 'known'
      | 'benchmarks'
      | 'home'
      | 'room'
      | 'podium'
      | 'turn'
      | 'readout'
      | 'lastCall'
      | 'implementation',
      string
    >
  >;
  /** One sentence on what a section shows, for whoever sees it for the first time. */
  readonly notes: Readonly<
    Record<'meters' | 'issues' | 'lines' | 'possible' | 'measures' | 'benchmarks' | 'room' | 'podium', string>
  >;
  readonly columns: Readonly<Record<'side' | 'issue' | 'you' | 'gap' | 'term', string>>;
  readonly round: (words: {
    readonly round: number;
    readonly rounds: number;
    readonly date: string;
  }) => string;
  readonly dataRelease: string;
  readonly yourTurn: (words: { readonly room: SlotWord; readonly podium: SlotWord }) => string;
  readonly yourLastCall: string;
  readonly yourEffort: string;
  readonly yourVerdict: string;
  readonly theirTurn: (words: { readonly name: string }) => string;
  readonly over: string;
  readonly trustIn: (words: { readonly of: string; readonly in: string }) => string;
  readonly trustOf: (words: { readonly name: string }) => string;
  readonly channelOpen: (words: { readonly with: string }) => string;
  readonly channelClosed: (words: {
    readonly with: string;
    readonly mean: string;
    readonly needed: string;
  }) => string;
  readonly channelBurned: (words: { readonly with: string; readonly until: number }) => string;
  readonly none: string;
  readonly noDraft: string;
  readonly statusQuo: string;
  readonly cover: string;
  readonly agreed: string;
  readonly apart: (steps: number) => string;
  readonly draftOf: (words: {
    readonly name: string;
    readonly status: string;
    readonly covers: string;
  }) => string;
  readonly yourDraft: (words: { readonly status: string; readonly covers: string }) => string;
  /** What has become of a draft that stood beside the one that was ratified. */
  readonly superseded: string;
  readonly acceptedBy: (words: { readonly names: string }) => string;
  readonly ownLine: (words: {
    readonly line: string;
    readonly status: string;
    readonly truth: string;
    readonly weight: string;
    readonly crossedBy: string;
  }) => string;
  readonly theirLine: (words: {
    readonly line: string;
    readonly owner: string;
    readonly status: string;
    readonly weight: string | null;
    readonly crossedBy: string;
  }) => string;
  readonly costNow: (words: { readonly cost: string }) => string;
  readonly measure: (words: {
    readonly measure: string;
    readonly level: string | null;
    readonly holder: string;
    readonly target: string;
    readonly status: string;
  }) => string;
  readonly levelPlace: (words: { readonly place: number; readonly count: number }) => string;
  readonly effective: (words: { readonly date: string; readonly rounds: number }) => string;
  readonly returns: (words: { readonly date: string; readonly rounds: number }) => string;
  readonly ledger: (words: { readonly stake: string; readonly credit: string }) => string;
  readonly backingDown: (words: { readonly effects: string }) => string;
  readonly backingDownFree: string;
  readonly bite: (words: {
    readonly target: string;
    readonly targetHarm: string;
    readonly holder: string;
    readonly holderHarm: string;
  }) => string;
  readonly liftedBy: (words: { readonly issue: string; readonly position: string }) => string;
  readonly liftedByAny: string;
  readonly knownRow: (words: {
    readonly issue: string;
    readonly name: string;
    readonly row: string;
  }) => string;
  readonly estimate: (name: string) => string;
  readonly paid: (words: { readonly issue: string; readonly position: string }) => string;
  readonly benchmark: (words: {
    readonly name: string;
    readonly status: string;
    readonly consequence: string;
  }) => string;
  readonly checkpoint: (words: {
    readonly name: string;
    readonly target: string;
    readonly unit: string;
  }) => string;
  /** A checkpoint that is a task of somebody: "Meeting in June, Vega: …". */
  readonly task: (words: {
    readonly name: string;
    readonly by: string;
    readonly task: string;
    readonly figure: string;
    readonly target: string;
    readonly unit: string;
  }) => string;
  /** What passing at home means. */
  readonly homeNote: (words: { readonly swing: string }) => string;
  readonly homeOwn: string;
  readonly homeOf: (words: { readonly name: string }) => string;
  readonly homeLine: (words: {
    readonly draft: string;
    readonly worth: string;
    readonly approval: string;
    readonly bar: string;
    readonly chance: string;
  }) => string;
  /** Of a draft that is a retreat: the points that it is worth more to its author in the public estimate. */
  readonly takesBack: (words: { readonly points: string }) => string;
  readonly tryLine: (words: {
    readonly worth: string;
    readonly approval: string;
    readonly bar: string;
    readonly chance: string;
  }) => string;
  readonly agrees: (words: { readonly name: string; readonly consequence: string }) => string;
  readonly homeTheirs: (words: { readonly name: string; readonly chance: string }) => string;
  readonly homeWeak: (words: { readonly chance: string }) => string;
  readonly crossing: (words: {
    readonly line: string;
    readonly owner: string;
    readonly declared: boolean;
  }) => string;
  readonly ownCrossing: (words: { readonly line: string; readonly cost: string }) => string;
  readonly leakRisk: (words: { readonly chance: string }) => string;
  /** Under a call while the channel is burned. */
  readonly staysBurned: (words: { readonly until: string }) => string;
  /** Under a step up: the level it leads to, and the one that stands. */
  readonly newLevel: (words: { readonly level: string; readonly now: string }) => string;
  /** Under a declaration: what crossing the line would then cost, and what it costs today. */
  readonly declared: (words: { readonly cost: string; readonly now: string }) => string;
  readonly testedOnce: (words: { readonly face: string; readonly trust: string }) => string;
  readonly softenedFor: (words: { readonly face: string }) => string;
  readonly nothingToLearn: string;
  readonly dependsOnFigures: string;
  readonly acceptChance: (words: { readonly own: string; readonly theirs: string }) => string;
  readonly nextCheckpoint: (words: { readonly name: string }) => string;
  readonly lastCheckpoint: string;
  /** A measure that snaps back: what it costs both sides, in points. */
  readonly measureReturns: (words: {
    readonly measure: string;
    readonly target: string;
    readonly targetHarm: string;
    readonly holder: string;
    readonly holderHarm: string;
  }) => string;
  readonly tableHint: string;
  readonly suspendHint: (words: { readonly from: number; readonly to: number }) => string;
  readonly noEffects: string;
}

/** Whether a place for a move is still open in this turn. */
export type SlotWord = 'open' | 'used' | 'closed';
