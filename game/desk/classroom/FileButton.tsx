/** A button that asks for a JSON file: the browser's own control speaks its language, not that of the page. */
export function FileButton(props: { readonly name: string; readonly onFile: (file: File) => void }) {
  let input!: HTMLInputElement;
  return (
    <>
      <button type="button" class="secondary" onClick={() => input.click()}>
        {props.name}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={event => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) props.onFile(file);
        }}
      />
    </>
  );
}
