/** Hands what was answered to the browser as a file. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Everything that comes; `told` hears how many bytes came so far. */
export async function received(content: ReadableStream<Uint8Array> | null, told: (bytes: number) => void): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = content?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    parts.push(new Uint8Array(next.value));
    bytes += next.value.length;
    told(bytes);
  }
  return new Blob(parts);
}
