declare module 'virtual:scenario-cards' {
  const cards: readonly import('../present/card.ts').ScenarioCard[];
  export default cards;
}

declare module 'virtual:pwa-register' {
  export function registerSW(options: {
    onNeedRefresh?: () => void;
    onNeedReload?: () => void;
  }): (reload?: boolean) => Promise<void>;
}
