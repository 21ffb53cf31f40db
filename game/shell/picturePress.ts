/** The picture of the first screen: what joins the script that shows it with the program that takes its place. */

const ID = 'first-picture';

/** What can be used on the first screen, in the order of the page; both drawings of it have the same. */
const controlsOf = (drawing: HTMLElement): readonly HTMLElement[] => [
  ...drawing.querySelectorAll<HTMLElement>('.home :is(a, button, input, summary)'),
];

/** Told when a press has ended. */
const RELEASED = 'released';

/** What was pressed on the picture, one after the other, by its place among what can be used. */
const pressesOn = ({ dataset }: HTMLElement): readonly number[] =>
  dataset.pressed?.split(' ').map(Number) ?? [];

/** The picture, as long as the program has not taken its place; null where none was shown. */
export const pictureOnPage = (): HTMLElement | null => document.getElementById(ID);

/**
 * Makes an element the picture. What the browser does by itself it does here too: links, choices, texts. Each press is
 * kept, and shows at once that what it asks for is coming.
 */
export function makePicture(element: HTMLElement): void {
  element.id = ID;
  const controls = controlsOf(element);
  element.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    const control = (target as Element).closest<HTMLElement>('a, button, input, summary');
    // Another tab or window is not this page's business.
    if (!control || ctrlKey || metaKey || shiftKey) return;
    const before = pressesOn(element);
    const place = controls.indexOf(control);
    // Who presses a button again is impatient and means the same; a choice is made and unmade.
    if (control.matches('button') && before.at(-1) === place) return;
    element.dataset.pressed = [...before, place].join(' ');
  });
  element.addEventListener('submit', event => event.preventDefault());
  element.addEventListener('pointerdown', ({ button }) => {
    // The menu of another button may swallow its release.
    if (button === 0) element.dataset.held = '';
  });
  for (const end of ['pointerup', 'pointercancel'])
    window.addEventListener(end, () =>
      // A click comes after its pointer has been let go.
      setTimeout(() => {
        delete element.dataset.held;
        element.dispatchEvent(new Event(RELEASED));
      }),
    );
}

/** Puts the screen where its picture was, with what was typed, chosen and pressed there; not in the middle of a press. */
export async function replacePicture(picture: HTMLElement, screen: HTMLElement): Promise<void> {
  if ('held' in picture.dataset)
    await new Promise(resolve => picture.addEventListener(RELEASED, resolve, { once: true }));
  const [before, after] = [controlsOf(picture), controlsOf(screen)];
  const focus = before.indexOf(document.activeElement as HTMLElement);
  picture.replaceWith(screen);
  for (const [place, control] of before.entries()) {
    const there = after[place];
    if (!(control instanceof HTMLInputElement) || !(there instanceof HTMLInputElement)) continue;
    if (control.value === there.value) continue;
    there.value = control.value;
    there.dispatchEvent(new Event('input', { bubbles: true }));
  }
  for (const place of pressesOn(picture)) after[place]?.click();
  // What was pressed may have taken the focus elsewhere.
  if (!screen.contains(document.activeElement)) after[focus]?.focus({ preventScroll: true });
}
