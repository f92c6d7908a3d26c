import { useRef } from 'preact/hooks';
import { Button } from './Button.tsx';

/** What the parsers accept too; checked first so that a huge file is not even read. */
export const MOST_BYTES = 1_000_000;

/** A button that asks for one JSON file. */
export function FileButton({ label, onFile }: { readonly label: string; readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="upload" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={label}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file, mended, must be openable again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
