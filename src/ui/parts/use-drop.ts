import { useState } from 'preact/hooks';

/** Lets a file be dropped on an element: what to spread on it, and whether one hovers over it. */
export function useDrop(onFile: (file: File | undefined) => unknown) {
  const [over, setOver] = useState(false);
  return {
    over,
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      void onFile(event.dataTransfer?.files[0]);
    },
  };
}
