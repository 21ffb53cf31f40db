import type { TableHandle, TableOptions } from '../../present/sceneTable.ts';

/** Loads the table, when the page has painted. */
export type LoadTable = () => Promise<{
  readonly mountTable: (parent: HTMLElement, options: TableOptions) => Promise<TableHandle>;
}>;
