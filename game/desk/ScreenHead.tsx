import ArrowLeft from 'lucide-solid/icons/arrow-left';
import SlidersHorizontal from 'lucide-solid/icons/sliders-horizontal';
import { useHall } from './hall.ts';
import { LanguageChoice } from './LanguageChoice.tsx';

/** The bar over the screens that are read: home, settings, language. */
export function ScreenHead(props: { readonly back?: boolean }) {
  const hall = useHall();
  const words = () => hall.words();
  return (
    <header class="screen-head">
      <a class="small-wordmark" href="#/" aria-label={words().nav.home}>
        {words().wordmark[0]}
        <i aria-hidden="true" />
        {words().wordmark[1]}
      </a>
      <nav aria-label={words().wordmark.join(' ')}>
        {props.back && (
          <button
            type="button"
            class="quiet"
            onClick={() => (hall.moved() ? history.back() : hall.go({ at: 'home' }))}
          >
            <ArrowLeft size={18} strokeWidth={1.6} aria-hidden="true" />
            {words().brief.back}
          </button>
        )}
        <button type="button" class="quiet" aria-haspopup="dialog" onClick={() => hall.openSettings(true)}>
          <SlidersHorizontal size={18} strokeWidth={1.6} aria-hidden="true" />
          {words().nav.settings}
        </button>
        <LanguageChoice />
      </nav>
    </header>
  );
}
