/** Drafts as files: written in place where the browser can (and the author allows), downloaded otherwise. */

declare global {
  interface Window {
    showSaveFilePicker?: (options: {
      readonly suggestedName: string;
      readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
    }) => Promise<FileSystemFileHandle>;
  }
  interface FileSystemFileHandle {
    requestPermission?(options: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  }
}

const TYPE = 'application/json';

export const canWriteFiles = (): boolean => window.showSaveFilePicker !== undefined;

/** Writes to the file used last, or asks for one. Undefined: the author changed their mind. */
export async function writeFile(
  text: string,
  name: string,
  last: FileSystemFileHandle | undefined,
): Promise<FileSystemFileHandle | undefined> {
  const allowed = (await last?.requestPermission?.({ mode: 'readwrite' })) ?? 'granted';
  const file = last && allowed === 'granted' ? last : await pickFile(name);
  if (!file) return undefined;
  const stream = await file.createWritable();
  await stream.write(text);
  await stream.close();
  return file;
}

async function pickFile(name: string): Promise<FileSystemFileHandle | undefined> {
  try {
    return await window.showSaveFilePicker?.({ suggestedName: name, types: [{ accept: { [TYPE]: ['.json'] } }] });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

export function downloadFile(text: string, name: string, type = TYPE): void {
  saveFile(new Blob([text], { type }), name);
}

/** Without it a spreadsheet takes UTF-8 for something else. */
const BYTE_ORDER_MARK = '\ufeff';

export function downloadTable(csv: string, name: string): void {
  downloadFile(BYTE_ORDER_MARK + csv, name, 'text/csv;charset=utf-8');
}

export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read it a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
