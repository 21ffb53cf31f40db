import type { ReadoutTone } from '../rules/index.ts';
import type { Term } from './types.ts';

/** What a general account speaks of, in words. */
export interface AccountWords {
  /** The other side of a suspension; after a deal all others. */
  readonly others: string;
  /** The suspended measure; empty after a deal. */
  readonly measure: string;
}

/** Whose account it is: of a suspended measure its holder's or its target's, or of the deal. */
export type AccountRole = 'holder' | 'target' | 'deal';

/** Accounts that sides give their publics after a suspension and after a deal. */
export interface ReadoutWording {
  readonly tones: Readonly<Record<ReadoutTone, Term>>;
  /** What is said where the scenario has no words of its own: two short sentences. */
  readonly accounts: Readonly<
    Record<AccountRole, Readonly<Record<ReadoutTone, (words: AccountWords) => string>>>
  >;
  readonly quoted: (text: string) => string;
  readonly title: string;
  readonly ofSuspension: (words: AccountWords) => string;
  readonly ofDeal: string;
  /** How the accounts are given. */
  readonly sealed: string;
  /** Who has yet to give an account. */
  readonly awaited: (words: { readonly name: string }) => string;
  readonly contradiction: (words: { readonly chance: string; readonly loss: string }) => string;
  /** What a boast would be held against. */
  readonly gap: (words: { readonly gap: string }) => string;
  readonly published: string;
  readonly afterSuspension: (words: { readonly measure: string }) => string;
  readonly afterDeal: string;
  readonly contradicted: string;
}
